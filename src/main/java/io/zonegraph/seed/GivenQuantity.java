package io.zonegraph.seed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.zonegraph.claim.Bounds;
import io.zonegraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a node gives a number of, such as growth against the year before. Two
 * nodes give the same one only if both compare with the same.
 *
 * @param place place of the quantity among those of the type
 * @param quantity the quantity
 * @param against with what it compares; empty if it does not compare
 */
record GivenQuantity(int place, Quantity quantity, Optional<String> against) {

	/**
	 * The quantities of a node that have a number or a bound, in the order of the type.
	 */
	static List<GivenQuantity> of(SeedNode node) {
		List<Quantity> quantities = node.format().quantities();
		return IntStream.range(0, quantities.size())
			.filter((place) -> isGiven(node, quantities.get(place)))
			.mapToObj((place) -> of(node, place, quantities.get(place)))
			.toList();
	}

	private static GivenQuantity of(SeedNode node, int place, Quantity quantity) {
		return new GivenQuantity(place, quantity,
				quantity.against().map((property) -> String.valueOf(node.values().getOrDefault(property, ""))));
	}

	private static boolean isGiven(SeedNode node, Quantity quantity) {
		return Stream.of(quantity.number(), quantity.lower(), quantity.upper()).anyMatch(node.values()::containsKey);
	}

	/** The place of the first of several; 0 if there are none. */
	static int place(List<GivenQuantity> given) {
		return given.isEmpty() ? 0 : given.get(0).place();
	}

	/** The bounds that a node gives. */
	Bounds bounds(SeedNode node) {
		Quantity.Bounds meaning = this.quantity.comparators()
			.getOrDefault(String.valueOf(node.values().get(this.quantity.comparator())), Quantity.Bounds.UNKNOWN);
		return new Bounds(number(node, this.quantity.lower()), meaning.isAbove(), number(node, this.quantity.upper()),
				meaning.isBelow());
	}

	private static @Nullable Double number(SeedNode node, String property) {
		return (node.values().get(property) instanceof Double number) ? number : null;
	}

}
