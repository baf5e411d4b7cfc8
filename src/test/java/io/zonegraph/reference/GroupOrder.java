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
	static Comparator<Group> of(@Nullable Object edgeOrderBy, @Nullable Object orderBy, List<GroupKey> keys) {
		List<?> edges = Order.keys(edgeOrderBy);
		List<?> others = Order.keys(orderBy);
		Comparator<Group> order = (edges.isEmpty() && others.isEmpty()) ? size().reversed() : (one, other) -> 0;
		for (Object one : edges) {
			order = order.thenComparing(by((Map<?, ?>) Objects.requireNonNull(one), true, keys));
		}
		for (Object one : others) {
			order = order.thenComparing(by((Map<?, ?>) Objects.requireNonNull(one), false, keys));
		}
		for (GroupKey key : keys) {
			order = order.thenComparing(key.order());
		}
		return order;
	}

	private static Comparator<Group> by(Map<?, ?> asked, boolean ofEdge, List<GroupKey> keys) {
		Map.Entry<?, ?> only = asked.entrySet().iterator().next();
		String name = (String) only.getKey();
		Object inner = Objects.requireNonNull(only.getValue());
		if (name.equals("count") && !ofEdge) {
			return directed(size(), inner);
		}
		if (!name.equals("aggregate")) {
			String argument = ofEdge ? "edgeKeys" : "keys";
			return directed(keys.stream()
				.filter((key) -> key.argument().equals(argument) && key.field().field().equals(name))
				.findFirst()
				.orElseThrow()
				.order(), inner);
		}
		Map.Entry<?, ?> property = only(inner);
		Map.Entry<?, ?> function = only(property.getValue());
		Remembered<Group> measure = new Remembered<>(
				(group) -> group.together().measure(ofEdge, (String) property.getKey(), (String) function.getKey()));
		return directed(Comparator.comparing(measure::of, Values.ORDER), function.getValue());
	}

	/** The only field of an object. */
	static Map.Entry<?, ?> only(@Nullable Object object) {
		return ((Map<?, ?>) Objects.requireNonNull(object)).entrySet().iterator().next();
	}

	private static Comparator<Group> size() {
		return Comparator.comparing((group) -> group.together().count());
	}

	static <T> Comparator<T> directed(Comparator<T> ascending, @Nullable Object direction) {
		return Objects.equals(direction, "DESC") ? ascending.reversed() : ascending;
	}

}
