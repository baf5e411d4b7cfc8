package io.zonegraph.cost;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.model.Direction;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.RelationshipType;

/**
 * The size of a graph: the counts that cost estimates use, and what statements depend on.
 *
 * @param model the model of the graph
 * @param nodes number of nodes by label
 * @param relationships number of relationships by type
 * @param rareTypes relationship types with so few relationships that reading all of these
 * types is fast
 * @param indexes range indexes on nodes, each as a label followed by the properties
 */
public record GraphStatistics(GraphModel model, Map<String, Long> nodes, Map<String, Long> relationships,
		Set<String> rareTypes, Set<List<String>> indexes) {

	/**
	 * Maximum number of relationships of all rare types together: reading and sorting
	 * them takes a few milliseconds.
	 */
	private static final long MAX_RARE = 2_000;

	/** Minimum number of nodes for which an index is worth more than sorting a list. */
	private static final long LARGE_LABEL = 5_000;

	/** Minimum number of relationships of a type that may have hubs. */
	private static final long LARGE_TYPE = 10_000;

	public GraphStatistics {
		nodes = Map.copyOf(nodes);
		relationships = Map.copyOf(relationships);
		rareTypes = Set.copyOf(rareTypes);
		indexes = Set.copyOf(indexes);
	}

	/**
	 * The statistics of a graph with these counts and no known index.
	 * @param model the model of the graph
	 * @param nodes number of nodes by label
	 * @param relationships number of relationships by type
	 */
	public static GraphStatistics of(GraphModel model, Map<String, Long> nodes, Map<String, Long> relationships) {
		return of(model, nodes, relationships, Set.of());
	}

	/**
	 * The statistics of a graph with these counts and indexes.
	 * @param model the model of the graph
	 * @param nodes number of nodes by label
	 * @param relationships number of relationships by type
	 * @param indexes range indexes on nodes, each as a label followed by the properties
	 */
	public static GraphStatistics of(GraphModel model, Map<String, Long> nodes, Map<String, Long> relationships,
			Set<List<String>> indexes) {
		return new GraphStatistics(model, nodes, relationships, rareTypes(relationships), indexes);
	}

	/** The indexes on labels with many nodes. */
	public Set<List<String>> largeIndexes() {
		return this.indexes.stream()
			.filter((index) -> this.nodes.getOrDefault(index.get(0), 0L) >= LARGE_LABEL)
			.collect(Collectors.toSet());
	}

	/** The relationship types with many relationships. */
	public Set<String> largeTypes() {
		return this.relationships.entrySet()
			.stream()
			.filter((type) -> type.getValue() >= LARGE_TYPE)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static Set<String> rareTypes(Map<String, Long> relationships) {
		Set<String> rare = new HashSet<>();
		long total = 0;
		for (Map.Entry<String, Long> type : relationships.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.toList()) {
			total += type.getValue();
			if (total > MAX_RARE) {
				break;
			}
			rare.add(type.getKey());
		}
		return rare;
	}

	/** Total number of nodes of several object types. */
	double nodes(List<String> types) {
		return types.stream()
			.map((type) -> this.model.nodeType(type).orElseThrow().label())
			.mapToDouble((label) -> this.nodes.getOrDefault(label, 0L))
			.sum();
	}

	/** Total number of relationships of several types. */
	double relationships(List<String> types) {
		return types.stream().mapToDouble((type) -> this.relationships.getOrDefault(type, 0L)).sum();
	}

	/**
	 * Mean number of relationships of a type per node that can have them.
	 * @param type relationship type
	 * @param direction direction as seen from the node
	 * @return the mean degree; 0 if the model has no such type
	 */
	double degree(String type, Direction direction) {
		RelationshipType known = this.model.relationshipTypes().get(type);
		if (known == null) {
			return 0;
		}
		double starts = (direction == Direction.IN) ? 0
				: degree(type, known.ends().stream().map(RelationshipType.Ends::from).distinct().toList());
		double ends = (direction == Direction.OUT) ? 0
				: degree(type, known.ends().stream().map(RelationshipType.Ends::to).distinct().toList());
		return starts + ends;
	}

	private double degree(String type, List<String> types) {
		return this.relationships.getOrDefault(type, 0L) / Math.max(1, nodes(types));
	}

}
