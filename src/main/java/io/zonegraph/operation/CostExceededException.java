package io.zonegraph.operation;

import java.util.Optional;

import io.zonegraph.cost.Cost;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.PageSizes;

/**
 * The estimated cost of an operation exceeds the limit. No part of it has been executed.
 */
public final class CostExceededException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Cost cost;

	private final long limit;

	CostExceededException(Cost cost, long limit, PageSizes pageSizes) {
		super("The operation would cost %,d; at most %,d is allowed. %s.".formatted(cost.total(), limit,
				mostExpensive(cost).map((page) -> advice(page, pageSizes)).orElseGet(() -> advice(cost))));
		this.cost = cost;
		this.limit = limit;
	}

	private static String advice(Page page, PageSizes pageSizes) {
		return "Most of it is below %s: lower argument \"%s\" there, which is %d".formatted(page.place(),
				page.argument(), pageSizes.of(page));
	}

	private static String advice(Cost cost) {
		if (cost.planning() <= cost.rows()) {
			return "Ask for less";
		}
		return (cost.conditions() > cost.text())
				? "%,d of it is for planning conditions that must all hold: use fewer of them, or several operations"
					.formatted((long) cost.conditions())
				: "%,d of it is for planning: ask for fewer lists, conditions and aliases, or in several operations"
					.formatted((long) cost.planning());
	}

	/** The most expensive list; empty if planning costs more than reading rows. */
	public Optional<Page> mostExpensive() {
		return mostExpensive(this.cost);
	}

	private static Optional<Page> mostExpensive(Cost cost) {
		return cost.mostExpensive().filter((page) -> cost.rows() >= cost.planning());
	}

	/** The estimated cost of the operation. */
	public long cost() {
		return this.cost.total();
	}

	/** The highest cost allowed. */
	public long limit() {
		return this.limit;
	}

}
