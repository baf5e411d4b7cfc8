package io.zonegraph.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a value given by the client is found: in the document or in a variable. A plan
 * refers to variables by name, so that it can be reused with other values.
 */
public sealed interface Value {

	/**
	 * Returns the value in a request.
	 * @param variables the coerced variables of the request
	 * @return the value; null if the client gave null or left it out
	 */
	@Nullable Object resolve(Map<String, Object> variables);

	/**
	 * A literal in the document, or a default value.
	 *
	 * @param value the coerced value; may be null
	 */
	record Literal(@Nullable Object value) implements Value {

		@Override
		public @Nullable Object resolve(Map<String, Object> variables) {
			return this.value;
		}

	}

	/**
	 * A list literal in the document, which may contain variables.
	 *
	 * @param elements where each element is found
	 */
	record Elements(List<Value> elements) implements Value {

		public Elements {
			elements = List.copyOf(elements);
		}

		@Override
		public Object resolve(Map<String, Object> variables) {
			List<@Nullable Object> list = new ArrayList<>();
			this.elements.forEach((element) -> list.add(element.resolve(variables)));
			return list;
		}

	}

	/**
	 * An input object literal in the document, which may contain variables.
	 *
	 * @param fields where each field is found, by name
	 */
	record Fields(Map<String, Value> fields) implements Value {

		public Fields {
			fields = Map.copyOf(fields);
		}

		@Override
		public Object resolve(Map<String, Object> variables) {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			this.fields.forEach((name, field) -> object.put(name, field.resolve(variables)));
			return object;
		}

	}

	/**
	 * A variable, or a part of its value.
	 *
	 * @param name name of the variable
	 * @param path path from the variable to the value: names of input fields and indices
	 * of list elements
	 */
	record Variable(String name, List<Object> path) implements Value {

		public Variable {
			path = List.copyOf(path);
		}

		/**
		 * A part of this value: the input field of that name, or the list element at that
		 * index.
		 */
		public Variable part(Object step) {
			List<Object> longer = new ArrayList<>(this.path);
			longer.add(step);
			return new Variable(this.name, longer);
		}

		@Override
		public @Nullable Object resolve(Map<String, Object> variables) {
			Object found = variables.get(this.name);
			for (Object step : this.path) {
				found = follow(found, step);
			}
			return found;
		}

		private static @Nullable Object follow(@Nullable Object from, Object step) {
			if (from instanceof Map<?, ?> map) {
				return map.get(step);
			}
			return (from instanceof List<?> list) ? list.get((Integer) step) : null;
		}

	}

}
