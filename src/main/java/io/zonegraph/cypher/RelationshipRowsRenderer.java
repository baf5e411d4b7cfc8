package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.model.Direction;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;

/** Renders sources whose rows are relationships. */
final class RelationshipRowsRenderer {

	private final Names names;

	private final FilterRenderer filters;

	private final Start start;

	RelationshipRowsRenderer(Names names, FilterRenderer filters, Start start) {
		this.names = names;
		this.filters = filters;
		this.start = start;
	}

	SourceClauses relationships(Source.Relationships relationships, Filter filter, RowUsage use,
			Set<String> rareTypes) {
		Row row = row();
		return switch (relationships.around()) {
			case GRAPH -> use.fetch()
				.map((fetch) -> inOrder(relationships, row, filter, fetch, rareTypes))
				.orElseGet(() -> ofGraph(relationships, row, filter));
			case NAMED_ENDS -> ofGraph(relationships, row, filter);
			case STARTING -> ofNode(relationships, Direction.OUT, row, filter);
			case ENDING -> ofNode(relationships, Direction.IN, row, filter);
			case TOUCHING -> ofNode(relationships, Direction.BOTH, row, filter);
		};
	}

	private Row row() {
		return Row.ofRelationship(this.names.of("relationship"), this.names.of("source"), this.names.of("target"));
	}

	private SourceClauses ofGraph(Source.Relationships relationships, Row row, Filter filter) {
		return SourceClauses.of(row, match(relationships, Text.alternatives(relationships.types()), row,
				this.filters.conjuncts(this.start, filter, row)));
	}

	/**
	 * Renders relationships in the order of an index. Each type has its own index: the
	 * first rows of all types are among the first rows of each type in index order. Those
	 * of rare types are read together and sorted, as planning a branch for each type
	 * would take far longer.
	 */
	private SourceClauses inOrder(Source.Relationships relationships, Row row, Filter filter, Fetch fetch,
			Set<String> rareTypes) {
		List<String> rare = relationships.types().stream().filter(rareTypes::contains).toList();
		List<String> branches = new ArrayList<>();
		relationships.types()
			.stream()
			.filter((type) -> rare.size() < 2 || !rare.contains(type))
			.map((type) -> branch(Text.name(type), relationships, row, filter, fetch))
			.forEach(branches::add);
		if (rare.size() > 1) {
			branches.add(branch(Text.alternatives(rare), relationships, row, filter, fetch));
		}
		if (branches.size() == 1) {
			return SourceClauses.of(row, branches);
		}
		String limited = "\n" + OrderRenderer.limited(fetch, row.variables(), OrderRenderer.order(fetch, row))
				+ "\nRETURN " + String.join(", ", row.variables());
		return SourceClauses.of(row, Text.block("CALL ()",
				branches.stream().map((branch) -> branch + limited).collect(Collectors.joining("\nUNION ALL\n"))));
	}

	private String branch(String types, Source.Relationships relationships, Row row, Filter filter, Fetch fetch) {
		List<String> conditions = new ArrayList<>(this.filters.conjuncts(this.start, filter, row));
		fetch.order()
			.stream()
			.limit(1)
			.map((key) -> SortKeyRenderer.expression(key, row) + " IS NOT NULL")
			.forEach(conditions::add);
		return match(relationships, types, row, conditions);
	}

	private static String match(Source.Relationships relationships, String types, Row row, List<String> conditions) {
		String labels = FilterRenderer.labels(relationships.ends());
		return "MATCH " + Patterns.between(row.start() + labels, "[" + row.edge() + ":" + types + "]", Direction.OUT,
				row.end() + labels) + FilterRenderer.where(conditions);
	}

	private SourceClauses ofNode(Source.Relationships relationships, Direction direction, Row row, Filter filter) {
		String types = "[" + row.edge() + ":" + Text.alternatives(relationships.types()) + "]";
		String match = "MATCH "
				+ Patterns.between(this.start.variable(), types, direction, FilterRenderer.labels(relationships.ends()))
				+ FilterRenderer.where(this.start.conjuncts());
		return SourceClauses.of(row, match, withEnds(row, this.filters.conjuncts(filter, row)));
	}

	/**
	 * Renders relationships whose list property contains the key of a node. The full-text
	 * index treats a quoted text as one term, whatever characters it contains. An
	 * optional node that does not exist has no key, and the index rejects null.
	 */
	SourceClauses naming(Source.NamingRows naming, Filter filter) {
		Row row = row();
		String key = this.start.variable() + "." + Text.name(naming.key());
		List<String> conditions = new ArrayList<>(this.start.conjuncts());
		conditions.add(row.edge() + ":" + Text.alternatives(naming.types()));
		conditions.add(key + " IN " + row.edge() + "." + Text.name(naming.property()));
		String query = "CALL db.index.fulltext.queryRelationships(%s, '\"' + replace(replace(coalesce(%s, ''), '\\\\', '\\\\\\\\'), '\"', '\\\\\"') + '\"') YIELD relationship AS %s%s"
			.formatted(Text.literal(naming.index()), key, row.edge(), FilterRenderer.where(conditions));
		String labels = FilterRenderer.labels(naming.ends());
		List<String> ends = new ArrayList<>(List.of(row.start() + labels, row.end() + labels));
		ends.addAll(this.filters.conjuncts(filter, row));
		return SourceClauses.of(row, query, withEnds(row, ends));
	}

	/** Renders the clause that adds the end nodes of a relationship to the row. */
	static String withEnds(Row row, List<String> conditions) {
		return "WITH %s, startNode(%s) AS %s, endNode(%s) AS %s%s".formatted(row.edge(), row.edge(), row.start(),
				row.edge(), row.end(), FilterRenderer.where(conditions));
	}

}
