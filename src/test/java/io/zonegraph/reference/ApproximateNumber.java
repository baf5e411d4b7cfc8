package io.zonegraph.reference;

import org.jspecify.annotations.Nullable;

/**
 * A sum or mean whose last digits depend on the order of the additions.
 *
 * @param value the exact result, rounded once
 * @param tolerance how far a result in another order may differ from it
 */
record ApproximateNumber(double value, double tolerance) {

	/** The engine's value if it is within the tolerance, else the own value. */
	double resolve(@Nullable Object engineValue) {
		return (engineValue instanceof Number number && Math.abs(number.doubleValue() - this.value) <= this.tolerance)
				? number.doubleValue() : this.value;
	}

	/**
	 * Compares two numbers, at least one of which is approximate.
	 * @throws UndecidedResultException if they differ by no more than the tolerance
	 */
	static int compare(Object one, Object other) {
		if (one == other) {
			return 0;
		}
		double distance = value(one) - value(other);
		if (Math.abs(distance) <= tolerance(one) + tolerance(other)) {
			throw new UndecidedResultException();
		}
		return (distance < 0) ? -1 : 1;
	}

	private static double value(Object number) {
		return (number instanceof ApproximateNumber approximate) ? approximate.value()
				: ((Number) number).doubleValue();
	}

	private static double tolerance(Object number) {
		return (number instanceof ApproximateNumber approximate) ? approximate.tolerance() : 0;
	}

}
