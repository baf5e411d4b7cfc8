package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import java.util.Set;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping.Lookup;
import io.zonegraph.model.FieldMapping.Relationship;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;

/** Follows the relationships of fields. */
final class Follow {

	private final GraphModel model;

	private final GraphCopy copy;

	Follow(GraphModel model, GraphCopy copy) {
		this.model = model;
		this.copy = copy;
	}

	/** The nodes that a list property names, in its order. */
	List<CopiedNode> named(Propertied subject, Lookup lookup) {
		NodeType target = this.model.nodeType(lookup.target()).orElseThrow();
		Object stored = subject.property(lookup.property());
		List<?> keys = (stored instanceof List<?> list) ? list : Stream.ofNullable(stored).toList();
		return keys.stream()
			.flatMap((key) -> this.copy.nodes()
				.stream()
				.filter((node) -> node.is(target) && key.equals(node.property(lookup.key()))))
			.toList();
	}

	/** What a field leads to, in no order. */
	List<Entry> from(CopiedNode start, Relationship field, int depth) {
		NodeType target = this.model.nodeType(field.target()).orElseThrow();
		return (field.isDeep() ? severalSteps(start, field, depth) : oneStep(start, field)).stream()
			.filter((entry) -> entry.nodeOrFail().is(target))
			.toList();
	}

	/**
	 * What a field leads to from a node and from its descendants, each relationship once.
	 */
	List<Entry> fromDescendants(CopiedNode start, Relationship field) {
		Relationship hierarchy = field.hierarchy().orElseThrow();
		Set<CopiedNode> starts = new LinkedHashSet<>(Set.of(start));
		from(start, hierarchy, hierarchy.maxDepth()).forEach((entry) -> starts.add(entry.nodeOrFail()));
		return starts.stream().flatMap((each) -> from(each, field, 1).stream()).toList();
	}

	/** What several fields in a row lead to, each node once. */
	List<Entry> through(CopiedNode start, List<Relationship> steps) {
		Set<CopiedNode> reached = Set.of(start);
		for (Relationship step : steps) {
			Set<CopiedNode> next = new LinkedHashSet<>();
			reached.forEach((node) -> from(node, step, 1).forEach((entry) -> next.add(entry.nodeOrFail())));
			reached = next;
		}
		return reached.stream().map(Entry::of).toList();
	}

	private List<Entry> oneStep(CopiedNode start, Relationship field) {
		MappedType edge = this.model.types().get(field.properties());
		return start.relationships()
			.stream()
			.filter((relationship) -> leads(start, relationship, field))
			.map((relationship) -> new Entry(relationship.other(start), relationship, 1, edge))
			.toList();
	}

	private static boolean leads(CopiedNode start, CopiedRelationship relationship, Relationship field) {
		return field.types().contains(relationship.type()) && switch (field.direction()) {
			case OUT -> relationship.from() == start;
			case IN -> relationship.to() == start;
			case BOTH -> true;
		};
	}

	/** Each node once, by the fewest steps; the start only where a circle leads back. */
	private static List<Entry> severalSteps(CopiedNode start, Relationship field, int depth) {
		if (field.direction() == Direction.BOTH) {
			throw new UnsupportedOperationException("A step back over the same relationship is none.");
		}
		Map<CopiedNode, Integer> reached = new LinkedHashMap<>();
		Set<CopiedNode> last = Set.of(start);
		for (int step = 1; step <= depth; step++) {
			Set<CopiedNode> next = new LinkedHashSet<>();
			for (CopiedNode node : last) {
				for (CopiedRelationship relationship : node.relationships()) {
					if (leads(node, relationship, field)
							&& reached.putIfAbsent(relationship.other(node), step) == null) {
						next.add(relationship.other(node));
					}
				}
			}
			last = next;
		}
		List<Entry> entries = new ArrayList<>();
		reached.forEach((node, steps) -> entries.add(new Entry(node, null, steps, null)));
		return entries;
	}

}
