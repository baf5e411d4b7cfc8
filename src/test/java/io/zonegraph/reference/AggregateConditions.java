package io.zonegraph.reference;

import io.zonegraph.model.MeasureFunction;

/** Decides whether conditions on what several rows come to hold. */
final class AggregateConditions {

	private AggregateConditions() {
	}

	static Truth of(Object conditions, Together rows) {
		return Where.all(conditions, (name, condition) -> switch (name) {
			case "count" -> Where.ofValue(condition, rows.count());
			case "edge" -> Where.all(condition, (field, measures) -> of(measures, rows.of(true, field)));
			default -> of(condition, rows.of(false, name));
		});
	}

	private static Truth of(Object conditions, Measured measured) {
		return Where.all(conditions, (function, operators) -> Where.ofValue(operators,
				measured.come(MeasureFunction.of(function).orElseThrow())));
	}

}
