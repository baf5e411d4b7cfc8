package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An element of a selection set. */
sealed interface Selection {

	/** The nested selections. */
	List<Selection> selections();

	/** A copy with other nested selections. */
	Selection withSelections(List<Selection> inner);

	/** As GraphQL text. */
	String text();

	/**
	 * A directive that includes or skips a selection.
	 *
	 * @param name {@code include} or {@code skip}
	 * @param condition its {@code if} argument
	 */
	record Directive(String name, InputValue condition) {

		String text() {
			return " @" + this.name + "(if: " + this.condition.text() + ")";
		}

	}

	/**
	 * A field.
	 *
	 * @param alias its response key; equal to the name for no alias
	 * @param name its name
	 * @param arguments its arguments
	 * @param directive the directive, if any
	 * @param selections the nested selections; empty for a leaf
	 */
	record Field(String alias, String name, Map<String, InputValue> arguments, Optional<Directive> directive,
			List<Selection> selections) implements Selection {

		@Override
		public Field withSelections(List<Selection> other) {
			return new Field(this.alias, this.name, this.arguments, this.directive, other);
		}

		Field withArguments(Map<String, InputValue> other) {
			return new Field(this.alias, this.name, other, this.directive, this.selections);
		}

		@Override
		public String text() {
			String arguments = this.arguments.entrySet()
				.stream()
				.map((argument) -> argument.getKey() + ": " + argument.getValue().text())
				.collect(Collectors.joining(", "));
			return (this.alias.equals(this.name) ? "" : this.alias + ": ") + this.name
					+ (arguments.isEmpty() ? "" : "(" + arguments + ")")
					+ this.directive.map(Directive::text).orElse("")
					+ (this.selections.isEmpty() ? "" : " " + selectionSet(this.selections));
		}

	}

	/**
	 * An inline fragment.
	 *
	 * @param type the type condition; empty for none
	 * @param directive the directive, if any
	 * @param selections the nested selections
	 */
	record InlineFragment(String type, Optional<Directive> directive, List<Selection> selections) implements Selection {

		@Override
		public InlineFragment withSelections(List<Selection> other) {
			return new InlineFragment(this.type, this.directive, other);
		}

		@Override
		public String text() {
			return "..." + (this.type.isEmpty() ? "" : " on " + this.type)
					+ this.directive.map(Directive::text).orElse("") + " " + selectionSet(this.selections);
		}

	}

	/**
	 * A fragment spread, together with the fragment's definition.
	 *
	 * @param name the name of the fragment
	 * @param type the type condition
	 * @param selections the selections of the fragment
	 */
	record FragmentSpread(String name, String type, List<Selection> selections) implements Selection {

		@Override
		public Selection withSelections(List<Selection> other) {
			// Other spreads of the fragment must not change.
			return new InlineFragment(this.type, Optional.empty(), other);
		}

		@Override
		public String text() {
			return "..." + this.name;
		}

		String definition() {
			return "fragment " + this.name + " on " + this.type + " " + selectionSet(this.selections);
		}

	}

	/** A selection set as GraphQL text. */
	static String selectionSet(List<Selection> parts) {
		return parts.stream().map(Selection::text).collect(Collectors.joining(" ", "{ ", " }"));
	}

}
