package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.reference.Written.Given;

/**
 * An operation with the values of its variables.
 *
 * @param day the day that it asks for; empty for all days
 * @param selections its root fields
 */
record Operation(Optional<Written> day, List<Selection> selections) {

	String text() {
		String variables = Stream
			.concat(variables().stream().map(Written.Variable::definition),
					cursors().stream().map((cursor) -> cursor.text() + ": String"))
			.collect(Collectors.joining(", "));
		String fragments = fragments().values()
			.stream()
			.map((fragment) -> "\n" + fragment.definition())
			.collect(Collectors.joining());
		return "query" + (variables.isEmpty() ? " " : "(" + variables + ") ")
				+ this.day.map((day) -> "@asOf(date: " + day.text() + ") ").orElse("")
				+ Selection.block(this.selections) + fragments;
	}

	/** The values that a request sends, but for cursors. */
	Map<String, @Nullable Object> values() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		variables().stream()
			.filter((variable) -> variable.given() == Given.SENT)
			.forEach((variable) -> values.put(variable.name(), variable.json()));
		return values;
	}

	Collection<Written.Variable> variables() {
		Map<String, Written.Variable> found = new LinkedHashMap<>();
		eachValue((value) -> {
			if (value instanceof Written.Variable variable) {
				found.put(variable.name(), variable);
			}
		});
		return found.values();
	}

	Collection<Written.Cursor> cursors() {
		Map<String, Written.Cursor> found = new LinkedHashMap<>();
		eachValue((value) -> {
			if (value instanceof Written.Cursor cursor) {
				found.put(cursor.name(), cursor);
			}
		});
		return found.values();
	}

	boolean hasFragments() {
		boolean[] found = { false };
		eachSelection(this.selections, (selection) -> found[0] |= !(selection instanceof Selection.Field));
		return found[0];
	}

	private Map<String, Selection.Spread> fragments() {
		Map<String, Selection.Spread> found = new LinkedHashMap<>();
		eachSelection(this.selections, (selection) -> {
			if (selection instanceof Selection.Spread spread) {
				found.put(spread.name(), spread);
			}
		});
		return found;
	}

	private void eachValue(Consumer<Written> consumer) {
		this.day.ifPresent((day) -> each(day, consumer));
		eachSelection(this.selections, (selection) -> {
			if (selection instanceof Selection.Field field) {
				field.arguments().values().forEach((value) -> each(value, consumer));
				field.condition().ifPresent((condition) -> each(condition.value(), consumer));
			}
			else if (selection instanceof Selection.Inline inline) {
				inline.condition().ifPresent((condition) -> each(condition.value(), consumer));
			}
		});
	}

	private static void eachSelection(List<Selection> selections, Consumer<Selection> consumer) {
		selections.forEach((selection) -> {
			consumer.accept(selection);
			eachSelection(selection.inner(), consumer);
		});
	}

	/** All values within a value that stand in the document. */
	private static void each(Written value, Consumer<Written> consumer) {
		consumer.accept(value);
		if (value instanceof Written.Elements list) {
			list.elements().forEach((element) -> each(element, consumer));
		}
		else if (value instanceof Written.Fields object) {
			object.fields().values().forEach((field) -> each(field, consumer));
		}
	}

	/** The same text with other values of its variables. */
	Map<String, @Nullable Object> otherValues() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (Written.Variable variable : List.copyOf(new ArrayList<>(variables()))) {
			if (variable.given() != Given.LEFT_OUT) {
				values.put(variable.name(), variable.another().get().json());
			}
		}
		return values;
	}

}
