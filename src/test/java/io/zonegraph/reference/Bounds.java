package io.zonegraph.reference;

import java.util.function.DoubleBinaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Between which numbers a number lies, and whether it may be these.
 *
 * @param lower the least; null where it is open
 * @param lowerOpen whether it is more than that
 * @param upper the greatest; null where it is open
 * @param upperOpen whether it is less than that
 */
record Bounds(@Nullable Double lower, boolean lowerOpen, @Nullable Double upper, boolean upperOpen) {

	/** Those of a figure, as comparators are described. */
	static Bounds of(Propertied figure) {
		return new Bounds((Double) figure.property("lowerBound"), FigureFields.is(figure, "comparator", "MORE_THAN"),
				(Double) figure.property("upperBound"), FigureFields.is(figure, "comparator", "NEARLY", "LESS_THAN"));
	}

	/** A number and nothing beside it. */
	static Bounds of(double number) {
		return new Bounds(number, false, number, false);
	}

	/** What two numbers come to together; unbounded where one of them is. */
	Bounds plus(Bounds other) {
		return new Bounds(joined(this.lower, other.lower, Double::sum), this.lowerOpen || other.lowerOpen,
				joined(this.upper, other.upper, Double::sum), this.upperOpen || other.upperOpen);
	}

	/** What is left of a number without another one. */
	Bounds minus(Bounds other) {
		return new Bounds(joined(this.lower, other.upper, (one, two) -> one - two), this.lowerOpen || other.upperOpen,
				joined(this.upper, other.lower, (one, two) -> one - two), this.upperOpen || other.lowerOpen);
	}

	/**
	 * By how much percent a number is more than another one, which is not negative. It is
	 * the least where the number is, and the other one is the greatest, or, below zero,
	 * the least.
	 */
	Bounds percentAbove(Bounds other) {
		Bounds turned = new Bounds(other.upper, other.upperOpen, other.lower, other.lowerOpen);
		Bounds least = isNegative(this.lower) ? other : turned;
		Bounds most = isNegative(this.upper) ? turned : other;
		return new Bounds(joined(this.lower, least.lower, Bounds::percent), this.lowerOpen || least.lowerOpen,
				joined(this.upper, most.lower, Bounds::percent), this.upperOpen || most.lowerOpen);
	}

	static double percent(double number, double other) {
		return 100.0 * (number - other) / other;
	}

	private static boolean isNegative(@Nullable Double number) {
		return number != null && number < 0;
	}

	private static @Nullable Double joined(@Nullable Double one, @Nullable Double other, DoubleBinaryOperator how) {
		return (one != null && other != null) ? (Double) how.applyAsDouble(one, other) : null;
	}

	/** Whether nothing is known. */
	boolean isOpen() {
		return this.lower == null && this.upper == null;
	}

	/** The numbers between. */
	Interval interval() {
		return new Interval((this.lower != null) ? this.lower : Double.NEGATIVE_INFINITY,
				this.lower == null || this.lowerOpen, (this.upper != null) ? this.upper : Double.POSITIVE_INFINITY,
				this.upper == null || this.upperOpen);
	}

}
