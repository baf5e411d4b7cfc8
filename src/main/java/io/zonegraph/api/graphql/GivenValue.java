package io.zonegraph.api.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/**
 * A value that a client gave: written in the document, or sent as JSON in a variable. The
 * rules of input coercion are the same for both.
 */
sealed interface GivenValue {

	/** Longer values are cut in messages. */
	int LONGEST_SHOWN = 60;

	boolean isNull();

	/** Whether it is a number without a fraction. */
	boolean isInteger();

	/** Whether it is a number at all. */
	boolean isNumber();

	/** The elements of a list; null where it is none. */
	@Nullable List<GivenValue> elements();

	/** The fields of an object, in the order given; null where it is none. */
	@Nullable Map<String, GivenValue> fields();

	/** Whether it is a value of the scalar. */
	boolean fits(GraphQLScalarType type);

	/** Whether it names a value of the enum. */
	boolean fits(GraphQLEnumType type);

	/** The text of a string or the name of an enum value; null where it is neither. */
	@Nullable String word();

	/** The value as the client wrote it. */
	String text();

	/** An object with the value in one field, as the client would write it. */
	String wrappedIn(String field);

	/** The value of an enum, as the client would write it. */
	String ofEnum(String name);

	/** The value for a message. */
	default String shown() {
		String text = text();
		return (text.length() <= LONGEST_SHOWN) ? text : text.substring(0, LONGEST_SHOWN) + "…";
	}

	/**
	 * Written in the document.
	 *
	 * @param literal the value
	 */
	record Written(Value<?> literal) implements GivenValue {

		/** The variable that stands for the value; null where none does. */
		@Nullable VariableReference variable() {
			return (this.literal instanceof VariableReference variable) ? variable : null;
		}

		@Override
		public boolean isNull() {
			return this.literal instanceof NullValue;
		}

		@Override
		public boolean isInteger() {
			return this.literal instanceof IntValue;
		}

		@Override
		public boolean isNumber() {
			return this.literal instanceof IntValue || this.literal instanceof FloatValue;
		}

		@Override
		public @Nullable List<GivenValue> elements() {
			return (this.literal instanceof ArrayValue list)
					? list.getValues().stream().<GivenValue>map(Written::new).toList() : null;
		}

		@Override
		public @Nullable Map<String, GivenValue> fields() {
			if (!(this.literal instanceof ObjectValue object)) {
				return null;
			}
			Map<String, GivenValue> fields = new LinkedHashMap<>();
			object.getObjectFields().forEach((field) -> fields.put(field.getName(), new Written(field.getValue())));
			return fields;
		}

		@Override
		public boolean fits(GraphQLScalarType type) {
			try {
				type.getCoercing()
					.parseLiteral(this.literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
							Locale.ROOT);
				return true;
			}
			catch (CoercingParseLiteralException ex) {
				return false;
			}
		}

		@Override
		public boolean fits(GraphQLEnumType type) {
			return this.literal instanceof EnumValue name && type.getValue(name.getName()) != null;
		}

		@Override
		public @Nullable String word() {
			if (this.literal instanceof EnumValue name) {
				return name.getName();
			}
			return (this.literal instanceof StringValue string) ? string.getValue() : null;
		}

		@Override
		public String text() {
			return AstPrinter.printAstCompact(this.literal);
		}

		@Override
		public String wrappedIn(String field) {
			return "{" + field + ": " + shown() + "}";
		}

		@Override
		public String ofEnum(String name) {
			return name;
		}

	}

	/**
	 * Sent in a variable, or in a part of one.
	 *
	 * @param value the value as JSON has it
	 */
	record Sent(@Nullable Object value) implements GivenValue {

		@Override
		public boolean isNull() {
			return this.value == null;
		}

		@Override
		public boolean isInteger() {
			return isNumber() && !(this.value instanceof Double) && !(this.value instanceof Float);
		}

		@Override
		public boolean isNumber() {
			return this.value instanceof Number;
		}

		@Override
		public @Nullable List<GivenValue> elements() {
			return (this.value instanceof List<?> list) ? list.stream().<GivenValue>map(Sent::new).toList() : null;
		}

		@Override
		public @Nullable Map<String, GivenValue> fields() {
			if (!(this.value instanceof Map<?, ?> object)) {
				return null;
			}
			Map<String, GivenValue> fields = new LinkedHashMap<>();
			object.forEach((name, field) -> fields.put(String.valueOf(name), new Sent(field)));
			return fields;
		}

		@Override
		public boolean fits(GraphQLScalarType type) {
			try {
				type.getCoercing().parseValue(this.value, GraphQLContext.getDefault(), Locale.ROOT);
				return true;
			}
			catch (CoercingParseValueException ex) {
				return false;
			}
		}

		@Override
		public boolean fits(GraphQLEnumType type) {
			return this.value instanceof String name && type.getValue(name) != null;
		}

		@Override
		public @Nullable String word() {
			return (this.value instanceof String string) ? string : null;
		}

		@Override
		public String text() {
			Map<String, GivenValue> fields = fields();
			if (fields != null) {
				return fields.entrySet()
					.stream()
					.map((field) -> quoted(field.getKey()) + ": " + field.getValue().text())
					.collect(Collectors.joining(", ", "{", "}"));
			}
			List<GivenValue> elements = elements();
			if (elements != null) {
				return elements.stream().map(GivenValue::text).collect(Collectors.joining(", ", "[", "]"));
			}
			return (this.value instanceof String string) ? quoted(string) : String.valueOf(this.value);
		}

		@Override
		public String wrappedIn(String field) {
			return "{" + quoted(field) + ": " + shown() + "}";
		}

		@Override
		public String ofEnum(String name) {
			return quoted(name);
		}

		private static String quoted(String text) {
			return AstPrinter.printAstCompact(StringValue.of(text));
		}

	}

}
