package io.zonegraph.reference;

import org.jspecify.annotations.Nullable;

/**
 * A sum or mean of which the last digits depend on the order in which numbers are added.
 *
 * @param value the sum as it is when nothing is rounded
 * @param margin how far others may be from it
 */
record Rough(double value, double margin) {

	/** What an answer tells: what the engine told if that is near enough. */
	double told(@Nullable Object byEngine) {
		return (byEngine instanceof Number number && Math.abs(number.doubleValue() - this.value) <= this.margin)
				? number.doubleValue() : this.value;
	}

	/**
	 * Compares two numbers of which one at least is rough.
	 * @throws Undecided if they are too near to one another
	 */
	static int compare(Object one, Object other) {
		if (one == other) {
			return 0;
		}
		double distance = value(one) - value(other);
		if (Math.abs(distance) <= margin(one) + margin(other)) {
			throw new Undecided();
		}
		return (distance < 0) ? -1 : 1;
	}

	private static double value(Object number) {
		return (number instanceof Rough rough) ? rough.value() : ((Number) number).doubleValue();
	}

	private static double margin(Object number) {
		return (number instanceof Rough rough) ? rough.margin() : 0;
	}

}
