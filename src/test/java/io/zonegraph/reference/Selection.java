package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a selection set. */
sealed interface Selection {

	/** What is selected within. */
	List<Selection> inner();

	/** The same with something else selected within. */
	Selection with(List<Selection> inner);

	/** As it stands in a document. */
	String text();

	/**
	 * Whether a part is left in or out.
	 *
	 * @param directive {@code include} or {@code skip}
	 * @param value its condition
	 */
	record If(String directive, Written value) {

		String text() {
			return " @" + this.directive + "(if: " + this.value.text() + ")";
		}

	}

	/**
	 * A field.
	 *
	 * @param alias its response key; the name for no alias
	 * @param name its name
	 * @param arguments its arguments
	 * @param condition when it is left in
	 * @param inner what is selected of it; nothing for a scalar
	 */
	record Field(String alias, String name, Map<String, Written> arguments, Optional<If> condition,
			List<Selection> inner) implements Selection {

		@Override
		public Field with(List<Selection> other) {
			return new Field(this.alias, this.name, this.arguments, this.condition, other);
		}

		Field withArguments(Map<String, Written> other) {
			return new Field(this.alias, this.name, other, this.condition, this.inner);
		}

		@Override
		public String text() {
			String arguments = this.arguments.entrySet()
				.stream()
				.map((argument) -> argument.getKey() + ": " + argument.getValue().text())
				.collect(Collectors.joining(", "));
			return (this.alias.equals(this.name) ? "" : this.alias + ": ") + this.name
					+ (arguments.isEmpty() ? "" : "(" + arguments + ")") + this.condition.map(If::text).orElse("")
					+ (this.inner.isEmpty() ? "" : " " + block(this.inner));
		}

	}

	/**
	 * A fragment where it stands.
	 *
	 * @param type the type it applies to; empty for any
	 * @param condition when it is left in
	 * @param inner what it selects
	 */
	record Inline(String type, Optional<If> condition, List<Selection> inner) implements Selection {

		@Override
		public Inline with(List<Selection> other) {
			return new Inline(this.type, this.condition, other);
		}

		@Override
		public String text() {
			return "..." + (this.type.isEmpty() ? "" : " on " + this.type) + this.condition.map(If::text).orElse("")
					+ " " + block(this.inner);
		}

	}

	/**
	 * A fragment with a name.
	 *
	 * @param name its name
	 * @param type the type it applies to
	 * @param inner what it selects
	 */
	record Spread(String name, String type, List<Selection> inner) implements Selection {

		@Override
		public Selection with(List<Selection> other) {
			// Elsewhere the fragment stays as it is.
			return new Inline(this.type, Optional.empty(), other);
		}

		@Override
		public String text() {
			return "..." + this.name;
		}

		String definition() {
			return "fragment " + this.name + " on " + this.type + " " + block(this.inner);
		}

	}

	/** Several parts in braces. */
	static String block(List<Selection> parts) {
		return parts.stream().map(Selection::text).collect(Collectors.joining(" ", "{ ", " }"));
	}

}
