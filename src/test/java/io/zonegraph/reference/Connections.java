package io.zonegraph.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;

/** Evaluates fields that are connections of nodes or rows. */
final class Connections {

	private final GraphModel model;

	private final GraphCopy copy;

	private final WhereEvaluator evaluator;

	private final RelationshipNavigator navigator;

	private final EntryOrder orders;

	private final Cursors cursors;

	Connections(GraphModel model, GraphCopy copy, WhereEvaluator evaluator, RelationshipNavigator navigator,
			Cursors cursors) {
		this.model = model;
		this.copy = copy;
		this.evaluator = evaluator;
		this.navigator = navigator;
		this.orders = new EntryOrder(model, navigator);
		this.cursors = cursors;
	}

	/** Nodes at the other end of a node's relationships. */
	ConnectionPage ofRelationship(FieldMapping.Relationship field, CopiedNode start,
			DataFetchingEnvironment environment) {
		Integer depth = environment.getArgument("maxDepth");
		boolean withDescendants = Boolean.TRUE.equals(environment.getArgument("includeDescendants"));
		List<Entry> all = withDescendants ? this.navigator.relatedToDescendants(start, field)
				: this.navigator.related(start, field, (depth != null) ? depth : field.maxDepth());
		MappedType edge = field.isDeep() ? null : this.model.types().get(field.properties());
		Comparator<Entry> nearest = Comparator.comparing(Entry::depth);
		NodeType target = (NodeType) type(field.target());
		return filtered(new EntryList(this.model, all, target, edge), this.orders
			.of(environment.getArgument("edgeOrderBy"), environment.getArgument("orderBy"), target, edge, nearest),
				environment);
	}

	/** Nodes without relationships that lead to them. */
	ConnectionPage ofNodes(List<Entry> all, NodeType type, DataFetchingEnvironment environment) {
		return filtered(new EntryList(this.model, all, type, null),
				this.orders.of(null, environment.getArgument("orderBy"), type, null, (one, other) -> 0), environment);
	}

	/** Relationships of a node, in either or one direction. */
	ConnectionPage ofRelationshipRows(CopiedNode node, FieldMapping.RelationshipRows field,
			DataFetchingEnvironment environment) {
		String direction = Objects.requireNonNull(environment.getArgument("direction"));
		return ofRows((MappedType.RowType) type(field.rowType()),
				node.relationships().stream().filter((row) -> switch (direction) {
					case "OUT" -> row.from() == node;
					case "IN" -> row.to() == node;
					default -> true;
				}), environment);
	}

	/** Relationships with a list property that contains the key of the node. */
	ConnectionPage ofNamingRows(CopiedNode node, FieldMapping.NamingRows field, DataFetchingEnvironment environment) {
		MappedType.RowType type = (MappedType.RowType) type(field.rowType());
		List<FieldMapping.Lookup> lookups = type.fields()
			.values()
			.stream()
			.filter(FieldMapping.Lookup.class::isInstance)
			.map(FieldMapping.Lookup.class::cast)
			.toList();
		return ofRows(type,
				this.copy.relationships()
					.stream()
					.filter((row) -> lookups.stream().anyMatch((lookup) -> names(row, lookup, node))),
				environment);
	}

	private static boolean names(CopiedRelationship row, FieldMapping.Lookup lookup, CopiedNode node) {
		return row.property(lookup.property()) instanceof List<?> list && list.contains(node.property(lookup.key()));
	}

	/** Relationships between nodes of the type that the rows connect. */
	ConnectionPage ofRows(MappedType.RowType type, Stream<CopiedRelationship> rows,
			DataFetchingEnvironment environment) {
		NodeType ends = (NodeType) type(type.end().target());
		List<?> types = environment.getArgument("relationshipTypes");
		List<Entry> all = rows.filter((row) -> types == null || types.contains(row.type()))
			.filter((row) -> row.from().is(ends) && row.to().is(ends))
			.map(Entry::of)
			.toList();
		return filtered(new EntryList(this.model, all, type, null),
				Comparator.comparing((entry) -> entry.relationshipOrFail().property("id"), CypherValues.ORDER),
				environment);
	}

	private ConnectionPage filtered(EntryList all, Comparator<Entry> order, DataFetchingEnvironment environment) {
		List<Entry> entries = this.evaluator.filter(all, environment.getArgument("where"),
				environment.getArgument("edge"));
		return page(all.with(entries), order, environment);
	}

	private ConnectionPage page(EntryList all, Comparator<Entry> order, DataFetchingEnvironment environment) {
		return new ConnectionPage(all, order, environment, this.cursors, this.navigator);
	}

	/** Results of a full-text search, best first. */
	ConnectionPage ofHits(Hits hits, EntryList all, DataFetchingEnvironment environment) {
		Entry after = this.cursors.hit(environment.getArgument("after"), hits);
		List<Entry> ordered = hits.ranked(after, EngineResponse.valueAt(environment));
		List<CopiedNode> order = ordered.stream().map(Entry::nodeOrFail).toList();
		return page(all.with(ordered), Comparator.comparing((entry) -> order.indexOf(entry.nodeOrFail())), environment);
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

}
