package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.RootField;

/** Resolves root fields that follow relationships of any type. */
final class Traversals {

	/** Paths do not pass through nodes with more relationships. */
	private static final int MAX_DEGREE = 1_000;

	private final GraphModel model;

	private final GraphCopy copy;

	private final GraphCopy fullGraph;

	/**
	 * Resolves traversals on a graph.
	 * @param copy the graph on the day of the operation
	 * @param fullGraph the graph on all days
	 */
	Traversals(GraphModel model, GraphCopy copy, GraphCopy fullGraph) {
		this.model = model;
		this.copy = copy;
		this.fullGraph = fullGraph;
	}

	@Nullable Object of(RootField.Traversal traversal, DataFetchingEnvironment environment) {
		List<?> given = environment.getArgument("relationshipTypes");
		List<?> types = (given != null) ? given : this.model.typesBetween(traversal.ends());
		TraversalFilter filter = new TraversalFilter(traversal.ends(), types,
				Objects.requireNonNull(environment.getArgument("direction")));
		return traversal.paths() ? paths(filter, environment) : neighborhood(filter, environment);
	}

	private List<Map<String, Object>> paths(TraversalFilter filter, DataFetchingEnvironment environment) {
		CopiedNode from = this.copy.nodeByKey(filter.ends(), environment.getArgument("from"));
		CopiedNode to = this.copy.nodeByKey(filter.ends(), environment.getArgument("to"));
		if (from == null || to == null || from == to) {
			return List.of();
		}
		ShortestPaths paths = new ShortestPaths(filter, (node) -> isHub(node, filter), from, to);
		return paths
			.find(number("first", environment), number("maxDepth", environment), EngineResponse.valueAt(environment))
			.stream()
			.map(GraphPath::toMap)
			.toList();
	}

	/** Relationships of all days count. */
	private boolean isHub(CopiedNode node, TraversalFilter filter) {
		return this.fullGraph.node(node.elementId())
			.relationships()
			.stream()
			.filter(filter::isOfType)
			.count() > MAX_DEGREE;
	}

	private @Nullable Map<String, Object> neighborhood(TraversalFilter filter, DataFetchingEnvironment environment) {
		CopiedNode center = this.copy.nodeByKey(filter.ends(), environment.getArgument("id"));
		if (center == null) {
			return null;
		}
		List<?> labels = environment.getArgument("entityTypes");
		Predicate<CopiedNode> nodeFilter = (node) -> labels == null || this.model.nodeTypes()
			.stream()
			.anyMatch((type) -> labels.contains(EnumNames.of(type.name())) && node.is(type));
		return new Neighborhood(filter, nodeFilter, center, number("maxDepth", environment))
			.toMap(number("first", environment), EngineResponse.valueAt(environment));
	}

	private static int number(String argument, DataFetchingEnvironment environment) {
		return Objects.requireNonNull((Integer) environment.getArgument(argument));
	}

}
