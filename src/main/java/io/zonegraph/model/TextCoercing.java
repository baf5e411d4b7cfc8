package io.zonegraph.model;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * The coercing of a scalar whose input is a string in a fixed format. Results are
 * serialized by the coercing of the library.
 *
 * @param <I> type of the input values
 */
final class TextCoercing<I> implements Coercing<I, Object> {

	private final Coercing<?, ?> answers;

	private final Function<String, I> reader;

	/**
	 * Creates a coercing.
	 * @param answers serializes results
	 * @param reader parses a string; throws an {@link IllegalArgumentException} or a
	 * {@link java.time.DateTimeException} if it does not have the format
	 */
	TextCoercing(Coercing<?, ?> answers, Function<String, I> reader) {
		this.answers = answers;
		this.reader = reader;
	}

	@Override
	public Object serialize(Object value, GraphQLContext context, Locale locale) {
		return Objects.requireNonNull(this.answers.serialize(value, context, locale));
	}

	@Override
	public I parseValue(Object input, GraphQLContext context, Locale locale) {
		I value = (input instanceof String text) ? read(text) : null;
		if (value == null) {
			throw new CoercingParseValueException("The text is not of the form");
		}
		return value;
	}

	@Override
	public I parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		I value = (input instanceof StringValue text) ? read(String.valueOf(text.getValue())) : null;
		if (value == null) {
			throw new CoercingParseLiteralException("The text is not of the form");
		}
		return value;
	}

	/** Parses a string; null if it does not have the format. */
	private @Nullable I read(String text) {
		try {
			return this.reader.apply(text);
		}
		catch (IllegalArgumentException | java.time.DateTimeException ex) {
			return null;
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(serialize(input, context, locale)));
	}

}
