package io.zonegraph.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A value that a client gives: written in the document, or in a variable. A plan holds
 * only where to find it, so that it serves every request of the same shape.
 */
public sealed interface Value {

	/**
	 * The value itself.
	 * @param variables the coerced variables of the request
	 * @return the value; null where the client gave null or left it out
	 */
	@Nullable Object resolve(Map<String, Object> variables);

	/**
	 * Written in the document.
	 *
	 * @param value the coerced value; null where null was written
	 */
	record Literal(@Nullable Object value) implements Value {

		@Override
		public @Nullable Object resolve(Map<String, Object> variables) {
			return this.value;
		}

	}

	/**
	 * A list written in the document, with variables among its elements.
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
	 * An input object written in the document, with variables among its fields.
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
	 * Given in a variable, or in a part of one.
	 *
	 * @param name name of the variable
	 * @param path names of input fields and indices of list elements that lead from the
	 * variable to the value
	 */
	record Variable(String name, List<Object> path) implements Value {

		public Variable {
			path = List.copyOf(path);
		}

		/** A part of this value. */
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
