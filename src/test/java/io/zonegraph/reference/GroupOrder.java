package io.zonegraph.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Makes comparators of {@code orderBy} arguments of groups. */
final class GroupOrder {

	private GroupOrder() {
	}

	/** As asked for, else the largest first; the keys decide between equals. */
	static Comparator<Group> of(@Nullable Object orderBy, List<GroupKey> keys) {
		List<?> asked = (orderBy != null) ? (List<?>) orderBy : List.of();
		Comparator<Group> order = asked.isEmpty() ? size().reversed() : (one, other) -> 0;
		for (Object one : asked) {
			order = order.thenComparing(by((Map<?, ?>) Objects.requireNonNull(one), keys));
		}
		for (GroupKey key : keys) {
			order = order.thenComparing(key.order());
		}
		return order;
	}

	private static Comparator<Group> by(Map<?, ?> asked, List<GroupKey> keys) {
		Map.Entry<?, ?> only = asked.entrySet().iterator().next();
		String name = (String) only.getKey();
		Object inner = Objects.requireNonNull(only.getValue());
		if (name.equals("count")) {
			return directed(size(), inner);
		}
		Map.Entry<?, ?> field = ((Map<?, ?>) inner).entrySet().iterator().next();
		if (name.endsWith("eys")) {
			return directed(keys.stream()
				.filter((key) -> key.argument().equals(name) && key.field().field().equals(field.getKey()))
				.findFirst()
				.orElseThrow()
				.order(), field.getValue());
		}
		return by(name.equals("edge"), field);
	}

	private static Comparator<Group> by(boolean ofEdge, Map.Entry<?, ?> field) {
		Map.Entry<?, ?> function = ((Map<?, ?>) Objects.requireNonNull(field.getValue())).entrySet().iterator().next();
		Remembered<Group> measure = new Remembered<>(
				(group) -> group.together().measure(ofEdge, (String) field.getKey(), (String) function.getKey()));
		return directed(Comparator.comparing(measure::of, Values.ORDER), function.getValue());
	}

	private static Comparator<Group> size() {
		return Comparator.comparing((group) -> group.together().count());
	}

	static <T> Comparator<T> directed(Comparator<T> ascending, @Nullable Object direction) {
		return Objects.equals(direction, "DESC") ? ascending.reversed() : ascending;
	}

}
