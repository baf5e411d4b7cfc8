package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.zonegraph.model.FilterOperator;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;

/** Renders the clause that puts rows in order and limits them. */
final class OrderRenderer {

	private OrderRenderer() {
	}

	/**
	 * The clause.
	 * @param carried variables that later clauses need
	 * @param order the order
	 */
	static String limited(Fetch fetch, List<String> carried, String order) {
		String limit = fetch.limit().map((each) -> " LIMIT $" + each.name()).orElse("");
		return "WITH " + String.join(", ", carried) + " ORDER BY " + order + limit;
	}

	/** The order that a fetch asks for. */
	static String order(Fetch fetch, Row row) {
		List<String> keys = new ArrayList<>();
		fixed(fetch).ifPresent((key) -> keys.add(sorted(key, row)));
		fetch.order().forEach((key) -> keys.add(sorted(key, row)));
		return String.join(", ", keys);
	}

	/**
	 * A property that the filter fixes to one value, where rows come in the order of the
	 * key: it decides nothing, but an index on both gives the order only if both are
	 * named. A record that the system keeps is always read along its key.
	 */
	private static Optional<SortKey> fixed(Fetch fetch) {
		if (!(fetch.source() instanceof Source.AllNodes nodes) || !nodes.starts().isEmpty() || fetch.order().size() != 1
				|| nodes.target().isComputed()) {
			return Optional.empty();
		}
		SortKey only = fetch.order().get(0);
		return fetch.filter()
			.conjuncts()
			.filter(Filter.Comparison.class::isInstance)
			.map(Filter.Comparison.class::cast)
			.filter((comparison) -> isFixed(comparison))
			.<SortKey>map(
					(comparison) -> new SortKey.Value(comparison.subject(), comparison.property(), only.descending()))
			.filter((key) -> !key.equals(only))
			.findFirst();
	}

	/** One moment has several forms, and so several values. */
	private static boolean isFixed(Filter.Comparison comparison) {
		return comparison.operator() == FilterOperator.EQ && !comparison.caseInsensitive()
				&& !(comparison.parameter() instanceof Parameter.Moment);
	}

	private static String sorted(SortKey key, Row row) {
		return SortKeyRenderer.expression(key, row) + (key.descending() ? " DESC" : "");
	}

}
