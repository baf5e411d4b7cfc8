package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Candidates for shrinking an operation: each lacks one selection, argument, directive or
 * part of a value.
 */
final class ShrinkCandidates {

	private ShrinkCandidates() {
	}

	/** Smaller operations, those that lose the most first; not all of them are valid. */
	static Stream<Operation> of(Operation operation) {
		Stream<Operation> withoutAsOf = operation.asOf().isPresent()
				? Stream.of(new Operation(Optional.empty(), operation.selections())) : Stream.empty();
		return Stream.concat(withoutAsOf,
				of(operation.selections()).map((smaller) -> new Operation(operation.asOf(), smaller)));
	}

	private static Stream<List<Selection>> of(List<Selection> selections) {
		Stream<List<Selection>> fewer = (selections.size() > 1)
				? positions(selections).map((index) -> remove(selections, index)) : Stream.empty();
		Stream<List<Selection>> hoisted = positions(selections)
			.filter((index) -> !(selections.get(index) instanceof Selection.Field))
			.map((index) -> replace(selections, index, selections.get(index).selections()));
		Stream<List<Selection>> within = positions(selections).flatMap(
				(index) -> of(selections.get(index)).map((smaller) -> replace(selections, index, List.of(smaller))));
		return Stream.of(fewer, hoisted, within).flatMap((each) -> each);
	}

	private static Stream<Selection> of(Selection selection) {
		Stream<Selection> inner = of(selection.selections()).map(selection::withSelections);
		if (!(selection instanceof Selection.Field field)) {
			return inner;
		}
		Stream<Selection> withoutDirective = field.directive().isPresent()
				? Stream.of(new Selection.Field(field.alias(), field.name(), field.arguments(), Optional.empty(),
						field.selections()))
				: Stream.empty();
		return Stream.of(withoutDirective, ofObject(field.arguments()).<Selection>map(field::withArguments), inner)
			.flatMap((each) -> each);
	}

	private static Stream<Map<String, InputValue>> ofObject(Map<String, InputValue> object) {
		return List.copyOf(object.keySet()).stream().flatMap((name) -> {
			Map<String, InputValue> fewer = new LinkedHashMap<>(object);
			InputValue value = Objects.requireNonNull(fewer.remove(name));
			Stream<Map<String, InputValue>> smaller = of(value).map((each) -> {
				Map<String, InputValue> other = new LinkedHashMap<>(object);
				other.put(name, each);
				return other;
			});
			return Stream.concat(Stream.of(fewer), smaller);
		});
	}

	private static Stream<InputValue> of(InputValue value) {
		if (value instanceof InputValue.Variable variable) {
			return Stream.of(variable.value());
		}
		if (value instanceof InputValue.ObjectValue object) {
			return ofObject(object.fields()).map(InputValue.ObjectValue::new);
		}
		if (value instanceof InputValue.ListValue list) {
			Stream<InputValue> fewer = positions(list.elements())
				.map((index) -> new InputValue.ListValue(remove(list.elements(), index)));
			Stream<InputValue> smaller = positions(list.elements()).flatMap((index) -> of(list.elements().get(index))
				.map((each) -> new InputValue.ListValue(replace(list.elements(), index, List.of(each)))));
			return Stream.concat(fewer, smaller);
		}
		return Stream.empty();
	}

	private static Stream<Integer> positions(List<?> list) {
		return IntStream.range(0, list.size()).boxed();
	}

	private static <T> List<T> remove(List<T> list, int index) {
		return replace(list, index, List.of());
	}

	private static <T> List<T> replace(List<T> list, int index, List<? extends T> others) {
		List<T> copy = new ArrayList<>(list.subList(0, index));
		copy.addAll(others);
		copy.addAll(list.subList(index + 1, list.size()));
		return copy;
	}

}
