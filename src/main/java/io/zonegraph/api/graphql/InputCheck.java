package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Checks values against their types by the input coercion rules of the specification
 * (section 3), and reports where they do not match. Not thread-safe.
 */
final class InputCheck {

	/** Limits the size of the response: each element of a long list may have an error. */
	private static final int MAX_ERRORS = 10;

	private static final Map<String, String> RANGES = Map.of("Int", "−2147483648–2147483647", "Long",
			"−9223372036854775808–9223372036854775807");

	private static final Map<String, String> EXAMPLES = Map.of("Date", "\"2021-12-31\"", "DateTime",
			"\"2021-12-31T08:00:00+08:00\"", "Url", "\"https://example.org/path\"");

	private final Hints hints;

	private final BiConsumer<InputPosition, VariableReference> variables;

	private final List<Violation> violations = new ArrayList<>();

	/**
	 * A check.
	 * @param hints hints from the schema for messages
	 * @param variables receives the variables used in values
	 */
	InputCheck(Hints hints, BiConsumer<InputPosition, VariableReference> variables) {
		this.hints = hints;
		this.variables = variables;
	}

	/** The violations found so far, limited in number. */
	List<Violation> violations() {
		return this.violations;
	}

	/** Checks the value at a position. */
	void check(InputPosition position, InputValue value) {
		if (value instanceof InputValue.Literal literal && literal.variable() != null) {
			this.variables.accept(position, literal.variable());
		}
		else if (this.violations.size() < MAX_ERRORS) {
			checkValue(position, value);
		}
	}

	private void checkValue(InputPosition position, InputValue value) {
		if (value.isNull()) {
			if (position.isNonNull()) {
				add(position, "must be of type \"%s\", was null".formatted(position.typeName()), "");
			}
			return;
		}
		InputPosition inner = position.nullable();
		GraphQLInputType type = inner.type();
		if (GraphQLTypeUtil.isList(type)) {
			checkList(inner, value);
		}
		else if (type instanceof GraphQLInputObjectType object) {
			checkObject(inner, object, value);
		}
		else if (type instanceof GraphQLEnumType enumType) {
			checkEnum(inner, enumType, value);
		}
		else {
			checkScalar(inner, (GraphQLScalarType) type, value);
		}
	}

	private void checkList(InputPosition position, InputValue value) {
		List<InputValue> elements = value.elements();
		if (elements == null) {
			check(position.singleElement(), value);
			return;
		}
		for (int index = 0; index < elements.size(); index++) {
			check(position.element(index), elements.get(index));
		}
	}

	private void checkObject(InputPosition position, GraphQLInputObjectType type, InputValue value) {
		Map<String, InputValue> fields = value.fields();
		if (fields == null) {
			add(position, "must be an object of type \"%s\", was %s%s".formatted(type.getName(), value.printShortened(),
					this.hints.ifOpen(operandHint(type, value))), "");
			return;
		}
		fields.keySet()
			.stream()
			.filter((name) -> type.getField(name) == null)
			.forEach((name) -> add(position,
					"must hold fields of \"%s\" only, had \"%s\"".formatted(type.getName(), name),
					this.hints.didYouMean(name, names(type.getFields()))));
		type.getFields().forEach((field) -> checkField(position, type, field, fields.get(field.getName())));
		if (type.isOneOf() && fields.size() != 1) {
			add(position, "must have exactly one field of \"%s\", had %s".formatted(type.getName(),
					fields.isEmpty() ? "none" : String.join(", ", fields.keySet())), "");
		}
	}

	private void checkField(InputPosition object, GraphQLInputObjectType type, GraphQLInputObjectField field,
			@Nullable InputValue value) {
		InputPosition position = new InputPosition(object.path() + "." + field.getName(), field.getType(),
				field.hasSetDefaultValue(), type.isOneOf());
		if (value != null) {
			check(position, value);
		}
		else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
			add(position, "must be of type \"%s\", was missing".formatted(position.typeName()), "");
		}
	}

	private void checkEnum(InputPosition position, GraphQLEnumType type, InputValue value) {
		if (value.isValueOf(type)) {
			return;
		}
		String name = value.nameOrString();
		String problem = "must be a value of enum \"%s\", was %s".formatted(type.getName(), value.printShortened());
		if (name == null) {
			add(position, problem, "");
		}
		else if (type.getValue(name) != null) {
			add(position, problem + "; write it without quotes", "");
		}
		else {
			add(position, problem, this.hints
				.question(Hints.similar(name, names(type.getValues())).stream().map(value::printEnumValue).toList()));
		}
	}

	private void checkScalar(InputPosition position, GraphQLScalarType type, InputValue value) {
		if (!value.isValueOf(type)) {
			add(position, "must be %s, was %s".formatted(allowed(type, value), value.printShortened()), "");
		}
	}

	private static String allowed(GraphQLScalarType type, InputValue value) {
		String range = RANGES.get(type.getName());
		if (range != null && value.isInteger()) {
			return range;
		}
		if (type.getName().equals("Float") && value.isNumber()) {
			return "a number within the range of \"Float\"";
		}
		String example = EXAMPLES.get(type.getName());
		return "of type \"%s\"%s".formatted(type.getName(), (example != null) ? ", such as " + example : "");
	}

	/**
	 * Suggests an operator where a plain value or a list was given instead of a filter
	 * object; empty if the value does not match the operator either.
	 */
	private String operandHint(GraphQLInputObjectType type, InputValue value) {
		String operator = (value.elements() != null) ? "in" : "eq";
		GraphQLInputObjectField field = type.getField(operator);
		if (field == null) {
			return "";
		}
		InputCheck operand = new InputCheck(this.hints, (position, variable) -> {
		});
		operand.check(InputPosition.of("", field.getType(), false), value);
		return operand.violations.isEmpty() ? "; write " + value.printAsField(operator) : "";
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
	}

	private void add(InputPosition position, String problem, String question) {
		if (this.violations.size() < MAX_ERRORS) {
			this.violations.add(new Violation(position, problem, question));
		}
	}

	/**
	 * A value that does not match its type.
	 *
	 * @param position the position of the value
	 * @param problem the expected and the actual value, as the rest of a sentence
	 * @param question a suggestion as a separate sentence; empty for none
	 */
	record Violation(InputPosition position, String problem, String question) {

		/**
		 * Returns the complete message.
		 * @param subject the subject of its sentence
		 */
		String message(String subject) {
			return subject + " " + this.problem + "." + this.question;
		}

	}

}
