package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes operations smaller by one thing each: a selection, an argument, a condition. */
final class Shrinking {

	private Shrinking() {
	}

	/** Smaller operations, those that lose the most first; not all of them are valid. */
	static Stream<Operation> of(Operation operation) {
		Stream<Operation> everyDay = operation.day().isPresent()
				? Stream.of(new Operation(Optional.empty(), operation.selections())) : Stream.empty();
		return Stream.concat(everyDay,
				of(operation.selections()).map((smaller) -> new Operation(operation.day(), smaller)));
	}

	private static Stream<List<Selection>> of(List<Selection> selections) {
		Stream<List<Selection>> fewer = (selections.size() > 1)
				? positions(selections).map((index) -> without(selections, index)) : Stream.empty();
		Stream<List<Selection>> hoisted = positions(selections)
			.filter((index) -> !(selections.get(index) instanceof Selection.Field))
			.map((index) -> replaced(selections, index, selections.get(index).inner()));
		Stream<List<Selection>> within = positions(selections).flatMap(
				(index) -> of(selections.get(index)).map((smaller) -> replaced(selections, index, List.of(smaller))));
		return Stream.of(fewer, hoisted, within).flatMap((each) -> each);
	}

	private static Stream<Selection> of(Selection selection) {
		Stream<Selection> inner = of(selection.inner()).map(selection::with);
		if (!(selection instanceof Selection.Field field)) {
			return inner;
		}
		Stream<Selection> plain = field.condition().isPresent() ? Stream
			.of(new Selection.Field(field.alias(), field.name(), field.arguments(), Optional.empty(), field.inner()))
				: Stream.empty();
		return Stream.of(plain, ofObject(field.arguments()).<Selection>map(field::withArguments), inner)
			.flatMap((each) -> each);
	}

	private static Stream<Map<String, Written>> ofObject(Map<String, Written> object) {
		return List.copyOf(object.keySet()).stream().flatMap((name) -> {
			Map<String, Written> fewer = new LinkedHashMap<>(object);
			Written value = Objects.requireNonNull(fewer.remove(name));
			Stream<Map<String, Written>> smaller = of(value).map((each) -> {
				Map<String, Written> other = new LinkedHashMap<>(object);
				other.put(name, each);
				return other;
			});
			return Stream.concat(Stream.of(fewer), smaller);
		});
	}

	private static Stream<Written> of(Written value) {
		if (value instanceof Written.Variable variable) {
			return Stream.of(variable.value());
		}
		if (value instanceof Written.Fields object) {
			return ofObject(object.fields()).map(Written.Fields::new);
		}
		if (value instanceof Written.Elements list) {
			Stream<Written> fewer = positions(list.elements())
				.map((index) -> new Written.Elements(without(list.elements(), index)));
			Stream<Written> smaller = positions(list.elements()).flatMap((index) -> of(list.elements().get(index))
				.map((each) -> new Written.Elements(replaced(list.elements(), index, List.of(each)))));
			return Stream.concat(fewer, smaller);
		}
		return Stream.empty();
	}

	private static Stream<Integer> positions(List<?> list) {
		return IntStream.range(0, list.size()).boxed();
	}

	private static <T> List<T> without(List<T> list, int index) {
		return replaced(list, index, List.of());
	}

	private static <T> List<T> replaced(List<T> list, int index, List<? extends T> others) {
		List<T> copy = new ArrayList<>(list.subList(0, index));
		copy.addAll(others);
		copy.addAll(list.subList(index + 1, list.size()));
		return copy;
	}

}
