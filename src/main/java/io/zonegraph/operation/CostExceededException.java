package io.zonegraph.operation;

import io.zonegraph.plan.Cost;
import io.zonegraph.plan.Page;

/** An operation would cost more than one may. Nothing of it has run. */
public final class CostExceededException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Cost cost;

	private final long limit;

	CostExceededException(Cost cost, long limit, int[] pageSizes) {
		super("The operation would cost %,d; at most %,d is allowed. %s.".formatted((long) cost.rows(), limit,
				cost.dearest().map((page) -> advice(page, pageSizes)).orElse("Ask for less")));
		this.cost = cost;
		this.limit = limit;
	}

	private static String advice(Page page, int[] pageSizes) {
		return "Most of it is below %s: lower argument \"%s\" there, which is %d".formatted(page.place(),
				page.argument(), pageSizes[page.index()]);
	}

	/** What it would cost. */
	public Cost cost() {
		return this.cost;
	}

	/** What it may cost. */
	public long limit() {
		return this.limit;
	}

}
