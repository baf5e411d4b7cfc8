package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Validity;

/** Restricts the graph to the nodes and relationships that were valid on a day. */
final class GraphSnapshots {

	private final GraphModel model;

	private final GraphCopy fullGraph;

	private final Map<String, Validity> relationships = new HashMap<>();

	private final States states;

	GraphSnapshots(GraphModel model, GraphCopy fullGraph) {
		this.model = model;
		this.fullGraph = fullGraph;
		this.states = new States(model.onADay());
		model.types()
			.values()
			.stream()
			.flatMap((type) -> type.relationships().stream())
			.forEach((field) -> model.validity(field.properties())
				.ifPresent((validity) -> this.relationships.put(field.type(), validity)));
	}

	/** The day of the {@code @asOf} directive; empty where the operation has none. */
	static Optional<Day> asOf(DataFetchingEnvironment environment) {
		return environment.getOperationDefinition()
			.getDirectives("asOf")
			.stream()
			.findFirst()
			.map((directive) -> new Day(day(directive.getArgument("date").getValue(), environment),
					directive.getArgument("held") != null
							&& directive.getArgument("held").getValue().toString().contains("SURELY")));
	}

	/**
	 * A day.
	 *
	 * @param date the date
	 * @param surely whether only what is known to have held on it counts
	 */
	record Day(LocalDate date, boolean surely) {
	}

	private static LocalDate day(Value<?> date, DataFetchingEnvironment environment) {
		return (date instanceof VariableReference variable)
				? Objects.requireNonNull((LocalDate) environment.getVariables().get(variable.getName()))
				: LocalDate.parse(((StringValue) date).getValue());
	}

	GraphCopy on(Day day) {
		return this.fullGraph.filtered((node) -> this.states.on(node, day.date()),
				(node) -> this.model.nodeTypes()
					.stream()
					.filter(node::is)
					.allMatch((type) -> isValid(node, this.model.validity(type.name()), day)),
				(relationship) -> isValid(relationship,
						Optional.ofNullable(this.relationships.get(relationship.type())), day));
	}

	private static boolean isValid(CopiedElement subject, Optional<Validity> validity, Day day) {
		if (validity.isEmpty()) {
			return true;
		}
		Object from = subject.property(validity.get().from());
		Object to = subject.property(validity.get().to());
		if (day.surely() && (from == null || (to == null && !isOngoing(subject, validity.get())))) {
			return false;
		}
		return (!(from instanceof LocalDate first) || !first.isAfter(day.date()))
				&& (!(to instanceof LocalDate last) || !last.isBefore(day.date()));
	}

	private static boolean isOngoing(CopiedElement subject, Validity validity) {
		return validity.status().filter((status) -> FigureFields.is(subject, status, "CURRENT")).isPresent();
	}

}
