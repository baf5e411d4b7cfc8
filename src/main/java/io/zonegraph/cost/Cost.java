package io.zonegraph.cost;

import java.util.Optional;

import io.zonegraph.plan.Page;

/**
 * The estimated cost of an operation, in rows that the database examines.
 *
 * @param rows estimated rows examined when the statement runs
 * @param text cost of planning the statement by its length, converted to rows
 * @param conditions further cost of planning conditions that must all hold, converted to
 * rows
 * @param mostExpensive the page that costs the most, nested fields included; empty if the
 * operation has no page
 */
public record Cost(double rows, double text, double conditions, Optional<Page> mostExpensive) {

	/** The cost of planning the statement, converted to rows. */
	public double planning() {
		return this.text + this.conditions;
	}

	/** The total cost, in rows, rounded down. */
	public long total() {
		return (long) (this.rows + planning());
	}

}
