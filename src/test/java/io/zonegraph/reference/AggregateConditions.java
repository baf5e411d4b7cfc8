package io.zonegraph.reference;

import io.zonegraph.model.MeasureFunction;

/** Decides whether conditions on what several rows come to hold. */
final class AggregateConditions {

	private AggregateConditions() {
	}

	/** Conditions on a group. */
	static Truth ofGroup(Object conditions, Together rows) {
		return Where.all(conditions, (name, condition) -> name.equals("count") ? Where.ofValue(condition, rows.count())
				: of(name, condition, rows));
	}

	/**
	 * Conditions on aggregates.
	 * @param name whether of the nodes or rows, or of the relationships
	 */
	static Truth of(String name, Object conditions, Together rows) {
		boolean ofEdge = name.equals("edgeAggregate");
		return Where.all(conditions, (field, measures) -> of(measures, rows.of(ofEdge, field)));
	}

	private static Truth of(Object conditions, Measured measured) {
		return Where.all(conditions, (function, operators) -> Where.ofValue(operators,
				measured.come(MeasureFunction.of(function).orElseThrow())));
	}

}
