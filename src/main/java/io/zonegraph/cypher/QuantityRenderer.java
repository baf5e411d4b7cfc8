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
		this.unit = stored.isEmpty() ? text(this.quantity.fixedUnit().orElseThrow())
				: "CASE WHEN %s IS NOT NULL THEN %s END".formatted(this.known, stored);
		List<String> positive = this.quantity.unitsThat(Quantity.BaseUnit::nonNegative);
		this.least = positive.isEmpty() ? this.lower
				: "coalesce(%s, CASE WHEN %s IN %s AND %s IS NOT NULL AND coalesce(%s > 0, true) THEN 0.0 END)"
					.formatted(this.lower, stored, texts(positive), this.known, this.upper);
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
			.formatted(this.unit, texts(this.quantity.unitsThat(Quantity.BaseUnit::additive)));
	}

	private String whole() {
		return "{baseUnit: %s, nonNegative: %s,\n  lowerBound: %s,\n  upperBound: %s,\n  lowerOpen: %s,\n  upperOpen: %s,\n  near: %s,\n  nominal: %s}"
			.formatted(this.quantity.unit().isEmpty() ? this.unit : "max(" + this.unit + ")", nonNegative(),
					lowerBound(), upperBound(), lowerOpen(), upperOpen(), near(), nominal());
	}

	private String nonNegative() {
		List<String> positive = this.quantity.unitsThat(Quantity.BaseUnit::nonNegative);
		return positive.isEmpty() ? "false" : "max(%s) IN %s".formatted(this.unit, texts(positive));
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

	private String lowerOpen() {
		String above = is(Bounds::isAbove);
		return switch (this.measured.function()) {
			case MIN -> "coalesce(min(CASE WHEN %s THEN null ELSE %s END) > min(%s), true)".formatted(above, this.least,
					this.least);
			case MAX ->
				"coalesce(max(CASE WHEN %s THEN %s END) = max(%s), false)".formatted(above, this.least, this.least);
			default -> number(above) + " > 0";
		};
	}

	private String upperOpen() {
		String below = is(Bounds::isBelow);
		return switch (this.measured.function()) {
			case MIN ->
				"coalesce(min(CASE WHEN %s THEN %s END) = min(%s), false)".formatted(below, this.upper, this.upper);
			case MAX -> "coalesce(max(CASE WHEN %s THEN null ELSE %s END) < max(%s), true)".formatted(below, this.upper,
					this.upper);
			default -> number(below) + " > 0";
		};
	}

	/** Slightly below a number: some quantities are, and all others are exact. */
	private String near() {
		String nearly = is(Bounds::isNearly);
		String decisive = switch (this.measured.function()) {
			case MIN ->
				"coalesce(min(CASE WHEN %s THEN %s END) = min(%s), false)".formatted(nearly, this.upper, this.upper);
			case MAX ->
				"coalesce(max(CASE WHEN %s THEN %s END) = max(%s), false)".formatted(nearly, this.upper, this.upper);
			default -> number(nearly) + " > 0";
		};
		return allAre((bounds) -> bounds.isExact() || bounds.isNearly()) + " AND " + decisive;
	}

	/** About a number: some quantities are, and all others are exact. */
	private String nominal() {
		String about = is(Bounds::isAbout);
		String all = allAre((bounds) -> bounds.isExact() || bounds.isAbout());
		return switch (this.measured.function()) {
			case MIN -> "CASE WHEN %s AND min(CASE WHEN %s THEN %s END) = min(%s) THEN min(%s) END".formatted(all,
					about, this.number, this.number, this.number);
			case MAX -> "CASE WHEN %s AND max(CASE WHEN %s THEN %s END) = max(%s) THEN max(%s) END".formatted(all,
					about, this.number, this.number, this.number);
			default -> "CASE WHEN %s AND %s > 0 THEN %s END".formatted(all, number(about), total(this.number));
		};
	}

	private String allAre(Predicate<Bounds> meaning) {
		return number(is(meaning)) + " = count(" + this.known + ")";
	}

	/** The condition that the comparator of a known quantity has a meaning. */
	private String is(Predicate<Bounds> meaning) {
		return "%s IN %s AND %s IS NOT NULL".formatted(this.comparator, texts(this.quantity.comparatorsThat(meaning)),
				this.known);
	}

	private static String number(String condition) {
		return "count(CASE WHEN " + condition + " THEN 1 END)";
	}

	private static String texts(List<String> values) {
		return values.stream().map(QuantityRenderer::text).collect(Collectors.joining(", ", "[", "]"));
	}

	/** A name of the schema as a text. */
	private static String text(String name) {
		return "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

}
