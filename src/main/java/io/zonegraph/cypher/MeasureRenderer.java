package io.zonegraph.cypher;

import io.zonegraph.plan.Measure;

/** Renders measures as aggregating functions. */
final class MeasureRenderer {

	private MeasureRenderer() {
	}

	/** The aggregation over rows with the given variables. */
	static String expression(Measure measure, Row row) {
		if (!(measure instanceof Measure.OfProperty measured)) {
			return "count(*)";
		}
		return expression(measured, row.property(measured.subject(), measured.property()));
	}

	/** The aggregation over the values of an expression. */
	static String expression(Measure.OfProperty measured, String value) {
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
		if (!(measure instanceof Measure.OfProperty measured)) {
			return "total";
		}
		String property = measured.property().replaceAll("\\W", "_");
		return measured.function().field() + Character.toUpperCase(property.charAt(0)) + property.substring(1);
	}

}
