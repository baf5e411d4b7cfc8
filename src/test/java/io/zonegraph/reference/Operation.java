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

import io.zonegraph.reference.InputValue.Binding;

/**
 * An operation with the values of its variables.
 *
 * @param asOf the arguments of {@code @asOf}, as an object; empty for no directive
 * @param selections its root fields
 */
record Operation(Optional<InputValue> asOf, List<Selection> selections) {

	String text() {
		String variables = Stream
			.concat(variables().stream().map(InputValue.Variable::definition),
					cursors().stream().map((cursor) -> cursor.text() + ": String"))
			.collect(Collectors.joining(", "));
		String fragments = fragments().values()
			.stream()
			.map((fragment) -> "\n" + fragment.definition())
			.collect(Collectors.joining());
		return "query" + (variables.isEmpty() ? " " : "(" + variables + ") ")
				+ this.asOf.map((day) -> "@asOf(" + day.text().replaceAll("^\\{|}$", "") + ") ").orElse("")
				+ Selection.selectionSet(this.selections) + fragments;
	}

	/** The variables of a request, except for cursors. */
	Map<String, @Nullable Object> variableValues() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		variables().stream()
			.filter((variable) -> variable.binding() == Binding.PROVIDED)
			.forEach((variable) -> values.put(variable.name(), variable.json()));
		return values;
	}

	Collection<InputValue.Variable> variables() {
		Map<String, InputValue.Variable> found = new LinkedHashMap<>();
		forEachValue((value) -> {
			if (value instanceof InputValue.Variable variable) {
				found.put(variable.name(), variable);
			}
		});
		return found.values();
	}

	Collection<InputValue.CursorVariable> cursors() {
		Map<String, InputValue.CursorVariable> found = new LinkedHashMap<>();
		forEachValue((value) -> {
			if (value instanceof InputValue.CursorVariable cursor) {
				found.put(cursor.name(), cursor);
			}
		});
		return found.values();
	}

	boolean hasFragments() {
		boolean[] found = { false };
		forEachSelection(this.selections, (selection) -> found[0] |= !(selection instanceof Selection.Field));
		return found[0];
	}

	private Map<String, Selection.FragmentSpread> fragments() {
		Map<String, Selection.FragmentSpread> found = new LinkedHashMap<>();
		forEachSelection(this.selections, (selection) -> {
			if (selection instanceof Selection.FragmentSpread spread) {
				found.put(spread.name(), spread);
			}
		});
		return found;
	}

	private void forEachValue(Consumer<InputValue> consumer) {
		this.asOf.ifPresent((day) -> forEachValue(day, consumer));
		forEachSelection(this.selections, (selection) -> {
			if (selection instanceof Selection.Field field) {
				field.arguments().values().forEach((value) -> forEachValue(value, consumer));
				field.directive().ifPresent((directive) -> forEachValue(directive.condition(), consumer));
			}
			else if (selection instanceof Selection.InlineFragment inline) {
				inline.directive().ifPresent((directive) -> forEachValue(directive.condition(), consumer));
			}
		});
	}

	private static void forEachSelection(List<Selection> selections, Consumer<Selection> consumer) {
		selections.forEach((selection) -> {
			consumer.accept(selection);
			forEachSelection(selection.selections(), consumer);
		});
	}

	/** Visits a value and all values within it, except those within variables. */
	private static void forEachValue(InputValue value, Consumer<InputValue> consumer) {
		consumer.accept(value);
		if (value instanceof InputValue.ListValue list) {
			list.elements().forEach((element) -> forEachValue(element, consumer));
		}
		else if (value instanceof InputValue.ObjectValue object) {
			object.fields().values().forEach((field) -> forEachValue(field, consumer));
		}
	}

	/** The variables of a second request, with other values. */
	Map<String, @Nullable Object> alternativeValues() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (InputValue.Variable variable : List.copyOf(new ArrayList<>(variables()))) {
			if (variable.binding() != Binding.OMITTED) {
				values.put(variable.name(), variable.alternative().get().json());
			}
		}
		return values;
	}

}
