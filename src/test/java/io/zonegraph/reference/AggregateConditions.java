package io.zonegraph.reference;

/** Evaluates conditions on aggregates and groups. */
final class AggregateConditions {

	private AggregateConditions() {
	}

	/** Evaluates a {@code having} condition on a group. */
	static TruthValue evaluateGroup(Object conditions, EntryList rows) {
		return WhereEvaluator.evaluateAll(conditions, (name, condition) -> name.equals("count")
				? WhereEvaluator.evaluateValue(condition, rows.count()) : evaluate(name, condition, rows));
	}

	/**
	 * Evaluates conditions on aggregates.
	 * @param name {@code aggregate} for nodes or rows, {@code edgeAggregate} for
	 * relationships
	 */
	static TruthValue evaluate(String name, Object conditions, EntryList rows) {
		boolean ofEdge = name.equals("edgeAggregate");
		return WhereEvaluator.evaluateAll(conditions,
				(field, measures) -> WhereEvaluator.evaluateAll(measures, rows.values(ofEdge, field)::evaluate));
	}

}
