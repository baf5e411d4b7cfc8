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

/** The graph as it held on a day: what held on other days only is not there. */
final class Days {

	private final GraphModel model;

	private final GraphCopy whole;

	private final Map<String, Validity> relationships = new HashMap<>();

	Days(GraphModel model, GraphCopy whole) {
		this.model = model;
		this.whole = whole;
		model.types()
			.values()
			.stream()
			.flatMap((type) -> type.relationships().stream())
			.forEach((field) -> model.validity(field.properties())
				.ifPresent((validity) -> this.relationships.put(field.type(), validity)));
	}

	/** The day that an operation asks for; empty where it asks for none. */
	static Optional<LocalDate> in(DataFetchingEnvironment environment) {
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

	GraphCopy graphOn(LocalDate day) {
		return this.whole.restricted(
				(node) -> this.model.nodeTypes()
					.stream()
					.filter(node::is)
					.allMatch((type) -> held(node, this.model.validity(type.name()), day)),
				(relationship) -> held(relationship, Optional.ofNullable(this.relationships.get(relationship.type())),
						day));
	}

	private static boolean held(Propertied subject, Optional<Validity> validity, LocalDate day) {
		if (validity.isEmpty()) {
			return true;
		}
		return (!(subject.property(validity.get().from()) instanceof LocalDate from) || !from.isAfter(day))
				&& (!(subject.property(validity.get().to()) instanceof LocalDate to) || !to.isBefore(day));
	}

}
