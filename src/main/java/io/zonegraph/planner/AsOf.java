package io.zonegraph.planner;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;

/** Reads the day given by {@code @asOf(date:)} on an operation. */
final class AsOf {

	private AsOf() {
	}

	/** The day; empty if the operation has no such directive. */
	static Optional<ArgumentValue> in(OperationDefinition definition, GraphQLSchema schema,
			Map<String, Object> variables) {
		return definition.getDirectives(PlanningContext.AS_OF)
			.stream()
			.findFirst()
			.map((directive) -> directive.getArgument("date").getValue())
			.map((date) -> ArgumentValue.of(coerced(date, schema, variables), date, variables));
	}

	private static Object coerced(graphql.language.Value<?> date, GraphQLSchema schema, Map<String, Object> variables) {
		if (date instanceof VariableReference variable) {
			return Objects.requireNonNull(variables.get(variable.getName()));
		}
		GraphQLScalarType type = (GraphQLScalarType) Objects.requireNonNull(schema.getType("Date"));
		return Objects.requireNonNull(type.getCoercing()
			.parseLiteral(date, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT));
	}

}
