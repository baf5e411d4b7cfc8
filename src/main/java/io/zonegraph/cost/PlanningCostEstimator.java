package io.zonegraph.cost;

import java.util.List;

import io.zonegraph.plan.Filter;

/**
 * Estimates what it costs to plan conditions, beyond the length of their text. Where many
 * conditions must all hold, the database looks at each of them again for each of the
 * others, and again at the subqueries of those that have some.
 *
 * <p>
 * The result of a visit is the number of subqueries.
 */
final class PlanningCostEstimator implements Filter.Visitor<Integer> {

	/**
	 * The cost of one subquery for two conditions with subqueries that must both hold, in
	 * rows.
	 */
	private static final double PER_SUBQUERY = 4;

	/** The cost of two conditions without subqueries that must both hold, in rows. */
	private static final double PER_PAIR = 3;

	/** An aggregate takes as long as this number of other subqueries. */
	private static final int SUBQUERIES_OF_AGGREGATE = 4;

	private double cost;

	private int depth = 1;

	private PlanningCostEstimator() {
	}

	/** The cost of planning a filter, in rows. */
	static double of(Filter filter) {
		PlanningCostEstimator estimator = new PlanningCostEstimator();
		filter.accept(estimator);
		return estimator.cost;
	}

	@Override
	public Integer visit(Filter.All all) {
		return conjunction(all.conjuncts().toList());
	}

	@Override
	public Integer visit(Filter.Any any) {
		return any.filters().stream().mapToInt((each) -> each.accept(this)).sum();
	}

	/** Negated alternatives are conditions that must all hold. */
	@Override
	public Integer visit(Filter.Not not) {
		return (not.filter() instanceof Filter.Any any)
				? conjunction(any.filters().stream().<Filter>map(Filter.Not::new).toList()) : not.filter().accept(this);
	}

	@Override
	public Integer visit(Filter.Related related) {
		return 1 + nested(related.domain().and(related.filter()));
	}

	@Override
	public Integer visit(Filter.ReferencedBy referenced) {
		return 1 + nested(referenced.domain().and(referenced.filter()));
	}

	@Override
	public Integer visit(Filter.RelatedAggregate aggregate) {
		return SUBQUERIES_OF_AGGREGATE + nested(aggregate.domain());
	}

	@Override
	public Integer visit(Filter.Comparison comparison) {
		return comparison.property().claims().isPresent() ? 1 : 0;
	}

	@Override
	public Integer visit(Filter.Unknown unknown) {
		return unknown.property().claims().isPresent() ? 1 : 0;
	}

	@Override
	public Integer visit(Filter.Condition condition) {
		return 0;
	}

	@Override
	public Integer visit(Filter.ValidOn valid) {
		return 0;
	}

	@Override
	public Integer visit(Filter.Chosen chosen) {
		return 0;
	}

	@Override
	public Integer visit(Filter.SeekAfter seek) {
		return 0;
	}

	private int nested(Filter filter) {
		this.depth++;
		int subqueries = filter.accept(this);
		this.depth--;
		return subqueries;
	}

	private int conjunction(List<Filter> conditions) {
		int subqueries = 0;
		int withSubqueries = 0;
		for (Filter condition : conditions) {
			int found = condition.accept(this);
			subqueries += found;
			withSubqueries += (found > 0) ? 1 : 0;
		}
		double others = conditions.size() - withSubqueries;
		this.cost += PER_SUBQUERY * this.depth * subqueries * withSubqueries * withSubqueries
				+ PER_PAIR * others * others;
		return subqueries;
	}

}
