package io.zonegraph.reference;

import java.util.function.DoubleBinaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The interval in which an uncertain number lies.
 *
 * @param lower the lower bound; null for none
 * @param lowerOpen whether the lower bound is excluded
 * @param upper the upper bound; null for none
 * @param upperOpen whether the upper bound is excluded
 */
record Bounds(@Nullable Double lower, boolean lowerOpen, @Nullable Double upper, boolean upperOpen) {

	/** The bounds of a figure, as its comparator defines them. */
	static Bounds of(CopiedElement figure) {
		return new Bounds((Double) figure.property("lowerBound"), FigureFields.is(figure, "comparator", "MORE_THAN"),
				(Double) figure.property("upperBound"), FigureFields.is(figure, "comparator", "NEARLY", "LESS_THAN"));
	}

	/** The bounds of an exact number. */
	static Bounds of(double number) {
		return new Bounds(number, false, number, false);
	}

	/** The bounds of the sum; unbounded on a side where one of the numbers is. */
	Bounds plus(Bounds other) {
		return new Bounds(combine(this.lower, other.lower, Double::sum), this.lowerOpen || other.lowerOpen,
				combine(this.upper, other.upper, Double::sum), this.upperOpen || other.upperOpen);
	}

	/** The bounds of the difference. */
	Bounds minus(Bounds other) {
		return new Bounds(combine(this.lower, other.upper, (one, two) -> one - two), this.lowerOpen || other.upperOpen,
				combine(this.upper, other.lower, (one, two) -> one - two), this.upperOpen || other.lowerOpen);
	}

	/**
	 * The bounds of the growth in percent over another number, which must not be
	 * negative. The lower bound results from the lower bound of this number and the upper
	 * bound of the other one, or its lower bound if this number is negative.
	 */
	Bounds percentAbove(Bounds other) {
		Bounds reversed = new Bounds(other.upper, other.upperOpen, other.lower, other.lowerOpen);
		Bounds lowerOther = isNegative(this.lower) ? other : reversed;
		Bounds upperOther = isNegative(this.upper) ? reversed : other;
		return new Bounds(combine(this.lower, lowerOther.lower, Bounds::percent),
				this.lowerOpen || lowerOther.lowerOpen, combine(this.upper, upperOther.lower, Bounds::percent),
				this.upperOpen || upperOther.lowerOpen);
	}

	static double percent(double number, double other) {
		return 100.0 * (number - other) / other;
	}

	private static boolean isNegative(@Nullable Double number) {
		return number != null && number < 0;
	}

	private static @Nullable Double combine(@Nullable Double one, @Nullable Double other,
			DoubleBinaryOperator operator) {
		return (one != null && other != null) ? (Double) operator.applyAsDouble(one, other) : null;
	}

	/** Whether there is neither a lower nor an upper bound. */
	boolean isUnbounded() {
		return this.lower == null && this.upper == null;
	}

	/** The same as an interval. */
	Interval interval() {
		return new Interval((this.lower != null) ? this.lower : Double.NEGATIVE_INFINITY,
				this.lower == null || this.lowerOpen, (this.upper != null) ? this.upper : Double.POSITIVE_INFINITY,
				this.upper == null || this.upperOpen);
	}

}
