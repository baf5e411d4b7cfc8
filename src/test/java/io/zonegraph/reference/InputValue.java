package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL input value. */
sealed interface InputValue {

	/** As GraphQL text. */
	String text();

	/** As JSON value of a variable. */
	@Nullable Object json();

	/** A string, number, boolean or null. */
	record ScalarValue(@Nullable Object value) implements InputValue {

		private static final JsonMapper JSON = JsonMapper.builder().build();

		@Override
		public String text() {
			return JSON.writeValueAsString(this.value);
		}

		@Override
		public @Nullable Object json() {
			return this.value;
		}

	}

	/** An enum value. */
	record EnumValue(String name) implements InputValue {

		@Override
		public String text() {
			return this.name;
		}

		@Override
		public Object json() {
			return this.name;
		}

	}

	/** A list. */
	record ListValue(List<InputValue> elements) implements InputValue {

		@Override
		public String text() {
			return this.elements.stream().map(InputValue::text).collect(Collectors.joining(", ", "[", "]"));
		}

		@Override
		public Object json() {
			List<@Nullable Object> list = new ArrayList<>();
			this.elements.forEach((element) -> list.add(element.json()));
			return list;
		}

	}

	/** An input object. */
	record ObjectValue(Map<String, InputValue> fields) implements InputValue {

		@Override
		public String text() {
			return this.fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + ": " + field.getValue().text())
				.collect(Collectors.joining(", ", "{", "}"));
		}

		@Override
		public Object json() {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			this.fields.forEach((name, field) -> {
				// A field whose variable is omitted is omitted, too.
				if (!(field instanceof Variable variable) || variable.binding() != Binding.OMITTED) {
					object.put(name, field.json());
				}
			});
			return object;
		}

	}

	/** How a request provides a variable. */
	enum Binding {

		/** With a value. */
		PROVIDED,
		/** Not provided; its default applies. */
		DEFAULTED,
		/** Not provided, and without a default. */
		OMITTED

	}

	/**
	 * A variable.
	 *
	 * @param name its name
	 * @param type its type in the operation
	 * @param value its value, or its default
	 * @param binding how the request provides it
	 * @param alternative generates another value
	 */
	record Variable(String name, String type, InputValue value, Binding binding,
			Supplier<InputValue> alternative) implements InputValue {

		@Override
		public String text() {
			return "$" + this.name;
		}

		@Override
		public @Nullable Object json() {
			return this.value.json();
		}

		String definition() {
			return text() + ": " + this.type
					+ ((this.binding == Binding.DEFAULTED) ? " = " + withoutVariables(this.value).text() : "");
		}

		/**
		 * Replaces variables by their values, as a default must not contain variables.
		 */
		private static InputValue withoutVariables(InputValue value) {
			if (value instanceof Variable inner) {
				return withoutVariables(inner.value());
			}
			if (value instanceof ListValue list) {
				return new ListValue(list.elements().stream().map(Variable::withoutVariables).toList());
			}
			if (value instanceof ObjectValue object) {
				Map<String, InputValue> fields = new LinkedHashMap<>();
				object.fields().forEach((name, field) -> {
					if (!(field instanceof Variable variable) || variable.binding() != Binding.OMITTED) {
						fields.put(name, withoutVariables(field));
					}
				});
				return new ObjectValue(fields);
			}
			return value;
		}

	}

	/**
	 * A variable for a cursor: engine and reference each get one of their own cursors,
	 * once they have returned some.
	 *
	 * @param name its name
	 * @param key response key of the cursors to choose from
	 */
	record CursorVariable(String name, String key) implements InputValue {

		@Override
		public String text() {
			return "$" + this.name;
		}

		@Override
		public @Nullable Object json() {
			return null;
		}

	}

}
