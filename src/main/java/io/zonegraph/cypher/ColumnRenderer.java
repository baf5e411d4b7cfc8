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
import io.zonegraph.plan.Measure;
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
		this.once.forEach((found, name) -> items
			.add(Text.block("COLLECT", source("", List.of()).found(found.source, found.filter)) + " AS " + name));
		return items.isEmpty() ? "" : Text.lines("WITH", items) + "\n";
	}

	String expression(Column column, Row row) {
		if (column instanceof Column.Property property) {
			return row.property(property.subject(), property.name());
		}
		if (column instanceof Column.Labels labels) {
			return "labels(" + row.variable(labels.subject()) + ")";
		}
		if (column instanceof Column.Expression expression) {
			this.names.note(expression.expression());
			return CustomCypher.expression(expression.expression(), row.variable(expression.subject()),
					expression.arguments());
		}
		if (column instanceof Column.RelationshipType) {
			return "type(" + row.edge() + ")";
		}
		if (column instanceof Column.RelationshipProperties) {
			return "properties(" + row.edge() + ")";
		}
		if (column instanceof Column.CustomValue) {
			return row.node();
		}
		if (column instanceof Column.Nested nested) {
			return nested(nested, row);
		}
		if (column instanceof Column.Count count) {
			return count(count, row);
		}
		return counts((Column.Counts) column);
	}

	private String nested(Column.Nested nested, Row row) {
		Fetch fetch = nested.fetch();
		SourceRenderer source = source(row.variable(nested.from()), nested.guard());
		String once = this.once.get(Found.of(fetch));
		Row inner = (once != null) ? source.found(once, fetch.source())
				: source.render(fetch.source(), fetch.filter(), RowUsage.of(fetch));
		Map<Column, String> aside = new LinkedHashMap<>();
		for (Column column : fetch.columns()) {
			if (aggregates(column)) {
				aside.put(column, this.names.of("value"));
			}
		}
		String columns = list(fetch.columns(), aside, inner);
		String body = source.rows(fetch) + setAside(aside, source, inner) + "\nRETURN " + columns;
		return Text.block("COLLECT", body);
	}

	/** Whether a column may aggregate, somewhere within. */
	private static boolean aggregates(Column column) {
		if (column instanceof Column.Count count) {
			return FilterRenderer.aggregates(count.filter()) || aggregatesToCount(count.source());
		}
		return column instanceof Column.Nested nested
				&& (aggregates(nested.fetch().source()) || FilterRenderer.aggregates(nested.fetch().filter())
						|| nested.fetch().columns().stream().anyMatch(ColumnRenderer::aggregates));
	}

	/** Only keys are read to count groups, but for conditions on their aggregates. */
	private static boolean aggregatesToCount(Source source) {
		if (source instanceof Source.Groups groups) {
			return !groups.measures().isEmpty() || FilterRenderer.aggregates(groups.filter())
					|| aggregatesToCount(groups.rows());
		}
		return startsAggregate(source);
	}

	private static boolean startsAggregate(Source source) {
		return source instanceof Source.AllNodes all && all.starts().stream().anyMatch(FilterRenderer::aggregates);
	}

	private static boolean aggregates(Source source) {
		return source instanceof Source.Custom || source instanceof Source.Groups || source instanceof Source.Paths
				|| source instanceof Source.Neighborhood
				|| (source instanceof Source.WithComputedKeys computed
						&& (aggregates(computed.rows()) || FilterRenderer.aggregates(computed.filter())
								|| computed.related()
									.stream()
									.anyMatch((value) -> value.measure() instanceof Measure.OfProperty)))
				|| (source instanceof Source.Expand along && along.relationship().isDeep()) || startsAggregate(source);
	}

	/**
	 * Cypher takes an aggregation within a list of other things for one that groups by
	 * them: it must stand by itself.
	 */
	private String setAside(Map<Column, String> aside, SourceRenderer source, Row row) {
		if (aside.isEmpty()) {
			return "";
		}
		List<String> items = new ArrayList<>(source.carried());
		aside.forEach((column, name) -> items.add(expression(column, row) + " AS " + name));
		return "\nWITH " + String.join(", ", items);
	}

	private String count(Column.Count count, Row row) {
		String once = this.once.get(Found.of(count));
		if (once != null) {
			return "size(" + once + ")";
		}
		if (count.filter().keepsAll() && count.source() instanceof Source.Relationships relationships
				&& relationships.around() == Source.Relationships.Around.GRAPH) {
			return counted(relationships);
		}
		SourceRenderer source = source(row.variable(count.from()), count.guard());
		source.render(count.source(), count.filter(), RowUsage.of(count.filter()));
		return Text.block("COUNT", source.counted());
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

	private SourceRenderer source(String from, List<String> guard) {
		return new SourceRenderer(this.names, new FilterRenderer(this.names, this.nullKeys), from, guard);
	}

	private String list(List<Column> columns, Map<Column, String> named, Row row) {
		List<String> expressions = new ArrayList<>(columns.size());
		for (Column column : columns) {
			String name = named.get(column);
			expressions.add((name != null) ? name : expression(column, row));
		}
		return Text.list(expressions);
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

	private static String counts(Column.Counts counts) {
		return Text.lines("[",
				counts.names()
					.stream()
					.map((name) -> "[%s, COUNT { %s }]".formatted(Text.literal(name),
							counts.nodes() ? "(:" + Text.name(name) + ")" : "()-[:" + Text.name(name) + "]->()"))
					.toList())
				+ "\n]";
	}

}
