package io.zonegraph.model;

import java.util.Locale;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;

/**
 * The coercing of {@code Float} in graphql-java, but literals beyond the range of a
 * double are refused, as required by section 3.5.2 of the GraphQL specification. The
 * library coerces them to infinity.
 */
final class FloatCoercing implements Coercing<Double, Double> {

	@SuppressWarnings("unchecked")
	private final Coercing<Double, Double> lenient = (Coercing<Double, Double>) Scalars.GraphQLFloat.getCoercing();

	@Override
	public Double serialize(Object value, GraphQLContext context, Locale locale) {
		return Objects.requireNonNull(this.lenient.serialize(value, context, locale));
	}

	@Override
	public Double parseValue(Object input, GraphQLContext context, Locale locale) {
		return Objects.requireNonNull(this.lenient.parseValue(input, context, locale));
	}

	@Override
	public Double parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Double number = Objects.requireNonNull(this.lenient.parseLiteral(input, variables, context, locale));
		if (number.isInfinite()) {
			throw new CoercingParseLiteralException("A Float is a finite number");
		}
		return number;
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return this.lenient.valueToLiteral(input, context, locale);
	}

}
