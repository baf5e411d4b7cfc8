package io.zonegraph.model;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;

/**
 * The coercing of {@code ID} in graphql-java, but variables must be strings or integers,
 * as required by section 3.5.5 of the GraphQL specification. The library accepts any
 * value.
 */
final class IdCoercing implements Coercing<Object, Object> {

	private final Coercing<?, ?> lenient = Scalars.GraphQLID.getCoercing();

	@Override
	public Object serialize(Object value, GraphQLContext context, Locale locale) {
		return Objects.requireNonNull(this.lenient.serialize(value, context, locale));
	}

	@Override
	public Object parseValue(Object input, GraphQLContext context, Locale locale) {
		if (input instanceof String || input instanceof Integer || input instanceof Long
				|| input instanceof BigInteger) {
			return input.toString();
		}
		throw new CoercingParseValueException("An ID is a string or an integer");
	}

	@Override
	public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		return Objects.requireNonNull(this.lenient.parseLiteral(input, variables, context, locale));
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return this.lenient.valueToLiteral(input, context, locale);
	}

}
