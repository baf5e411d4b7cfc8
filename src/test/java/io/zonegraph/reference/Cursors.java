package io.zonegraph.reference;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Cursors of the reference: they name an entry, and say in front that they differ from
 * those of the engine.
 */
final class Cursors {

	private static final String SEPARATOR = " ";

	private final GraphCopy copy;

	Cursors(GraphCopy copy) {
		this.copy = copy;
	}

	String of(Entry entry) {
		return Opaque.of((entry.node() != null) ? entry.node().identity() : "") + SEPARATOR
				+ ((entry.relationship() != null) ? entry.relationship().identity() : "") + SEPARATOR + entry.depth()
				+ ((entry.hit() != null) ? SEPARATOR + before(entry.hit()) : "");
	}

	/** Of a hit, what was typed is not asked again. */
	private static String before(Hit hit) {
		return hit.before().stream().map(CopiedNode::identity).collect(Collectors.joining(SEPARATOR));
	}

	/** The entry that a cursor of hits names; null for no cursor. */
	@Nullable Entry hit(@Nullable String cursor, Hits hits) {
		if (cursor == null) {
			return null;
		}
		List<String> parts = List.of(Opaque.content(cursor).split(SEPARATOR));
		List<CopiedNode> before = parts.subList(3, parts.size()).stream().map(this.copy::node).toList();
		return hits.entry(this.copy.node(parts.get(0)), before);
	}

	/** The entry that a cursor names; null for no cursor. */
	@Nullable Entry entry(@Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		String[] parts = Opaque.content(cursor).split(SEPARATOR, -1);
		return new Entry(parts[0].isEmpty() ? null : this.copy.node(parts[0]),
				parts[1].isEmpty() ? null : this.copy.relationship(parts[1]), Integer.parseInt(parts[2]), null);
	}

}
