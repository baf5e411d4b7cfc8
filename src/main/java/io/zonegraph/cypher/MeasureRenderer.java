package io.zonegraph.cypher;

import java.util.function.BinaryOperator;

import io.zonegraph.plan.Measure;

/** Renders measures as aggregating functions. */
final class MeasureRenderer {

	private MeasureRenderer() {
	}

	/** The aggregation over rows with the given variables. */
	static String expression(Measure measure, Row row) {
		return (measure instanceof Measure.OfValues measured) ? expression(measured, row, (property, value) -> value)
				: "count(*)";
	}

	/**
	 * The aggregation over values of rows.
	 * @param read what to read for a property, given its name and its expression
	 */
	static String expression(Measure.OfValues measured, Row row, BinaryOperator<String> read) {
		if (measured instanceof Measure.OfProperty one) {
			return expression(measured, read.apply(one.name(), row.property(one.subject(), one.property())));
		}
		return new QuantityRenderer((Measure.OfQuantity) measured,
				(name) -> read.apply(name, row.property(measured.subject(), name)))
			.expression();
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
		String property = measured.name().replaceAll("\\W", "_");
		return measured.function().field() + Character.toUpperCase(property.charAt(0)) + property.substring(1);
	}

}
