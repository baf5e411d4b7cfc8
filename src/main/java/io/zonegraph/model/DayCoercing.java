package io.zonegraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

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
		try {
			return LocalDate.parse(String.valueOf(input));
		}
		catch (DateTimeException ex) {
			throw new CoercingParseValueException("Not a day of the calendar.", ex);
		}
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		if (input instanceof StringValue text) {
			try {
				return LocalDate.parse(String.valueOf(text.getValue()));
			}
			catch (DateTimeException ex) {
				throw new CoercingParseLiteralException("Not a day of the calendar.", ex);
			}
		}
		throw new CoercingParseLiteralException("Not a string.");
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(input));
	}

}
