package io.zonegraph.planner;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.EnumValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;

/**
 * The day given by {@code @asOf(date:, held:)} on an operation.
 *
 * @param date the day
 * @param surely whether only what is known to have held counts
 * @param variable name of the variable that says so; empty if it is written in the
 * document
 */
record AsOf(ArgumentValue date, boolean surely, Optional<String> variable) {

	private static final String HELD = "held";

	/** The day; empty if the operation has no such directive. */
	static Optional<AsOf> in(OperationDefinition definition, GraphQLSchema schema, Map<String, Object> variables) {
		return definition.getDirectives(PlanningContext.AS_OF).stream().findFirst().map((directive) -> {
			Value<?> date = directive.getArgument("date").getValue();
			Optional<Value<?>> held = Optional.ofNullable(directive.getArgument(HELD)).map(Argument::getValue);
			return new AsOf(ArgumentValue.of(coerced(date, schema, variables), date, variables),
					held.filter((value) -> isSurely(value, variables)).isPresent(),
					held.filter(VariableReference.class::isInstance)
						.map((value) -> ((VariableReference) value).getName()));
		});
	}

	private static boolean isSurely(Value<?> held, Map<String, Object> variables) {
		Object name = (held instanceof VariableReference variable) ? variables.get(variable.getName())
				: ((EnumValue) held).getName();
		return Objects.equals(name, "SURELY");
	}

	private static Object coerced(Value<?> date, GraphQLSchema schema, Map<String, Object> variables) {
		if (date instanceof VariableReference variable) {
			return Objects.requireNonNull(variables.get(variable.getName()));
		}
		GraphQLScalarType type = (GraphQLScalarType) Objects.requireNonNull(schema.getType("Date"));
		return Objects.requireNonNull(type.getCoercing()
			.parseLiteral(date, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT));
	}

}
