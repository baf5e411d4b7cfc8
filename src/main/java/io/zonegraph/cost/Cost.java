package io.zonegraph.cost;

import java.util.Optional;

import io.zonegraph.plan.Page;

/**
 * What an operation is expected to cost, in rows that the database looks at.
 *
 * @param rows the number of rows
 * @param planning price of planning the statement, in rows
 * @param mostExpensive the page whose rows and what is nested in them cost most; empty
 * where there is no page
 */
public record Cost(double rows, double planning, Optional<Page> mostExpensive) {

	/** All of it. */
	public long total() {
		return (long) (this.rows + this.planning);
	}

}
