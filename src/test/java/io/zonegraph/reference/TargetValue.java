package io.zonegraph.reference;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The value that a target or forecast aims at.
 *
 * @param number the lower or upper limit to be reached; null where there is no number
 * @param atLeast true for a lower limit, false for an upper one; null where neither is
 * better
 * @param exclusive whether the number itself misses the target
 * @param approximate whether the target is only near the number
 */
record TargetValue(@Nullable Double number, @Nullable Boolean atLeast, boolean exclusive, boolean approximate) {

	static TargetValue of(CopiedNode figure) {
		Boolean atLeast = isLowerLimit(figure);
		boolean atMost = Boolean.FALSE.equals(atLeast);
		Double number = (Double) Stream
			.of(figure.property(atMost ? "upperBound" : "lowerBound"), figure.property("baseValue"),
					figure.property(atMost ? "lowerBound" : "upperBound"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Bounds bounds = Bounds.of(figure);
		return new TargetValue(number, atLeast, atMost ? bounds.upperOpen() : bounds.lowerOpen(),
				FigureFields.is(figure, "comparator", "NEARLY", "ABOUT"));
	}

	/**
	 * Determined by the comparator, or else by the indicator; null where neither is
	 * better.
	 */
	private static @Nullable Boolean isLowerLimit(CopiedNode figure) {
		if (FigureFields.is(figure, "comparator", "AT_LEAST", "MORE_THAN")) {
			return true;
		}
		if (FigureFields.is(figure, "comparator", "AT_MOST", "LESS_THAN")) {
			return false;
		}
		return CustomCypher.ends(figure, "MEASURES")
			.findFirst()
			.map((indicator) -> (Boolean) indicator.property("higherIsBetter"))
			.orElse(null);
	}

	/**
	 * True if all numbers of the outcome reach the target, false if none does; null where
	 * that is undecided.
	 */
	@Nullable Boolean isReachedBy(Interval outcome) {
		if (this.number == null || this.atLeast == null) {
			return null;
		}
		boolean lower = this.atLeast;
		Interval reached = lower ? above(this.number, this.exclusive) : below(this.number, this.exclusive);
		Interval missed = lower ? below(this.number, !this.exclusive) : above(this.number, !this.exclusive);
		if (!outcome.intersect(missed).isNonEmpty()) {
			return true;
		}
		return (!this.approximate && !outcome.intersect(reached).isNonEmpty()) ? (Boolean) false : null;
	}

	private static Interval above(double number, boolean open) {
		return new Interval(number, open, Double.POSITIVE_INFINITY, true);
	}

	private static Interval below(double number, boolean open) {
		return new Interval(Double.NEGATIVE_INFINITY, true, number, open);
	}

}
