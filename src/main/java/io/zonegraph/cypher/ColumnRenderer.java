package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/** Renders columns as Cypher expressions over the variables of a row. */
final class ColumnRenderer {

	private final Names names;

	private final StatementVariant variant;

	/** Variables of node lists that are matched once and shared by several columns. */
	private final Map<Found, String> once = new LinkedHashMap<>();

	ColumnRenderer(Names names, StatementVariant variant) {
		this.names = names;
		this.variant = variant;
	}

	/**
	 * Renders the clauses that precede the columns of a statement and match nodes once
	 * that are both listed and counted; empty if there are none. Only nodes found from
	 * conditions on related nodes are shared: all nodes of a type are matched twice
	 * rather than held in memory.
	 */
	String findOnce(List<Column> columns) {
		Set<Found> counted = columns.stream()
			.filter(Column.Count.class::isInstance)
			.map(Column.Count.class::cast)
			.flatMap((count) -> Found.of(count.source(), count.filter()).stream())
			.collect(Collectors.toSet());
		columns.stream()
			.filter(Column.Nested.class::isInstance)
			.map((column) -> ((Column.Nested) column).fetch())
			.flatMap((fetch) -> Found.of(fetch.source(), fetch.filter()).stream())
			.filter(counted::contains)
			.distinct()
			.forEach((found) -> this.once.put(found, this.names.of("found")));
		List<String> items = new ArrayList<>();
		this.once.forEach((found, variable) -> items.add(collected(found) + " AS " + variable));
		return items.isEmpty() ? "" : Text.lines("WITH", items) + "\n";
	}

	private String collected(Found found) {
		return Text.block("COLLECT",
				source(Start.GRAPH, found.nodes, found.filter, RowUsage.of(found.filter)).returningNodes());
	}

	String expression(Column column, Row row) {
		return column.accept(new ColumnOfRow(row));
	}

	private String nested(Column.Nested nested, Row row) {
		Fetch fetch = nested.fetch();
		if (fetch.source() instanceof Source.MeasuredRecord measured) {
			return record(measured, row.property(Subject.DERIVED, measured.value()), fetch.columns());
		}
		if (fetch.source() instanceof Source.RecordExpression expression
				&& fetch.columns().stream().noneMatch(Column::isSubquery)) {
			return record(expression, new Start(row.variable(nested.from()), nested.guard()), fetch.columns());
		}
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

	private String record(Source.RecordExpression expression, Start start, List<Column> columns) {
		FilterRenderer filters = new FilterRenderer(this.names, this.variant.nullKeys());
		return new ValuesRenderer(this.names, filters, start).listOf(expression,
				(record) -> list(columns, Map.of(), record));
	}

	/** Renders the record of an aggregate, which reads nothing from the graph. */
	private String record(Source.MeasuredRecord measured, String aggregate, List<Column> columns) {
		String value = this.names.of(measured.target().name());
		return "[" + value + " IN [" + aggregate + "]\n  WHERE " + value + " IS NOT NULL | "
				+ list(columns, Map.of(), Row.ofNode(value)) + "]";
	}

	private SourceClauses source(Column.Nested nested, Row row) {
		Fetch fetch = nested.fetch();
		return Found.of(fetch.source(), fetch.filter())
			.filter(this.once::containsKey)
			.map(this::unwind)
			.orElseGet(() -> source(new Start(row.variable(nested.from()), nested.guard()), fetch.source(),
					fetch.filter(), RowUsage.of(fetch)));
	}

	private SourceClauses source(Start start, Source source, Filter filter, RowUsage use) {
		FilterRenderer filters = new FilterRenderer(this.names, this.variant.nullKeys());
		return source.accept(new SourceRenderer(this.names, filters, start, filter, use, this.variant));
	}

	/** Reads the rows from a list of nodes that was matched once. */
	private SourceClauses unwind(Found found) {
		Row row = Row.ofNode(this.names.of(found.nodes.target().name()));
		return SourceClauses.of(row, "UNWIND " + this.once.get(found) + " AS " + row.node());
	}

	/**
	 * Renders a clause that evaluates columns ahead of the list that contains them; empty
	 * if there are none. Cypher would group an aggregation within a list literal by the
	 * other elements of that list.
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
		String once = Found.of(count.source(), count.filter()).map(this.once::get).orElse("");
		if (!once.isEmpty()) {
			return "size(" + once + ")";
		}
		if (count.filter().keepsAll() && count.source() instanceof Source.Relationships relationships
				&& relationships.isOfGraph()) {
			return CountRenderer.relationships(relationships);
		}
		Start start = new Start(row.variable(count.from()), count.guard());
		return Text.block("COUNT",
				source(start, count.source(), count.filter(), RowUsage.of(count.filter())).counted());
	}

	private String list(List<Column> columns, Map<Column, String> named, Row row) {
		List<String> expressions = new ArrayList<>(columns.size());
		for (Column column : columns) {
			String name = named.get(column);
			expressions.add((name != null) ? name : expression(column, row));
		}
		return Text.list(expressions);
	}

	/**
	 * Nodes found from conditions on related nodes.
	 *
	 * @param nodes the source of the nodes
	 * @param filter which of them to keep
	 */
	private record Found(Source.AllNodes nodes, Filter filter) {

		static Optional<Found> of(Source source, Filter filter) {
			return (source instanceof Source.AllNodes nodes && !nodes.starts().isEmpty())
					? Optional.of(new Found(nodes, filter)) : Optional.empty();
		}

	}

	/** Renders columns of one row. */
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
		public String visit(Column.Stated stated) {
			return this.row.property(stated.subject(), stated.property());
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
		public String visit(Column.ElementId id) {
			return "elementId(" + this.row.edge() + ")";
		}

		@Override
		public String visit(Column.Depth depth) {
			return this.row.rank();
		}

		@Override
		public String visit(Column.Score score) {
			return this.row.rank();
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
			return CountRenderer.counts(counts);
		}

	}

}
