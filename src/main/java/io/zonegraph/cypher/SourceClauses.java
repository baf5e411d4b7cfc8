package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.plan.Fetch;

/**
 * The clauses that find the rows of a source.
 *
 * @param clauses the clauses; the rows after the last one are those of the source
 * @param carried variables that later clauses need, in order of their definition
 * @param row the variables of a row
 * @param ownOrder a sort key that the source itself defines; empty for none
 */
record SourceClauses(List<String> clauses, List<String> carried, Row row, String ownOrder) {

	SourceClauses {
		clauses = List.copyOf(clauses);
		carried = List.copyOf(carried);
	}

	/** Clauses after which only the variables of the row are needed. */
	static SourceClauses of(Row row, List<String> clauses) {
		return new SourceClauses(clauses, row.variables(), row, "");
	}

	static SourceClauses of(Row row, String... clauses) {
		return of(row, List.of(clauses));
	}

	/** The same clauses, with rows sorted by a further variable. */
	SourceClauses orderedBy(String variable) {
		List<String> both = new ArrayList<>(this.carried);
		both.add(variable);
		return new SourceClauses(this.clauses, both, this.row, variable);
	}

	/** The same clauses, restricted to rows that meet conditions. */
	SourceClauses where(List<String> conjuncts) {
		List<String> filtered = new ArrayList<>(this.clauses);
		filtered.set(filtered.size() - 1, filtered.get(filtered.size() - 1) + FilterRenderer.where(conjuncts));
		return new SourceClauses(filtered, this.carried, this.row, this.ownOrder);
	}

	/** The clauses that find the rows, sorted and limited as a fetch requires. */
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

	/** The body of a subquery that returns the nodes. */
	String returningNodes() {
		return text() + "\nRETURN " + this.row.node();
	}

	private String text() {
		return String.join("\n", this.clauses);
	}

}
