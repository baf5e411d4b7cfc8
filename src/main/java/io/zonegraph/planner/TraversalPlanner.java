package io.zonegraph.planner;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.Direction;
import io.zonegraph.model.EnumNames;
import io.zonegraph.model.RootField;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Source;

/** Plans root fields that traverse relationships of any type: paths, neighbourhoods. */
final class TraversalPlanner {

	private static final int MAX_HOPS = 6;

	private static final int MAX_PATHS = 5;

	private static final int MAX_DEPTH = 3;

	private static final int MAX_NODES = 500;

	private final PlanningContext planning;

	private final ExecutableNormalizedField field;

	private final Place place;

	private final RootField.Traversal traversal;

	TraversalPlanner(PlanningContext planning, ExecutableNormalizedField field, Place place,
			RootField.Traversal traversal) {
		this.planning = planning;
		this.field = field;
		this.place = place;
		this.traversal = traversal;
	}

	Source.Values source() {
		return this.traversal.paths() ? paths() : neighborhood();
	}

	private Source.Values paths() {
		int most = number("first", MAX_PATHS);
		return new Source.Paths(this.traversal.ends(), this.traversal.target(), types(), direction(), domain(),
				key("from"), key("to"), number("maxDepth", MAX_HOPS), most);
	}

	private Source.Values neighborhood() {
		int depth = number("maxDepth", MAX_DEPTH);
		Optional<List<String>> labels = labels();
		return new Source.Neighborhood(this.traversal.ends(), this.traversal.target(), types(),
				types().stream().filter(this::leaves).toList(), direction(), domain(), labels.orElse(List.of()),
				key("id"), labels.filter(List::isEmpty).isPresent() ? 0 : depth, limit());
	}

	private Parameter key(String argument) {
		return this.planning.id(argument, this.planning.argument(this.field, argument).orElseThrow());
	}

	/**
	 * The relationship types to follow: as requested, by default all; an empty list
	 * follows none.
	 */
	private List<String> types() {
		return this.planning.structural(this.field, "relationshipTypes")
			.map((types) -> ((List<?>) types).stream().map(String.class::cast).distinct().toList())
			.orElseGet(() -> this.planning.model().typesBetween(this.traversal.ends()));
	}

	/** Whether relationships of a type can also join nodes of other types. */
	private boolean leaves(String type) {
		List<String> members = this.traversal.ends().members();
		return Objects.requireNonNull(this.planning.model().relationshipTypes().get(type))
			.ends()
			.stream()
			.anyMatch((ends) -> !members.contains(ends.from()) || !members.contains(ends.to()));
	}

	/**
	 * The labels of the requested {@code entityTypes}; empty if not given. An empty list
	 * allows no neighbours.
	 */
	private Optional<List<String>> labels() {
		Map<String, String> labels = this.traversal.ends()
			.members()
			.stream()
			.collect(Collectors.toMap(EnumNames::of, (member) -> this.planning.nodeType(member).label()));
		return this.planning.structural(this.field, "entityTypes")
			.map((types) -> ((List<?>) types).stream().map(labels::get).distinct().toList());
	}

	private Direction direction() {
		return this.planning.structural(this.field, "direction")
			.map(String.class::cast)
			.map(Direction::valueOf)
			.orElse(Direction.BOTH);
	}

	private Parameter limit() {
		return this.planning.argument("limit", this.planning.argument(this.field, "first").orElseThrow(), Map.of(),
				Optional.of(new Parameter.Allowed(1, MAX_NODES, "first", this.place)), false);
	}

	private Filter domain() {
		return this.planning.validities().ofTypes(types());
	}

	private int number(String argument, int most) {
		int number = this.planning.structural(this.field, argument).map(Integer.class::cast).orElse(1);
		if (number < 1 || number > most) {
			throw new InvalidOperationException(
					"Argument \"%s\" at %s must be 1–%d, was %d.".formatted(argument, this.place, most, number),
					this.place);
		}
		return number;
	}

}
