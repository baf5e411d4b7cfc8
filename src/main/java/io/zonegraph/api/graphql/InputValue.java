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
 * An input value of a client: a literal in the document, or JSON in a variable. The same
 * input coercion rules apply to both.
 */
sealed interface InputValue {

	/** Longer values are truncated in messages. */
	int MAX_SHORTENED_LENGTH = 60;

	boolean isNull();

	/** Whether it is a number without a fraction. */
	boolean isInteger();

	/** Whether it is a number at all. */
	boolean isNumber();

	/** The elements of a list; null if the value is not a list. */
	@Nullable List<InputValue> elements();

	/** The fields of an object, in their order; null if the value is not an object. */
	@Nullable Map<String, InputValue> fields();

	/** Whether it is a value of the scalar. */
	boolean isValueOf(GraphQLScalarType type);

	/** Whether it names a value of the enum. */
	boolean isValueOf(GraphQLEnumType type);

	/** The text of a string or the name of an enum value; null if it is neither. */
	@Nullable String nameOrString();

	/** The value in the syntax of the client. */
	String print();

	/** An object with the value as its only field, in the syntax of the client. */
	String printAsField(String field);

	/** An enum value in the syntax of the client. */
	String printEnumValue(String name);

	/**
	 * The value in the syntax of the client, truncated if it is too long for a message.
	 */
	default String printShortened() {
		String text = print();
		return (text.length() <= MAX_SHORTENED_LENGTH) ? text : text.substring(0, MAX_SHORTENED_LENGTH) + "…";
	}

	/**
	 * A literal in the document.
	 *
	 * @param literal the literal
	 */
	record Literal(Value<?> literal) implements InputValue {

		/** The variable, if the literal is a reference to one; otherwise null. */
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
		public @Nullable List<InputValue> elements() {
			return (this.literal instanceof ArrayValue list)
					? list.getValues().stream().<InputValue>map(Literal::new).toList() : null;
		}

		@Override
		public @Nullable Map<String, InputValue> fields() {
			if (!(this.literal instanceof ObjectValue object)) {
				return null;
			}
			Map<String, InputValue> fields = new LinkedHashMap<>();
			object.getObjectFields().forEach((field) -> fields.put(field.getName(), new Literal(field.getValue())));
			return fields;
		}

		@Override
		public boolean isValueOf(GraphQLScalarType type) {
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
		public boolean isValueOf(GraphQLEnumType type) {
			return this.literal instanceof EnumValue name && type.getValue(name.getName()) != null;
		}

		@Override
		public @Nullable String nameOrString() {
			if (this.literal instanceof EnumValue name) {
				return name.getName();
			}
			return (this.literal instanceof StringValue string) ? string.getValue() : null;
		}

		@Override
		public String print() {
			return AstPrinter.printAstCompact(this.literal);
		}

		@Override
		public String printAsField(String field) {
			return "{" + field + ": " + printShortened() + "}";
		}

		@Override
		public String printEnumValue(String name) {
			return name;
		}

	}

	/**
	 * JSON in a variable, or in a part of one.
	 *
	 * @param value the value as parsed from JSON
	 */
	record Json(@Nullable Object value) implements InputValue {

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
		public @Nullable List<InputValue> elements() {
			return (this.value instanceof List<?> list) ? list.stream().<InputValue>map(Json::new).toList() : null;
		}

		@Override
		public @Nullable Map<String, InputValue> fields() {
			if (!(this.value instanceof Map<?, ?> object)) {
				return null;
			}
			Map<String, InputValue> fields = new LinkedHashMap<>();
			object.forEach((name, field) -> fields.put(String.valueOf(name), new Json(field)));
			return fields;
		}

		@Override
		public boolean isValueOf(GraphQLScalarType type) {
			try {
				type.getCoercing().parseValue(this.value, GraphQLContext.getDefault(), Locale.ROOT);
				return true;
			}
			catch (CoercingParseValueException ex) {
				return false;
			}
		}

		@Override
		public boolean isValueOf(GraphQLEnumType type) {
			return this.value instanceof String name && type.getValue(name) != null;
		}

		@Override
		public @Nullable String nameOrString() {
			return (this.value instanceof String string) ? string : null;
		}

		@Override
		public String print() {
			Map<String, InputValue> fields = fields();
			if (fields != null) {
				return fields.entrySet()
					.stream()
					.map((field) -> printString(field.getKey()) + ": " + field.getValue().print())
					.collect(Collectors.joining(", ", "{", "}"));
			}
			List<InputValue> elements = elements();
			if (elements != null) {
				return elements.stream().map(InputValue::print).collect(Collectors.joining(", ", "[", "]"));
			}
			return (this.value instanceof String string) ? printString(string) : String.valueOf(this.value);
		}

		@Override
		public String printAsField(String field) {
			return "{" + printString(field) + ": " + printShortened() + "}";
		}

		@Override
		public String printEnumValue(String name) {
			return printString(name);
		}

		private static String printString(String text) {
			return AstPrinter.printAstCompact(StringValue.of(text));
		}

	}

}
