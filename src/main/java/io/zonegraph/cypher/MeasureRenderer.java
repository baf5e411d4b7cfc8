package io.zonegraph.cypher;

import io.zonegraph.plan.Measure;

/** Renders what several rows come to, as aggregations. */
final class MeasureRenderer {

	private MeasureRenderer() {
	}

	/** The aggregation over rows of these variables. */
	static String expression(Measure measure, Row row) {
		if (!(measure instanceof Measure.OfProperty measured)) {
			return "count(*)";
		}
		return expression(measured, row.property(measured.subject(), measured.property()));
	}

	/** The aggregation over values. */
	static String expression(Measure.OfProperty measured, String value) {
		return switch (measured.function()) {
			case MIN -> "min(" + value + ")";
			case MAX -> "max(" + value + ")";
			// The sum of nothing is 0 to the database.
			case SUM -> "CASE WHEN count(" + value + ") > 0 THEN sum(" + value + ") END";
			case AVG -> "avg(" + value + ")";
			case KNOWN -> "count(" + value + ")";
			case UNKNOWN -> "count(*) - count(" + value + ")";
		};
	}

	/** What a variable for it is called, for example {@code maxFoundedYear}. */
	static String name(Measure measure) {
		if (!(measure instanceof Measure.OfProperty measured)) {
			return "total";
		}
		String property = measured.property().replaceAll("\\W", "_");
		return measured.function().field() + Character.toUpperCase(property.charAt(0)) + property.substring(1);
	}

}
