package io.zonegraph.reference;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a figure aims at.
 *
 * @param number the least that would do, or the most; null where there is no number
 * @param least whether more is as good; null where neither more nor less is
 * @param open whether the number itself would not do
 * @param vague whether it is only near the number
 */
record Aim(@Nullable Double number, @Nullable Boolean least, boolean open, boolean vague) {

	static Aim of(CopiedNode figure) {
		Boolean least = isLeast(figure);
		boolean most = Boolean.FALSE.equals(least);
		Double number = (Double) Stream
			.of(figure.property(most ? "upperBound" : "lowerBound"), figure.property("baseValue"),
					figure.property(most ? "lowerBound" : "upperBound"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Bounds bounds = Bounds.of(figure);
		return new Aim(number, least, most ? bounds.upperOpen() : bounds.lowerOpen(),
				FigureFields.is(figure, "comparator", "NEARLY", "ABOUT"));
	}

	/** What the comparator says, or else the indicator. */
	private static @Nullable Boolean isLeast(CopiedNode figure) {
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

	/** True if all numbers would do, false if none would; null where that is open. */
	@Nullable Boolean isReachedBy(Interval outcome) {
		if (this.number == null || this.least == null) {
			return null;
		}
		boolean more = this.least;
		Interval good = more ? above(this.number, this.open) : below(this.number, this.open);
		Interval bad = more ? below(this.number, !this.open) : above(this.number, !this.open);
		if (!outcome.with(bad).isPossible()) {
			return true;
		}
		return (!this.vague && !outcome.with(good).isPossible()) ? (Boolean) false : null;
	}

	private static Interval above(double number, boolean open) {
		return new Interval(number, open, Double.POSITIVE_INFINITY, true);
	}

	private static Interval below(double number, boolean open) {
		return new Interval(Double.NEGATIVE_INFINITY, true, number, open);
	}

}
