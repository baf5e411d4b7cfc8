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

/** Answers root fields that follow relationships of any type. */
final class Traversals {

	/** From so many relationships on, paths do not go on through a node. */
	private static final int HUB = 1_000;

	private final GraphModel model;

	private final GraphCopy copy;

	private final GraphCopy whole;

	/**
	 * Traversals in a graph.
	 * @param copy the graph on the day that operations ask for
	 * @param whole the graph on all days
	 */
	Traversals(GraphModel model, GraphCopy copy, GraphCopy whole) {
		this.model = model;
		this.copy = copy;
		this.whole = whole;
	}

	@Nullable Object of(RootField.Traversal traversal, DataFetchingEnvironment environment) {
		List<?> given = environment.getArgument("relationshipTypes");
		List<?> types = (given != null) ? given : this.model.typesBetween(traversal.ends());
		Steps steps = new Steps(traversal.ends(), types, Objects.requireNonNull(environment.getArgument("direction")));
		return traversal.paths() ? paths(steps, environment) : neighborhood(steps, environment);
	}

	private List<Map<String, Object>> paths(Steps steps, DataFetchingEnvironment environment) {
		CopiedNode from = this.copy.byKey(steps.ends(), environment.getArgument("from"));
		CopiedNode to = this.copy.byKey(steps.ends(), environment.getArgument("to"));
		if (from == null || to == null || from == to) {
			return List.of();
		}
		Paths paths = new Paths(steps, (node) -> isHub(node, steps), from, to);
		return paths.shortest(number("first", environment), number("maxDepth", environment), Told.at(environment))
			.stream()
			.map(Trail::shown)
			.toList();
	}

	/** A hub is one on all days. */
	private boolean isHub(CopiedNode node, Steps steps) {
		return this.whole.node(node.identity()).relationships().stream().filter(steps::isOfType).count() > HUB;
	}

	private @Nullable Map<String, Object> neighborhood(Steps steps, DataFetchingEnvironment environment) {
		CopiedNode middle = this.copy.byKey(steps.ends(), environment.getArgument("id"));
		if (middle == null) {
			return null;
		}
		List<?> labels = environment.getArgument("entityTypes");
		Predicate<CopiedNode> wanted = (node) -> labels == null || this.model.nodeTypes()
			.stream()
			.anyMatch((type) -> labels.contains(EnumNames.of(type.name())) && node.is(type));
		return new Neighborhood(steps, wanted, middle, number("maxDepth", environment))
			.shown(number("first", environment), Told.at(environment));
	}

	private static int number(String argument, DataFetchingEnvironment environment) {
		return Objects.requireNonNull((Integer) environment.getArgument(argument));
	}

}
