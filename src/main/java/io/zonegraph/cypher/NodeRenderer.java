package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;

/** Renders sources that find nodes by their type or by keys. */
final class NodeRenderer {

	private final Names names;

	private final FilterRenderer filters;

	private final Start start;

	NodeRenderer(Names names, FilterRenderer filters, Start start) {
		this.names = names;
		this.filters = filters;
		this.start = start;
	}

	SourceClauses allNodes(Source.AllNodes nodes, Filter filter, RowUsage use) {
		Row row = Row.ofNode(this.names.of(nodes.target().name()));
		return nodes.starts().isEmpty() ? ofType(nodes.target(), row, filter, use) : fromStarts(nodes, row, filter);
	}

	private SourceClauses ofType(NodeType type, Row row, Filter filter, RowUsage use) {
		List<String> conditions = new ArrayList<>(this.filters.conjuncts(this.start, filter, row));
		// These properties are never null; saying so lets an index provide the order.
		use.ordered()
			.forEach((property) -> conditions
				.add(Text.name(row.node()) + "." + Text.name(property.name()) + " IS NOT NULL"));
		return SourceClauses.of(row,
				"MATCH (" + row.node() + FilterRenderer.labels(type) + ")" + FilterRenderer.where(conditions));
	}

	/**
	 * Renders nodes found from conditions on related nodes. A node appears once, however
	 * many relationships lead to it; so do the nodes on the way. Each condition has its
	 * own {@code MATCH} clause, as one relationship may meet several conditions.
	 */
	private SourceClauses fromStarts(Source.AllNodes nodes, Row row, Filter filter) {
		RelatedFilterRenderer related = new RelatedFilterRenderer(this.names, this.filters);
		List<String> clauses = new ArrayList<>();
		String node = row.node() + FilterRenderer.labels(nodes.target());
		String known = "";
		for (List<Filter.Related> path : nodes.starts()) {
			List<Row> ends = path.stream().map(related::target).toList();
			for (int at = path.size() - 1; at > 0; at--) {
				String near = ends.get(at - 1).node();
				clauses.add(related.match(path.get(at), near + FilterRenderer.labels(path.get(at - 1).target()),
						ends.get(at)));
				clauses.add("WITH DISTINCT " + known + near);
			}
			clauses.add(related.match(path.get(0), node, ends.get(0)));
			node = row.node();
			known = row.node() + ", ";
		}
		clauses
			.add("WITH DISTINCT " + row.node() + FilterRenderer.where(this.filters.conjuncts(this.start, filter, row)));
		return SourceClauses.of(row, clauses);
	}

	SourceClauses byKey(Source.ByKey one, Filter filter) {
		Row row = Row.ofNode(this.names.of(one.target().name()));
		return SourceClauses.of(row,
				"MATCH " + keyed(row, one.target(), one.target().key().name(), "$" + one.key().name())
						+ FilterRenderer.where(this.filters.conjuncts(this.start, filter, row)));
	}

	SourceClauses byKeys(Source.ByKeys several, Filter filter) {
		Row row = Row.ofNode(this.names.of(several.target().name()));
		String position = this.names.of("position");
		String keys = "$" + several.keys().name();
		return SourceClauses
			.of(row, "UNWIND range(0, size(" + keys + ") - 1) AS " + position,
					"OPTIONAL MATCH "
							+ keyed(row, several.target(), several.target().key().name(), keys + "[" + position + "]")
							+ FilterRenderer.where(this.filters.conjuncts(filter, row)))
			.orderedBy(position);
	}

	SourceClauses referencedBy(Source.ReferencedBy referenced, Filter filter) {
		Row row = Row.ofNode(this.names.of(referenced.target().name()));
		String keys = this.start.variable() + "." + Text.name(referenced.lookup().property());
		List<String> conjuncts = this.filters.conjuncts(this.start, filter, row);
		String key = referenced.lookup().key();
		if (!referenced.lookup().many()) {
			return SourceClauses.of(row,
					"MATCH " + keyed(row, referenced.target(), key, keys) + FilterRenderer.where(conjuncts));
		}
		List<String> all = new ArrayList<>(List.of(row.node() + "." + Text.name(key) + " IN " + keys));
		all.addAll(conjuncts);
		return SourceClauses.of(row,
				"MATCH (" + row.node() + FilterRenderer.labels(referenced.target()) + ")" + FilterRenderer.where(all));
	}

	private static String keyed(Row row, NodeType type, String key, String value) {
		return "(" + row.node() + FilterRenderer.labels(type) + " {" + Text.name(key) + ": " + value + "})";
	}

}
