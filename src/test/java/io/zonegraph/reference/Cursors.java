package io.zonegraph.reference;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Encodes and decodes the cursors of the reference. They contain the ids of an entry and
 * are marked as {@link OpaqueText}, since the engine encodes its own differently.
 */
final class Cursors {

	private static final String SEPARATOR = " ";

	private final GraphCopy copy;

	Cursors(GraphCopy copy) {
		this.copy = copy;
	}

	String of(Entry entry) {
		return OpaqueText.of((entry.node() != null) ? entry.node().elementId() : "") + SEPARATOR
				+ ((entry.relationship() != null) ? entry.relationship().elementId() : "") + SEPARATOR + entry.depth()
				+ ((entry.hit() != null) ? SEPARATOR + precedingIds(entry.hit()) : "");
	}

	/**
	 * Ids of the hits before this one: a cursor of a search keeps them instead of the
	 * ranking.
	 */
	private static String precedingIds(Hit hit) {
		return hit.preceding().stream().map(CopiedNode::elementId).collect(Collectors.joining(SEPARATOR));
	}

	/** The entry of a search at a cursor; null for no cursor. */
	@Nullable Entry hit(@Nullable String cursor, Hits hits) {
		if (cursor == null) {
			return null;
		}
		List<String> parts = List.of(OpaqueText.content(cursor).split(SEPARATOR));
		List<CopiedNode> preceding = parts.subList(3, parts.size()).stream().map(this.copy::node).toList();
		return hits.entry(this.copy.node(parts.get(0)), preceding);
	}

	/** The entry at a cursor; null for no cursor. */
	@Nullable Entry entry(@Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		String[] parts = OpaqueText.content(cursor).split(SEPARATOR, -1);
		return new Entry(parts[0].isEmpty() ? null : this.copy.node(parts[0]),
				parts[1].isEmpty() ? null : this.copy.relationship(parts[1]), Integer.parseInt(parts[2]), null);
	}

}
