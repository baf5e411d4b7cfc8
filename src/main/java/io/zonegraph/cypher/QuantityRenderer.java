package io.zonegraph.cypher;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.zonegraph.model.MeasureFunction;
import io.zonegraph.model.Quantity.Bounds;
import io.zonegraph.model.Quantity;
import io.zonegraph.plan.Measure;

/**
 * Renders aggregates over measured quantities: what follows about the smallest, the
 * largest, the sum or the mean from the bounds of each. A quantity without a number and
 * bounds is unknown and left out.
 */
final class QuantityRenderer {

	private final Measure.OfQuantity measured;

	private final Quantity quantity;

	private final String number;

	private final String lower;

	private final String upper;

	private final String comparator;

	/** An expression that is null if the quantity is unknown. */
	private final String known;

	/** The lower bound, which is 0 for a quantity that cannot be less. */
	private final String least;

	/** The unit; null if the quantity is unknown. */
	private final String unit;

	/**
	 * A renderer for one aggregate.
	 * @param values the expression of each property of a row
	 */
	QuantityRenderer(Measure.OfQuantity measured, UnaryOperator<String> values) {
		this.measured = measured;
		this.quantity = measured.quantity();
		this.number = values.apply(this.quantity.number());
		this.lower = values.apply(this.quantity.lower());
		this.upper = values.apply(this.quantity.upper());
		this.comparator = values.apply(this.quantity.comparator());
		this.known = "coalesce(%s, %s, %s)".formatted(this.number, this.lower, this.upper);
		String stored = this.quantity.unit().map(values).orElse("");
		this.unit = stored.isEmpty() ? Text.quoted(this.quantity.fixedUnit().orElseThrow())
				: "CASE WHEN %s IS NOT NULL THEN %s END".formatted(this.known, stored);
		List<String> positive = this.quantity.unitsThat(Quantity.BaseUnit::nonNegative);
		this.least = positive.isEmpty() ? this.lower
				: "coalesce(%s, CASE WHEN %s IN %s AND coalesce(%s, %s) IS NOT NULL AND coalesce(%s > 0, true) THEN 0.0 END)"
					.formatted(this.lower, stored, Text.quoted(positive), this.number, this.upper, this.upper);
	}

	String expression() {
		return switch (this.measured.function()) {
			case KNOWN -> "count(" + this.known + ")";
			case UNKNOWN -> "count(*) - count(" + this.known + ")";
			case SUM -> this.quantity.unitsThat(Quantity.BaseUnit::additive).isEmpty() ? "null" : number();
			case MIN, MAX, AVG -> number();
		};
	}

	private String number() {
		return "CASE WHEN " + isComputable() + " THEN " + switch (this.measured.part()) {
			case LOWER_BOUND -> lowerBound();
			case UPPER_BOUND -> upperBound();
			case WHOLE -> whole();
		} + " END";
	}

	private String isComputable() {
		if (this.quantity.unit().isEmpty()) {
			return "count(" + this.known + ") > 0";
		}
		String same = "min(%s) = max(%s)".formatted(this.unit, this.unit);
		return (this.measured.function() != MeasureFunction.SUM) ? same : same + " AND max(%s) IN %s"
			.formatted(this.unit, Text.quoted(this.quantity.unitsThat(Quantity.BaseUnit::additive)));
	}

	private String whole() {
		return "{baseUnit: %s, nonNegative: %s,\n  lowerBound: %s,\n  upperBound: %s,\n  lowerOpen: %s,\n  upperOpen: %s,\n  near: %s,\n  nominal: %s}"
			.formatted(this.quantity.unit().isEmpty() ? this.unit : "max(" + this.unit + ")", nonNegative(),
					lowerBound(), upperBound(), lowerOpen(), upperOpen(), near(), nominal());
	}

	private String nonNegative() {
		List<String> positive = this.quantity.unitsThat(Quantity.BaseUnit::nonNegative);
		return positive.isEmpty() ? "false" : "max(%s) IN %s".formatted(this.unit, Text.quoted(positive));
	}

	/**
	 * The smallest quantity is unbounded below if any is, the largest only if all are.
	 */
	private String lowerBound() {
		return switch (this.measured.function()) {
			case MIN -> ifAllHave(this.least, "min(" + this.least + ")");
			case MAX -> "max(" + this.least + ")";
			default -> ifAllHave(this.least, total(this.least));
		};
	}

	private String upperBound() {
		return switch (this.measured.function()) {
			case MIN -> "min(" + this.upper + ")";
			case MAX -> ifAllHave(this.upper, "max(" + this.upper + ")");
			default -> ifAllHave(this.upper, total(this.upper));
		};
	}

	/** The sum or the mean of values that all known quantities have. */
	private String total(String value) {
		return (this.measured.function() == MeasureFunction.AVG) ? "sum(%s) / count(%s)".formatted(value, this.known)
				: "sum(" + value + ")";
	}

	private String ifAllHave(String value, String result) {
		return "CASE WHEN count(%s) = count(%s) THEN %s END".formatted(value, this.known, result);
	}

	/**
	 * Whether the lower bound is exclusive: for the smallest, unless one may reach it.
	 */
	private String lowerOpen() {
		return switch (this.measured.function()) {
			case MIN -> "coalesce(min(%s) > min(%s), true)".formatted(unless(Bounds::isAbove, this.least), this.least);
			case MAX -> "coalesce(max(%s) = max(%s), false)".formatted(where(Bounds::isAbove, this.least), this.least);
			default -> number(Bounds::isAbove) + " > 0";
		};
	}

	private String upperOpen() {
		return switch (this.measured.function()) {
			case MIN -> "coalesce(min(%s) = min(%s), false)".formatted(where(Bounds::isBelow, this.upper), this.upper);
			case MAX -> "coalesce(max(%s) < max(%s), true)".formatted(unless(Bounds::isBelow, this.upper), this.upper);
			default -> number(Bounds::isBelow) + " > 0";
		};
	}

	/** Slightly below a number: some quantities are, and all others are exact. */
	private String near() {
		String all = allAre((bounds) -> bounds.isExact() || bounds.isNearly());
		return all + " AND " + decides(Bounds::isNearly);
	}

	/** About a number: some quantities are, and all others are exact. */
	private String nominal() {
		String all = allAre((bounds) -> bounds.isExact() || bounds.isAbout());
		String number = switch (this.measured.function()) {
			case MIN -> "min(" + this.number + ")";
			case MAX -> "max(" + this.number + ")";
			default -> total(this.number);
		};
		return "CASE WHEN " + all + " AND " + decides(Bounds::isAbout) + " THEN " + number + " END";
	}

	/**
	 * Whether quantities with a meaning are the smallest or the largest, or part of a
	 * sum.
	 */
	private String decides(Predicate<Bounds> meaning) {
		return switch (this.measured.function()) {
			case MIN -> "coalesce(min(%s) = min(%s), false)".formatted(where(meaning, this.number), this.number);
			case MAX -> "coalesce(max(%s) = max(%s), false)".formatted(where(meaning, this.number), this.number);
			default -> number(meaning) + " > 0";
		};
	}

	private String allAre(Predicate<Bounds> meaning) {
		return number(meaning) + " = count(" + this.known + ")";
	}

	private String number(Predicate<Bounds> meaning) {
		return "count(" + where(meaning, this.known) + ")";
	}

	/**
	 * A value of quantities whose comparator has a meaning, null for others. Not with
	 * {@code IN}: Neo4j 5.26 wrongly merges such lists of several aggregates that are
	 * combined by {@code AND}.
	 */
	private String where(Predicate<Bounds> meaning, String value) {
		return switched(meaning, value, "null");
	}

	/**
	 * A value of quantities whose comparator does not have a meaning, null for others.
	 */
	private String unless(Predicate<Bounds> meaning, String value) {
		return switched(meaning, "null", value);
	}

	private String switched(Predicate<Bounds> meaning, String value, String other) {
		List<String> comparators = this.quantity.comparatorsThat(meaning);
		return comparators.isEmpty() ? other
				: comparators.stream()
					.map((each) -> " WHEN " + Text.quoted(each) + " THEN " + value)
					.collect(Collectors.joining("", "CASE " + this.comparator, " ELSE " + other + " END"));
	}

}
