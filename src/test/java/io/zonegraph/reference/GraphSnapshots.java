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

	GraphSnapshots(GraphModel model, GraphCopy fullGraph) {
		this.model = model;
		this.fullGraph = fullGraph;
		model.types()
			.values()
			.stream()
			.flatMap((type) -> type.relationships().stream())
			.forEach((field) -> model.validity(field.properties())
				.ifPresent((validity) -> this.relationships.put(field.type(), validity)));
	}

	/** The day of the {@code @asOf} directive; empty where the operation has none. */
	static Optional<LocalDate> asOfDate(DataFetchingEnvironment environment) {
		return environment.getOperationDefinition()
			.getDirectives("asOf")
			.stream()
			.findFirst()
			.map((directive) -> directive.getArgument("date").getValue())
			.map((date) -> day(date, environment));
	}

	private static LocalDate day(Value<?> date, DataFetchingEnvironment environment) {
		return (date instanceof VariableReference variable)
				? Objects.requireNonNull((LocalDate) environment.getVariables().get(variable.getName()))
				: LocalDate.parse(((StringValue) date).getValue());
	}

	GraphCopy on(LocalDate day) {
		return this.fullGraph.filtered(
				(node) -> this.model.nodeTypes()
					.stream()
					.filter(node::is)
					.allMatch((type) -> isValid(node, this.model.validity(type.name()), day)),
				(relationship) -> isValid(relationship,
						Optional.ofNullable(this.relationships.get(relationship.type())), day));
	}

	private static boolean isValid(CopiedElement subject, Optional<Validity> validity, LocalDate day) {
		if (validity.isEmpty()) {
			return true;
		}
		return (!(subject.property(validity.get().from()) instanceof LocalDate from) || !from.isAfter(day))
				&& (!(subject.property(validity.get().to()) instanceof LocalDate to) || !to.isBefore(day));
	}

}
