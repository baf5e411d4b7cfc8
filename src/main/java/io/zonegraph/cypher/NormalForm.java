package io.zonegraph.cypher;

import java.util.List;

import io.zonegraph.plan.Filter;

/**
 * Counts the clauses of a filter in conjunctive normal form, to which the database
 * converts each predicate before planning. The clauses of alternatives multiply, and
 * planning time grows with them.
 */
final class NormalForm implements Filter.Visitor<Integer> {

	/** Up to this number, clauses help the planner: it can use an index for each. */
	private static final int MAX_CLAUSES = 8;

	private final boolean negated;

	/**
	 * A counter of clauses.
	 * @param negated whether an odd number of {@code NOT} enclose the filters, so that
	 * {@code AND} combines alternatives instead of {@code OR}
	 */
	NormalForm(boolean negated) {
		this.negated = negated;
	}

	/** Whether alternatives have too many clauses to be combined by an operator. */
	boolean isTooLarge(List<Filter> alternatives) {
		return product(alternatives) > MAX_CLAUSES;
	}

	/** Stops multiplying once the product is too large, to avoid an overflow. */
	private int product(List<Filter> alternatives) {
		return alternatives.stream()
			.mapToInt((each) -> each.accept(this))
			.reduce(1, (product, clauses) -> (product > MAX_CLAUSES) ? product : product * clauses);
	}

	/** Alternatives that are not combined by an operator count as a single clause. */
	private int either(List<Filter> alternatives) {
		int clauses = product(alternatives);
		return (clauses > MAX_CLAUSES) ? 1 : clauses;
	}

	private int both(List<Filter> filters) {
		return filters.stream().mapToInt((each) -> each.accept(this)).sum();
	}

	@Override
	public Integer visit(Filter.All all) {
		return this.negated ? either(all.filters()) : both(all.filters());
	}

	@Override
	public Integer visit(Filter.Any any) {
		return this.negated ? both(any.filters()) : either(any.filters());
	}

	@Override
	public Integer visit(Filter.Not not) {
		return not.filter().accept(new NormalForm(!this.negated));
	}

	@Override
	public Integer visit(Filter.Comparison comparison) {
		return 1;
	}

	@Override
	public Integer visit(Filter.Unknown unknown) {
		return 1;
	}

	@Override
	public Integer visit(Filter.Condition condition) {
		return 1;
	}

	@Override
	public Integer visit(Filter.Related related) {
		return 1;
	}

	@Override
	public Integer visit(Filter.ReferencedBy referenced) {
		return 1;
	}

	@Override
	public Integer visit(Filter.RelatedAggregate aggregate) {
		return 1;
	}

	@Override
	public Integer visit(Filter.ValidOn valid) {
		return 2;
	}

	@Override
	public Integer visit(Filter.Chosen chosen) {
		return 1;
	}

	@Override
	public Integer visit(Filter.SeekAfter seek) {
		return seek.order().size();
	}

}
