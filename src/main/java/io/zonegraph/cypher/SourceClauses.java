package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.plan.Fetch;

/**
 * The clauses that find the rows of a source.
 *
 * @param clauses the clauses; the rows behind the last one are those of the source
 * @param carried variables that later clauses need, in the order they came up
 * @param row the variables of a row
 * @param ownOrder an order that the source itself has; empty for none
 */
record SourceClauses(List<String> clauses, List<String> carried, Row row, String ownOrder) {

	SourceClauses {
		clauses = List.copyOf(clauses);
		carried = List.copyOf(carried);
	}

	/** Clauses behind which only the variables of the row are needed. */
	static SourceClauses of(Row row, List<String> clauses) {
		return new SourceClauses(clauses, row.variables(), row, "");
	}

	static SourceClauses of(Row row, String... clauses) {
		return of(row, List.of(clauses));
	}

	/** The same clauses, where a further variable has the order of the rows. */
	SourceClauses orderedBy(String variable) {
		List<String> both = new ArrayList<>(this.carried);
		both.add(variable);
		return new SourceClauses(this.clauses, both, this.row, variable);
	}

	/** Only the rows that meet conditions. */
	SourceClauses where(List<String> conjuncts) {
		List<String> filtered = new ArrayList<>(this.clauses);
		filtered.set(filtered.size() - 1, filtered.get(filtered.size() - 1) + FilterRenderer.where(conjuncts));
		return new SourceClauses(filtered, this.carried, this.row, this.ownOrder);
	}

	/** The clauses of all rows in the order and up to the limit of a fetch. */
	String rows(Fetch fetch) {
		if (!this.ownOrder.isEmpty()) {
			return text() + "\n" + OrderRenderer.limited(fetch, this.carried, this.ownOrder);
		}
		return fetch.order().isEmpty() ? text()
				: text() + "\n" + OrderRenderer.limited(fetch, this.carried, OrderRenderer.order(fetch, this.row));
	}

	/** The body of a count of all rows. */
	String counted() {
		return (this.clauses.size() == 1) ? text() : text() + "\nRETURN " + this.carried.get(0);
	}

	/** The body of a subquery that gives the nodes. */
	String returningNodes() {
		return text() + "\nRETURN " + this.row.node();
	}

	private String text() {
		return String.join("\n", this.clauses);
	}

}
