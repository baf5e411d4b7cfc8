package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;

/** Renders what is read of a row as expressions. */
final class ColumnRenderer {

	private final Names names;

	private final Set<String> nullKeys;

	/** Variables of nodes that are found once. */
	private final Map<Found, String> once = new LinkedHashMap<>();

	ColumnRenderer(Names names, Set<String> nullKeys) {
		this.names = names;
		this.nullKeys = nullKeys;
	}

	/**
	 * The clauses before the columns of a statement, which find nodes once that are both
	 * listed and counted: those next to a node that is named. All nodes of a type are
	 * rather found twice than kept at a time.
	 */
	String findOnce(List<Column> columns) {
		Set<Found> counted = columns.stream()
			.filter(Column.Count.class::isInstance)
			.map((column) -> Found.of((Column.Count) column))
			.collect(Collectors.toSet());
		columns.stream()
			.filter(Column.Nested.class::isInstance)
			.map((column) -> Found.of(((Column.Nested) column).fetch()))
			.filter((found) -> found.isBounded() && counted.contains(found))
			.distinct()
			.forEach((found) -> this.once.put(found, this.names.of("found")));
		List<String> items = new ArrayList<>();
		this.once.forEach((found,
				name) -> items.add(Text.block("COLLECT",
						source(Start.GRAPH, found.source, found.filter, RowUsage.of(found.filter)).nodes()) + " AS "
						+ name));
		return items.isEmpty() ? "" : Text.lines("WITH", items) + "\n";
	}

	String expression(Column column, Row row) {
		return column.accept(new ColumnOfRow(row));
	}

	private String nested(Column.Nested nested, Row row) {
		Fetch fetch = nested.fetch();
		SourceClauses source = source(nested, row);
		Map<Column, String> aside = new LinkedHashMap<>();
		for (Column column : fetch.columns()) {
			if (Aggregations.within(column)) {
				aside.put(column, this.names.of("value"));
			}
		}
		String columns = list(fetch.columns(), aside, source.row());
		String body = source.rows(fetch) + setAside(aside, source) + "\nRETURN " + columns;
		return Text.block("COLLECT", body);
	}

	private SourceClauses source(Column.Nested nested, Row row) {
		Fetch fetch = nested.fetch();
		String once = this.once.get(Found.of(fetch));
		return (once != null) ? unwind(once, fetch.source())
				: source(new Start(row.variable(nested.from()), nested.guard()), fetch.source(), fetch.filter(),
						RowUsage.of(fetch));
	}

	private SourceClauses source(Start start, Source source, Filter filter, RowUsage use) {
		FilterRenderer filters = new FilterRenderer(this.names, this.nullKeys);
		return source.accept(new SourceRenderer(this.names, filters, start, filter, use));
	}

	/** Reads the rows of a source from a variable with its nodes. */
	private SourceClauses unwind(String nodes, Source source) {
		Row row = Row.ofNode(this.names.of(((Source.AllNodes) source).target().name()));
		return SourceClauses.of(row, "UNWIND " + nodes + " AS " + row.node());
	}

	/**
	 * Cypher takes an aggregation within a list of other things for one that groups by
	 * them: it must stand by itself.
	 */
	private String setAside(Map<Column, String> aside, SourceClauses source) {
		if (aside.isEmpty()) {
			return "";
		}
		List<String> items = new ArrayList<>(source.carried());
		aside.forEach((column, name) -> items.add(expression(column, source.row()) + " AS " + name));
		return "\nWITH " + String.join(", ", items);
	}

	private String count(Column.Count count, Row row) {
		String once = this.once.get(Found.of(count));
		if (once != null) {
			return "size(" + once + ")";
		}
		if (count.filter().keepsAll() && count.source() instanceof Source.Relationships relationships
				&& relationships.isOfGraph()) {
			return counted(relationships);
		}
		return Text.block("COUNT", source(new Start(row.variable(count.from()), count.guard()), count.source(),
				count.filter(), RowUsage.of(count.filter()))
			.counted());
	}

	/**
	 * The database keeps count of a type's relationships by the label of one end. Some
	 * types never join such nodes.
	 */
	private static String counted(Source.Relationships relationships) {
		String labels = FilterRenderer.labels(relationships.ends());
		String counts = relationships.types()
			.stream()
			.flatMap((type) -> relationships.starts().containsKey(type)
					? relationships.starts()
						.getOrDefault(type, List.of())
						.stream()
						.map((start) -> counted(":" + Text.name(start), type, ""))
					: Stream.of(counted(labels, type, labels)))
			.collect(Collectors.joining(" + "));
		return counts.isEmpty() ? "0" : counts;
	}

	private static String counted(String start, String type, String end) {
		return "COUNT { (%s)-[:%s]->(%s) }".formatted(start, Text.name(type), end);
	}

	private String list(List<Column> columns, Map<Column, String> named, Row row) {
		List<String> expressions = new ArrayList<>(columns.size());
		for (Column column : columns) {
			String name = named.get(column);
			expressions.add((name != null) ? name : expression(column, row));
		}
		return Text.list(expressions);
	}

	private static String counts(Column.Counts counts) {
		return Text.lines("[",
				counts.names()
					.stream()
					.map((name) -> "[%s, COUNT { %s }]".formatted(Text.literal(name),
							counts.nodes() ? "(:" + Text.name(name) + ")" : "()-[:" + Text.name(name) + "]->()"))
					.toList())
				+ "\n]";
	}

	/** What is found of the graph. */
	private record Found(Source source, Filter filter) {

		static Found of(Fetch fetch) {
			return new Found(fetch.source(), fetch.filter());
		}

		static Found of(Column.Count count) {
			return new Found(count.source(), count.filter());
		}

		boolean isBounded() {
			return this.source instanceof Source.AllNodes all && !all.starts().isEmpty();
		}

	}

	/** Renders what is read of one row. */
	private final class ColumnOfRow implements Column.Visitor<String> {

		private final Row row;

		ColumnOfRow(Row row) {
			this.row = row;
		}

		@Override
		public String visit(Column.Property property) {
			return this.row.property(property.subject(), property.name());
		}

		@Override
		public String visit(Column.Labels labels) {
			return "labels(" + this.row.variable(labels.subject()) + ")";
		}

		@Override
		public String visit(Column.Expression expression) {
			ColumnRenderer.this.names.note(expression.expression());
			return CustomCypher.expression(expression.expression(), this.row.variable(expression.subject()),
					expression.arguments());
		}

		@Override
		public String visit(Column.RelationshipType type) {
			return "type(" + this.row.edge() + ")";
		}

		@Override
		public String visit(Column.RelationshipProperties properties) {
			return "properties(" + this.row.edge() + ")";
		}

		@Override
		public String visit(Column.CustomValue value) {
			return this.row.node();
		}

		@Override
		public String visit(Column.Nested nested) {
			return nested(nested, this.row);
		}

		@Override
		public String visit(Column.Count count) {
			return count(count, this.row);
		}

		@Override
		public String visit(Column.Counts counts) {
			return counts(counts);
		}

	}

}
