package io.zonegraph.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Creates comparators from {@code orderBy} arguments of groups. */
final class GroupOrder {

	private GroupOrder() {
	}

	/**
	 * The requested order, or else the largest groups first; ties are broken by the group
	 * keys.
	 */
	static Comparator<Group> of(@Nullable Object edgeOrderBy, @Nullable Object orderBy, List<GroupKey> keys) {
		List<?> edges = EntryOrder.keys(edgeOrderBy);
		List<?> others = EntryOrder.keys(orderBy);
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

	private static Comparator<Group> by(Map<?, ?> sortKey, boolean ofEdge, List<GroupKey> keys) {
		Map.Entry<?, ?> entry = sortKey.entrySet().iterator().next();
		String name = (String) entry.getKey();
		Object inner = Objects.requireNonNull(entry.getValue());
		if (name.equals("count") && !ofEdge) {
			return inDirection(size(), inner);
		}
		if (!name.equals("aggregate")) {
			String argument = ofEdge ? "edgeKeys" : "keys";
			return inDirection(keys.stream()
				.filter((key) -> key.argument().equals(argument) && key.field().field().equals(name))
				.findFirst()
				.orElseThrow()
				.order(), inner);
		}
		Map.Entry<?, ?> property = onlyField(inner);
		Map.Entry<?, ?> function = onlyField(property.getValue());
		MemoizedFunction<Group> measure = new MemoizedFunction<>((group) -> group.entries()
			.aggregate(ofEdge, (String) property.getKey(), (String) function.getKey(),
					Objects.requireNonNull(function.getValue())));
		return inDirection(Comparator.comparing(measure::apply, CypherValues.ORDER), direction(function.getValue()));
	}

	/** The direction, also of a sort key by a bound. */
	static @Nullable Object direction(@Nullable Object by) {
		return (by instanceof Map<?, ?>) ? onlyField(by).getValue() : by;
	}

	/** The only field of an object. */
	static Map.Entry<?, ?> onlyField(@Nullable Object object) {
		return ((Map<?, ?>) Objects.requireNonNull(object)).entrySet().iterator().next();
	}

	private static Comparator<Group> size() {
		return Comparator.comparing((group) -> group.entries().count());
	}

	static <T> Comparator<T> inDirection(Comparator<T> ascending, @Nullable Object direction) {
		return Objects.equals(direction, "DESC") ? ascending.reversed() : ascending;
	}

}
