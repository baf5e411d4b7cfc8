package io.zonegraph.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

/**
 * Days as the library has them, but only those that the calendar has: {@code 2022-02-31}
 * is refused instead of being taken for the last day of February.
 */
final class DayCoercing implements Coercing<LocalDate, String> {

	@SuppressWarnings("unchecked")
	private final Coercing<LocalDate, String> lenient = (Coercing<LocalDate, String>) ExtendedScalars.Date
		.getCoercing();

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return String.valueOf(this.lenient.serialize(value, context, locale));
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		LocalDate day = Objects.requireNonNull(this.lenient.parseValue(input, context, locale));
		if (!input.equals(day) && !input.toString().equals(day.toString())) {
			throw new CoercingParseValueException(problem(input));
		}
		return day;
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		LocalDate day = Objects.requireNonNull(this.lenient.parseLiteral(input, variables, context, locale));
		if (!(input instanceof StringValue text) || !day.toString().equals(text.getValue())) {
			throw new CoercingParseLiteralException(problem(input));
		}
		return day;
	}

	/** In the words of the library, so that one rule tells clients of both. */
	private static String problem(Object input) {
		Object shown = (input instanceof StringValue text) ? String.valueOf(text.getValue()) : input;
		return "Invalid RFC3339 full date value : '%s'. because of : 'the calendar has no such day'".formatted(shown);
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(input));
	}

}
