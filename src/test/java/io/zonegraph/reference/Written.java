package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A value as an operation writes it. */
sealed interface Written {

	/** As it stands in a document. */
	String text();

	/** As it stands in variables. */
	@Nullable Object json();

	/**
	 * A text, number or truth value, or null.
	 */
	record Scalar(@Nullable Object value) implements Written {

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

	/** A value of an enum. */
	record Name(String name) implements Written {

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
	record Elements(List<Written> elements) implements Written {

		@Override
		public String text() {
			return this.elements.stream().map(Written::text).collect(Collectors.joining(", ", "[", "]"));
		}

		@Override
		public Object json() {
			List<@Nullable Object> list = new ArrayList<>();
			this.elements.forEach((element) -> list.add(element.json()));
			return list;
		}

	}

	/** An input object. */
	record Fields(Map<String, Written> fields) implements Written {

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
				// What is left out of a variable is left out of an object that has it.
				if (!(field instanceof Variable variable) || variable.given() != Given.LEFT_OUT) {
					object.put(name, field.json());
				}
			});
			return object;
		}

	}

	/** How a request gives a variable. */
	enum Given {

		/** By a value. */
		SENT,
		/** Not at all; its default counts. */
		BY_DEFAULT,
		/** Not at all, and it has no default. */
		LEFT_OUT

	}

	/**
	 * A variable.
	 *
	 * @param name its name
	 * @param type its type in the operation
	 * @param value its value, or its default
	 * @param given how the request gives it
	 * @param another makes another value
	 */
	record Variable(String name, String type, Written value, Given given,
			Supplier<Written> another) implements Written {

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
					+ ((this.given == Given.BY_DEFAULT) ? " = " + plain(this.value).text() : "");
		}

		/** Without variables within, which a default may not have. */
		private static Written plain(Written value) {
			if (value instanceof Variable inner) {
				return plain(inner.value());
			}
			if (value instanceof Elements list) {
				return new Elements(list.elements().stream().map(Variable::plain).toList());
			}
			if (value instanceof Fields object) {
				Map<String, Written> fields = new LinkedHashMap<>();
				object.fields().forEach((name, field) -> {
					if (!(field instanceof Variable variable) || variable.given() != Given.LEFT_OUT) {
						fields.put(name, plain(field));
					}
				});
				return new Fields(fields);
			}
			return value;
		}

	}

	/**
	 * A variable for a cursor: each side gets a cursor of its own, once it has given one.
	 *
	 * @param name its name
	 * @param key response key of the cursors to choose from
	 */
	record Cursor(String name, String key) implements Written {

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
