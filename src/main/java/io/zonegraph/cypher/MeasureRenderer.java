package io.zonegraph.cypher;

import java.util.function.UnaryOperator;

import io.zonegraph.plan.Measure;

/** Renders measures as aggregating functions. */
final class MeasureRenderer {

	private MeasureRenderer() {
	}

	/** The aggregation over rows with the given variables. */
	static String expression(Measure measure, Row row) {
		return (measure instanceof Measure.OfValues measured)
				? expression(measured, (property) -> row.property(measured.subject(), property)) : "count(*)";
	}

	/**
	 * The aggregation over values of rows.
	 * @param values the expression of each property of a row
	 */
	static String expression(Measure.OfValues measured, UnaryOperator<String> values) {
		return (measured instanceof Measure.OfQuantity quantity) ? new QuantityRenderer(quantity, values).expression()
				: expression(measured, values.apply(measured.property()));
	}

	private static String expression(Measure.OfValues measured, String value) {
		return switch (measured.function()) {
			case MIN -> "min(" + value + ")";
			case MAX -> "max(" + value + ")";
			// Cypher sums no values to 0; the result must be null.
			case SUM -> "CASE WHEN count(" + value + ") > 0 THEN sum(" + value + ") END";
			case AVG -> "avg(" + value + ")";
			case KNOWN -> "count(" + value + ")";
			case UNKNOWN -> "count(*) - count(" + value + ")";
		};
	}

	/** A variable name for a measure, for example {@code maxFoundedYear}. */
	static String name(Measure measure) {
		if (!(measure instanceof Measure.OfValues measured)) {
			return "total";
		}
		String property = measured.property().replaceAll("\\W", "_");
		return measured.function().field() + Character.toUpperCase(property.charAt(0)) + property.substring(1);
	}

}
