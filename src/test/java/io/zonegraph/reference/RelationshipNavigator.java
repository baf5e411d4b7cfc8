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

/** Finds the nodes that fields lead to. */
final class RelationshipNavigator {

	private final GraphModel model;

	private final GraphCopy copy;

	RelationshipNavigator(GraphModel model, GraphCopy copy) {
		this.model = model;
		this.copy = copy;
	}

	/** The nodes whose keys a list property contains, in its order. */
	List<CopiedNode> lookUp(CopiedElement subject, Lookup lookup) {
		NodeType target = this.model.nodeType(lookup.target()).orElseThrow();
		Object stored = subject.property(lookup.property());
		List<?> keys = (stored instanceof List<?> list) ? list : Stream.ofNullable(stored).toList();
		return keys.stream()
			.flatMap((key) -> this.copy.nodes()
				.stream()
				.filter((node) -> node.is(target) && key.equals(node.property(lookup.key()))))
			.toList();
	}

	/** The entries that a field leads to, unordered. */
	List<Entry> related(CopiedNode start, Relationship field, int depth) {
		NodeType target = this.model.nodeType(field.target()).orElseThrow();
		return (field.isDeep() ? reachable(start, field, depth) : adjacent(start, field)).stream()
			.filter((entry) -> entry.nodeOrFail().is(target))
			.toList();
	}

	/**
	 * The entries that a field leads to from a node and its descendants, each
	 * relationship once.
	 */
	List<Entry> relatedToDescendants(CopiedNode start, Relationship field) {
		Relationship hierarchy = field.hierarchy().orElseThrow();
		Set<CopiedNode> starts = new LinkedHashSet<>(Set.of(start));
		related(start, hierarchy, hierarchy.maxDepth()).forEach((entry) -> starts.add(entry.nodeOrFail()));
		return starts.stream().flatMap((each) -> related(each, field, 1).stream()).toList();
	}

	/** The nodes that a chain of fields leads to, without duplicates. */
	List<Entry> relatedThrough(CopiedNode start, List<Relationship> steps) {
		Set<CopiedNode> reached = Set.of(start);
		for (Relationship step : steps) {
			Set<CopiedNode> next = new LinkedHashSet<>();
			reached.forEach((node) -> related(node, step, 1).forEach((entry) -> next.add(entry.nodeOrFail())));
			reached = next;
		}
		return reached.stream().map(Entry::of).toList();
	}

	private List<Entry> adjacent(CopiedNode start, Relationship field) {
		MappedType edge = this.model.types().get(field.properties());
		return start.relationships()
			.stream()
			.filter((relationship) -> matches(start, relationship, field))
			.map((relationship) -> new Entry(relationship.otherEnd(start), relationship, 1, edge))
			.toList();
	}

	private static boolean matches(CopiedNode start, CopiedRelationship relationship, Relationship field) {
		return field.types().contains(relationship.type()) && switch (field.direction()) {
			case OUT -> relationship.from() == start;
			case IN -> relationship.to() == start;
			case BOTH -> true;
		};
	}

	/**
	 * Nodes within a depth, each once with its distance; the start only if it is on a
	 * cycle.
	 */
	private static List<Entry> reachable(CopiedNode start, Relationship field, int depth) {
		if (field.direction() == Direction.BOTH) {
			throw new UnsupportedOperationException("A step back over the same relationship is none.");
		}
		Map<CopiedNode, Integer> reached = new LinkedHashMap<>();
		Set<CopiedNode> last = Set.of(start);
		for (int step = 1; step <= depth; step++) {
			Set<CopiedNode> next = new LinkedHashSet<>();
			for (CopiedNode node : last) {
				for (CopiedRelationship relationship : node.relationships()) {
					if (matches(node, relationship, field)
							&& reached.putIfAbsent(relationship.otherEnd(node), step) == null) {
						next.add(relationship.otherEnd(node));
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
