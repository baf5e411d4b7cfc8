package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;

/** Renders sources that find nodes by search text. */
final class SearchRenderer {

	private final Names names;

	private final FilterRenderer filters;

	SearchRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Renders a search. The index yields hits in descending order of score. Without
	 * conditions, the window limits the hits that are read from the index; with
	 * conditions, it limits the hits that meet them.
	 */
	SourceClauses search(Source.Search search, Filter filter) {
		Row row = Row.ofNode(this.names.of(search.target().name())).rankedBy(this.names.of("score"));
		String variables = "WITH " + String.join(", ", row.variables());
		List<String> clauses = new ArrayList<>();
		List<String> conditions = new ArrayList<>(FilterRenderer.guard(row.node(), search.labels()));
		conditions.addAll(this.filters.conjuncts(FilterRenderer.part(filter, Filter.SeekAfter.class, false), row));
		clauses.add(query(search, row, conditions));
		if (!conditions.isEmpty()) {
			clauses.add(variables + " LIMIT " + search.window());
		}
		List<String> seekAfter = this.filters.conjuncts(FilterRenderer.part(filter, Filter.SeekAfter.class, true), row);
		if (!seekAfter.isEmpty()) {
			clauses.add(variables + FilterRenderer.where(seekAfter));
		}
		return SourceClauses.of(row, clauses);
	}

	private static String query(Source.Search search, Row row, List<String> conditions) {
		String limit = conditions.isEmpty() ? ", {limit: " + search.window() + "}" : "";
		return "CALL db.index.fulltext.queryNodes(%s, $%s%s) YIELD node AS %s, score AS %s%s".formatted(
				Text.literal(search.index()), search.query().name(), limit, row.node(), row.rank(),
				FilterRenderer.where(conditions));
	}

}
