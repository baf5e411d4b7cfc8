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

/** Makes the lists that connections show, of nodes or rows. */
final class Lists {

	private final GraphModel model;

	private final GraphCopy copy;

	private final Where where;

	private final Follow follow;

	private final Order orders;

	private final Cursors cursors;

	Lists(GraphModel model, GraphCopy copy, Where where, Follow follow, Cursors cursors) {
		this.model = model;
		this.copy = copy;
		this.where = where;
		this.follow = follow;
		this.orders = new Order(model, follow);
		this.cursors = cursors;
	}

	/** Nodes at the other end of relationships. */
	Listing along(FieldMapping.Relationship field, CopiedNode start, DataFetchingEnvironment environment) {
		Integer depth = environment.getArgument("maxDepth");
		boolean further = Boolean.TRUE.equals(environment.getArgument("includeDescendants"));
		List<Entry> all = further ? this.follow.fromDescendants(start, field)
				: this.follow.from(start, field, (depth != null) ? depth : field.maxDepth());
		MappedType edge = field.isDeep() ? null : this.model.types().get(field.properties());
		Comparator<Entry> nearest = Comparator.comparing(Entry::depth);
		NodeType target = (NodeType) type(field.target());
		return listed(new Together(all, target, edge), this.orders.of(environment.getArgument("edgeOrderBy"),
				environment.getArgument("orderBy"), target, edge, nearest), environment);
	}

	/** Nodes in a list without relationships that lead to them. */
	Listing nodes(List<Entry> all, NodeType type, DataFetchingEnvironment environment) {
		return listed(new Together(all, type, null),
				this.orders.of(null, environment.getArgument("orderBy"), type, null, (one, other) -> 0), environment);
	}

	/** Relationships of a node. */
	Listing around(CopiedNode node, FieldMapping.RelationshipRows field, DataFetchingEnvironment environment) {
		String direction = Objects.requireNonNull(environment.getArgument("direction"));
		return rows((MappedType.RowType) type(field.rowType()),
				node.relationships().stream().filter((row) -> switch (direction) {
					case "OUT" -> row.from() == node;
					case "IN" -> row.to() == node;
					default -> true;
				}), environment);
	}

	/** Relationships that look the node up. */
	Listing naming(CopiedNode node, FieldMapping.NamingRows field, DataFetchingEnvironment environment) {
		MappedType.RowType type = (MappedType.RowType) type(field.rowType());
		List<FieldMapping.Lookup> lookups = type.fields()
			.values()
			.stream()
			.filter(FieldMapping.Lookup.class::isInstance)
			.map(FieldMapping.Lookup.class::cast)
			.toList();
		return rows(type,
				this.copy.relationships()
					.stream()
					.filter((row) -> lookups.stream().anyMatch((lookup) -> names(row, lookup, node))),
				environment);
	}

	private static boolean names(CopiedRelationship row, FieldMapping.Lookup lookup, CopiedNode node) {
		return row.property(lookup.property()) instanceof List<?> list && list.contains(node.property(lookup.key()));
	}

	/** Relationships whose ends both are what the rows show. */
	Listing rows(MappedType.RowType type, Stream<CopiedRelationship> rows, DataFetchingEnvironment environment) {
		NodeType ends = (NodeType) type(type.end().target());
		List<?> types = environment.getArgument("relationshipTypes");
		List<Entry> all = rows.filter((row) -> types == null || types.contains(row.type()))
			.filter((row) -> row.from().is(ends) && row.to().is(ends))
			.map(Entry::of)
			.toList();
		return listed(new Together(all, type, null),
				Comparator.comparing((entry) -> entry.relationshipOrFail().property("id"), Values.ORDER), environment);
	}

	private Listing listed(Together all, Comparator<Entry> order, DataFetchingEnvironment environment) {
		List<Entry> kept = this.where.kept(all, environment.getArgument("where"), environment.getArgument("edge"));
		return paged(all.with(kept), order, environment);
	}

	private Listing paged(Together all, Comparator<Entry> order, DataFetchingEnvironment environment) {
		return new Listing(all, order, environment, this.cursors, this.follow);
	}

	/** What a typed text finds among nodes, best first. */
	Listing hits(Hits hits, Together all, DataFetchingEnvironment environment) {
		Entry after = this.cursors.hit(environment.getArgument("after"), hits);
		List<Entry> ordered = hits.inOrder(after, Told.at(environment));
		List<CopiedNode> order = ordered.stream().map(Entry::nodeOrFail).toList();
		return paged(all.with(ordered), Comparator.comparing((entry) -> order.indexOf(entry.nodeOrFail())),
				environment);
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

}
