package io.zonegraph.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/** The day that an operation asks for with {@code @asOf(date:)}. */
final class AsOf {

	private AsOf() {
	}

	/** The day; empty where the operation names none. */
	static Optional<ArgumentValue> in(OperationDefinition definition, GraphQLSchema schema,
			Map<String, Object> variables) {
		return definition.getDirectives(Planning.AS_OF)
			.stream()
			.findFirst()
			.map((directive) -> directive.getArgument("date").getValue())
			.map((date) -> ArgumentValue.of(coerced(date, schema, variables), date, variables));
	}

	/** A variable with a default may still be null. */
	private static Object given(VariableReference variable, @Nullable Object day) {
		if (day == null) {
			throw new InvalidOperationException(
					"Argument \"date\" at @asOf must be a day such as 2021-12-31, was null.",
					new Place("@asOf", List.of(), variable.getSourceLocation()));
		}
		return day;
	}

	private static Object coerced(Value<?> date, GraphQLSchema schema, Map<String, Object> variables) {
		if (date instanceof VariableReference variable) {
			return given(variable, variables.get(variable.getName()));
		}
		GraphQLScalarType type = (GraphQLScalarType) Objects.requireNonNull(schema.getType("Date"));
		return Objects.requireNonNull(type.getCoercing()
			.parseLiteral(date, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT));
	}

}
