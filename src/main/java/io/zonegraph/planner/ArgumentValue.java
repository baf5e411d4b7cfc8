package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.Value;

/**
 * A coerced argument, or a part of one, together with its origin, which allows a plan to
 * be reused with other variables.
 *
 * @param coerced the value; null if the client gave null
 * @param written its literal in the document; null if it comes from a variable or a
 * default
 * @param variable the variable it comes from; null if it comes from the document or a
 * default
 */
record ArgumentValue(@Nullable Object coerced, graphql.language.@Nullable Value<?> written,
		Value.@Nullable Variable variable) {

	static ArgumentValue of(@Nullable Object coerced, graphql.language.@Nullable Value<?> written,
			Map<String, Object> variables) {
		if (written instanceof VariableReference reference) {
			// If the variable is omitted, the argument's default applies.
			return variables.containsKey(reference.getName())
					? new ArgumentValue(coerced, null, new Value.Variable(reference.getName(), List.of()))
					: new ArgumentValue(coerced, null, null);
		}
		return new ArgumentValue(coerced, written, null);
	}

	boolean isNull() {
		return this.coerced == null;
	}

	/** Where the value is found in a request. */
	Value value(Map<String, Object> variables) {
		if (this.variable != null) {
			return this.variable;
		}
		if (this.written != null && this.coerced instanceof List) {
			return new Value.Elements(elements(variables).stream().map((element) -> element.value(variables)).toList());
		}
		if (this.written instanceof ObjectValue) {
			Map<String, Value> fields = new LinkedHashMap<>();
			fields(variables).forEach((name, field) -> fields.put(name, field.value(variables)));
			return new Value.Fields(fields);
		}
		return new Value.Literal(this.coerced);
	}

	/** The fields of an input object, in the order given. */
	Map<String, ArgumentValue> fields(Map<String, Object> variables) {
		Map<String, ArgumentValue> fields = new LinkedHashMap<>();
		if (this.coerced instanceof Map<?, ?> map) {
			map.forEach((name, value) -> fields.put((String) name, part((String) name, value, variables)));
		}
		return fields;
	}

	/** The only field of an input object with exactly one field. */
	Map.Entry<String, ArgumentValue> only(Map<String, Object> variables) {
		return fields(variables).entrySet().iterator().next();
	}

	private ArgumentValue part(String name, @Nullable Object value, Map<String, Object> variables) {
		if (this.variable != null) {
			return new ArgumentValue(value, null, this.variable.part(name));
		}
		return of(value, writtenField(name), variables);
	}

	private graphql.language.@Nullable Value<?> writtenField(String name) {
		if (this.written instanceof ObjectValue object) {
			return object.getObjectFields()
				.stream()
				.filter((field) -> field.getName().equals(name))
				.map(ObjectField::getValue)
				.findFirst()
				.orElse(null);
		}
		return null;
	}

	/**
	 * The elements of a list, to which a single value has been coerced; empty for other
	 * values.
	 */
	List<ArgumentValue> elements(Map<String, Object> variables) {
		List<ArgumentValue> elements = new ArrayList<>();
		if (this.coerced instanceof List<?> list) {
			for (int index = 0; index < list.size(); index++) {
				elements.add(element(index, list.get(index), variables));
			}
		}
		return elements;
	}

	private ArgumentValue element(int index, @Nullable Object value, Map<String, Object> variables) {
		if (this.variable != null) {
			return new ArgumentValue(value, null, this.variable.part(index));
		}
		graphql.language.Value<?> element = (this.written instanceof ArrayValue array) ? array.getValues().get(index)
				: this.written;
		return of(value, element, variables);
	}

}
