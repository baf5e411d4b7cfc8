package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** The nodes around a node by breadth-first search. */
final class Neighborhood {

	/** Response key under which operations select the ids of all members. */
	static final String MEMBERS = "around";

	private final TraversalFilter filter;

	private final Predicate<CopiedNode> nodeFilter;

	private final Map<CopiedNode, Integer> depths = new LinkedHashMap<>();

	private final int maxDepth;

	private boolean complete = true;

	/**
	 * A neighbourhood that has not been traversed yet.
	 * @param nodeFilter which nodes may be members, besides the center
	 */
	Neighborhood(TraversalFilter filter, Predicate<CopiedNode> nodeFilter, CopiedNode center, int maxDepth) {
		this.filter = filter;
		this.nodeFilter = nodeFilter;
		this.maxDepth = maxDepth;
		this.depths.put(center, 0);
	}

	/**
	 * Traverses the graph and returns the fields of the GraphQL object. Of the last
	 * level, if it exceeds the limit, the members are those of the engine's response,
	 * provided that they belong to it.
	 * @param limit maximum number of members besides the center
	 * @param engineData the engine's data of the field
	 */
	Map<String, Object> toMap(int limit, @Nullable Object engineData) {
		Set<CopiedNode> last = Set.copyOf(this.depths.keySet());
		for (int depth = 1; depth <= this.maxDepth && this.complete; depth++) {
			List<CopiedNode> ring = ring(last);
			List<CopiedNode> fitting = atMost(ring, limit + 1 - this.depths.size(), engineData);
			this.complete = fitting.size() == ring.size();
			for (CopiedNode node : fitting) {
				this.depths.put(node, depth);
			}
			last = new LinkedHashSet<>(fitting);
		}
		List<CopiedRelationship> relationships = relationships();
		return Map.of("members", members(), "relationships", relationships, "cut", cut(relationships));
	}

	private List<CopiedNode> ring(Set<CopiedNode> last) {
		return last.stream()
			.flatMap((node) -> this.filter.relationshipsFrom(node).stream().map((each) -> each.otherEnd(node)))
			.filter((node) -> this.nodeFilter.test(node) && !this.depths.containsKey(node))
			.distinct()
			.sorted(Comparator.comparing((node) -> node.property("id"), CypherValues.ORDER))
			.toList();
	}

	private static List<CopiedNode> atMost(List<CopiedNode> ring, int capacity, @Nullable Object engineData) {
		if (ring.size() <= capacity) {
			return ring;
		}
		Set<Object> ids = new LinkedHashSet<>();
		Object members = (engineData != null) ? EngineResponse.requiredValue(engineData, MEMBERS) : null;
		for (Object member : (members instanceof List<?> list) ? list : List.of()) {
			Object node = EngineResponse.requiredValue(Objects.requireNonNull(member), "node");
			ids.add(Objects.requireNonNull(EngineResponse.requiredValue(Objects.requireNonNull(node), "id")));
		}
		List<CopiedNode> chosen = ring.stream()
			.filter((node) -> ids.contains(String.valueOf(node.property("id"))))
			.toList();
		return (chosen.size() == capacity) ? chosen : ring.subList(0, capacity);
	}

	private List<Map<String, Object>> members() {
		List<Map<String, Object>> members = new ArrayList<>();
		this.depths.forEach((node, depth) -> members.add(Map.of("node", node, "depth", depth)));
		return members;
	}

	private List<CopiedRelationship> relationships() {
		return this.depths.keySet()
			.stream()
			.flatMap((node) -> node.relationships().stream())
			.distinct()
			.filter((each) -> this.filter.allows(each) && this.depths.containsKey(each.from())
					&& this.depths.containsKey(each.to()))
			.sorted(Comparator.comparing((each) -> each.property("id"), CypherValues.ORDER))
			.toList();
	}

	/**
	 * Members with relationships that are not shown. None if all levels are complete;
	 * nodes at the maximum depth are not expanded.
	 */
	private List<Map<String, Object>> cut(List<CopiedRelationship> relationships) {
		List<Map<String, Object>> cut = new ArrayList<>();
		this.depths.forEach((node, depth) -> {
			long all = node.relationships()
				.stream()
				.filter((each) -> this.filter.allows(each) && this.filter.leadsAwayFrom(each, node))
				.count();
			long shown = relationships.stream()
				.filter((each) -> node.relationships().contains(each) && this.filter.leadsAwayFrom(each, node))
				.count();
			if (!this.complete && depth < this.maxDepth && all > shown) {
				cut.add(Map.of("node", node, "relationships", all, "shown", shown));
			}
		});
		return cut;
	}

}
