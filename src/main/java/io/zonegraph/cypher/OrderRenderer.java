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

/** Renders the clause that sorts and limits rows. */
final class OrderRenderer {

	private OrderRenderer() {
	}

	/**
	 * Renders the clause.
	 * @param carried variables that later clauses need
	 * @param order the sort keys, without {@code ORDER BY}
	 */
	static String limited(Fetch fetch, List<String> carried, String order) {
		String limit = fetch.limit().map((each) -> " LIMIT $" + each.name()).orElse("");
		return "WITH " + String.join(", ", carried) + " ORDER BY " + order + limit;
	}

	/** The sort keys of a fetch, in Cypher; empty if it has none. */
	static String order(Fetch fetch, Row row) {
		List<String> keys = new ArrayList<>();
		fixed(fetch).ifPresent((key) -> keys.add(sorted(key, row)));
		fetch.order().forEach((key) -> keys.add(sorted(key, row)));
		return String.join(", ", keys);
	}

	/**
	 * A property that the filter fixes to one value, for rows sorted by a single key. It
	 * does not affect the order, but an index on both properties provides the order only
	 * if both are sorted by. Nodes with computed keys are always read by their key.
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
			.filter(OrderRenderer::isFixed)
			.<SortKey>map(
					(comparison) -> new SortKey.Value(comparison.subject(), comparison.property(), only.descending()))
			.filter((key) -> !key.equals(only))
			.findFirst();
	}

	/** A moment is stored as different values for different offsets. */
	private static boolean isFixed(Filter.Comparison comparison) {
		return comparison.operator() == FilterOperator.EQ && !comparison.caseInsensitive()
				&& comparison.property().claims().isEmpty() && !(comparison.parameter() instanceof Parameter.Moment);
	}

	private static String sorted(SortKey key, Row row) {
		return SortKeyRenderer.expression(key, row) + (key.descending() ? " DESC" : "");
	}

}
