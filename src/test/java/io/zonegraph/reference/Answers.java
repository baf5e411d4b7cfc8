package io.zonegraph.reference;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.model.RootField;
import org.jspecify.annotations.Nullable;

/** Answers one field after the other, from what its parent is. */
final class Answers implements DataFetcher<@Nullable Object> {

	private final GraphModel model;

	private final GraphCopy copy;

	private final GraphCopy whole;

	private final Reviewed reviewed;

	private final Where where;

	private final Follow follow;

	private final Order orders;

	private final Walks walks;

	private final Cursors cursors;

	/**
	 * Answers from a graph.
	 * @param copy the graph on the day that operations ask for
	 * @param whole the graph on all days
	 */
	Answers(GraphModel model, GraphCopy copy, GraphCopy whole, Reviewed reviewed) {
		this.model = model;
		this.copy = copy;
		this.whole = whole;
		this.reviewed = reviewed;
		this.where = new Where(model, copy, reviewed);
		this.follow = new Follow(model, copy);
		this.orders = new Order(model, this.follow);
		this.walks = new Walks(model, copy, whole);
		this.cursors = new Cursors(copy);
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		Object parent = environment.getSource();
		String field = environment.getField().getName();
		if (parent == null) {
			return root(Objects.requireNonNull(this.model.roots().get(field)), environment);
		}
		if (parent instanceof Listing listing) {
			return field.equals("groupBy") ? new Groups(listing.all(), this.follow, environment) : listing.field(field);
		}
		if (parent instanceof Measured measured) {
			Object value = measured.come(MeasureFunction.of(field).orElseThrow());
			return (value instanceof Rough rough) ? rough.told(Told.at(environment)) : value;
		}
		if (parent instanceof Entry entry) {
			return ofEntry(entry, field, environment);
		}
		if (parent instanceof Map<?, ?> object) {
			return object.get(field);
		}
		if (parent instanceof Groups groups) {
			return groups.field(field);
		}
		if (parent instanceof Groups.Group group) {
			return group.field(field);
		}
		if (parent instanceof Together together) {
			return together.field(field);
		}
		if (parent instanceof Together.Measures measures) {
			return measures.field(field);
		}
		MappedType type = type(((GraphQLNamedType) environment.getParentType()).getName());
		return of(type.field(field).orElseThrow(), type, (parent instanceof Propertied subject) ? subject : null,
				environment);
	}

	private @Nullable Object root(RootField root, DataFetchingEnvironment environment) {
		if (root instanceof RootField.One one) {
			return this.copy.byKey(one.target(), environment.getArgument(one.target().key().field()));
		}
		if (root instanceof RootField.Several several) {
			List<@Nullable Object> found = new ArrayList<>();
			List<?> keys = Objects.requireNonNull(environment.getArgument("ids"));
			keys.forEach((key) -> found.add(this.copy.byKey(several.target(), key)));
			return found;
		}
		if (root instanceof RootField.Nodes nodes) {
			List<Entry> all = this.copy.nodes()
				.stream()
				.filter((node) -> node.is(nodes.target()))
				.map(Entry::of)
				.toList();
			return nodes(all, nodes.target(), environment);
		}
		if (root instanceof RootField.Rows rows) {
			return rows(rows.rowType(), this.copy.relationships().stream(), environment);
		}
		if (root instanceof RootField.Search search) {
			Listing hits = hits(search, environment);
			return search.connection() ? hits : hits.field("edges");
		}
		if (root instanceof RootField.Walk walk) {
			return this.walks.of(walk, environment);
		}
		return "the graph";
	}

	private Listing hits(RootField.Search search, DataFetchingEnvironment environment) {
		String text = Objects.requireNonNull(environment.getArgument("text"));
		List<?> types = environment.getArgument("types");
		Object where = environment.getArgument("where");
		List<CopiedNode> nodes = this.copy.nodes()
			.stream()
			.filter((node) -> node.is(search.target()) && isOfType(node, types))
			.filter((node) -> where == null || this.where.of(where, search.target(), node).holds())
			.toList();
		Entry after = this.cursors.hit(environment.getArgument("after"), search, text);
		List<Entry> all = new Hits(search, text, nodes).inOrder(after, Told.at(environment));
		List<CopiedNode> order = all.stream().map(Entry::nodeOrFail).toList();
		return new Listing(new Together(all, search.target(), null),
				Comparator.comparing((entry) -> order.indexOf(entry.nodeOrFail())), environment, this.cursors);
	}

	private boolean isOfType(CopiedNode node, @Nullable List<?> types) {
		return types == null || this.model.nodeTypes()
			.stream()
			.anyMatch((type) -> types.contains(EnumNames.of(type.name())) && node.is(type));
	}

	private @Nullable Object ofEntry(Entry entry, String field, DataFetchingEnvironment environment) {
		if (field.equals("node")) {
			return entry.shown();
		}
		if (field.equals("cursor")) {
			return this.cursors.of(entry);
		}
		if (entry.hit() != null) {
			return entry.hit().field(field, environment);
		}
		if (entry.edge() == null) {
			return entry.depth();
		}
		return of(entry.edge().field(field).orElseThrow(), entry.edge(), entry.relationshipOrFail(), environment);
	}

	private @Nullable Object of(FieldMapping field, MappedType type, @Nullable Propertied subject,
			DataFetchingEnvironment environment) {
		if (field instanceof FieldMapping.Counts counts) {
			return counts(counts);
		}
		if (field instanceof FieldMapping.GraphVersion) {
			return Opaque.of("version");
		}
		if (field instanceof FieldMapping.Custom || field instanceof FieldMapping.Condition
				|| field instanceof FieldMapping.Expression) {
			return this.reviewed.value(type, field, subject, environment.getArguments());
		}
		return of(field, Objects.requireNonNull(subject), environment);
	}

	private @Nullable Object of(FieldMapping field, Propertied subject, DataFetchingEnvironment environment) {
		if (field instanceof FieldMapping.Property property) {
			Object value = subject.property(property.name());
			return (value == null && property.list() && property.required()) ? List.of() : value;
		}
		if (field instanceof FieldMapping.Lookup lookup) {
			List<CopiedNode> named = this.follow.named(subject, lookup);
			return lookup.many() ? named : named.stream().findFirst().orElse(null);
		}
		if (field instanceof FieldMapping.Relationship relationship) {
			return related(relationship, (CopiedNode) subject, environment);
		}
		if (field instanceof FieldMapping.Through through) {
			return nodes(this.follow.through((CopiedNode) subject, through.steps()), (NodeType) type(through.target()),
					environment);
		}
		if (field instanceof FieldMapping.NamingRows rows) {
			return naming((CopiedNode) subject, rows, environment);
		}
		if (field instanceof FieldMapping.RelationshipRows rows) {
			return around((CopiedNode) subject, rows, environment);
		}
		CopiedRelationship row = (CopiedRelationship) subject;
		if (field instanceof FieldMapping.RowEnd end) {
			return end.isStart() ? row.from() : row.to();
		}
		return (field instanceof FieldMapping.RowType) ? row.type() : written(row.properties());
	}

	private @Nullable Object related(FieldMapping.Relationship field, CopiedNode start,
			DataFetchingEnvironment environment) {
		if (!field.many()) {
			return this.follow.from(start, field, 1).stream().findFirst().map(Entry::nodeOrFail).orElse(null);
		}
		Integer depth = environment.getArgument("maxDepth");
		List<Entry> all = this.follow.from(start, field, (depth != null) ? depth : field.maxDepth());
		MappedType edge = field.isDeep() ? null : this.model.types().get(field.properties());
		Comparator<Entry> nearest = Comparator.comparing(Entry::depth);
		NodeType target = (NodeType) type(field.target());
		return listed(new Together(all, target, edge), (entry, where) -> this.where.ofEntry(where, field, entry),
				this.orders.of(environment.getArgument("orderBy"), target, edge, nearest), environment);
	}

	/** Nodes in a list without relationships that lead to them. */
	private Listing nodes(List<Entry> all, NodeType type, DataFetchingEnvironment environment) {
		return listed(new Together(all, type, null), (entry, where) -> this.where.of(where, type, entry.nodeOrFail()),
				this.orders.of(environment.getArgument("orderBy"), type, null, (one, other) -> 0), environment);
	}

	private Listing around(CopiedNode node, FieldMapping.RelationshipRows field, DataFetchingEnvironment environment) {
		String direction = Objects.requireNonNull(environment.getArgument("direction"));
		return rows((MappedType.RowType) type(field.rowType()),
				node.relationships().stream().filter((row) -> switch (direction) {
					case "OUT" -> row.from() == node;
					case "IN" -> row.to() == node;
					default -> true;
				}), environment);
	}

	/** Relationships that look the node up. */
	private Listing naming(CopiedNode node, FieldMapping.NamingRows field, DataFetchingEnvironment environment) {
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
	private Listing rows(MappedType.RowType type, Stream<CopiedRelationship> rows,
			DataFetchingEnvironment environment) {
		NodeType ends = (NodeType) type(type.end().target());
		List<?> types = environment.getArgument("types");
		List<Entry> all = rows.filter((row) -> types == null || types.contains(row.type()))
			.filter((row) -> row.from().is(ends) && row.to().is(ends))
			.map(Entry::of)
			.toList();
		return listed(new Together(all, type, null),
				(entry, where) -> this.where.of(where, type, entry.relationshipOrFail()),
				Comparator.comparing((entry) -> entry.relationshipOrFail().property("id"), Values.ORDER), environment);
	}

	private Listing listed(Together all, Condition condition, Comparator<Entry> order,
			DataFetchingEnvironment environment) {
		Object where = environment.getArgument("where");
		List<Entry> kept = all.entries()
			.stream()
			.filter((entry) -> where == null || condition.of(entry, where).holds())
			.toList();
		return new Listing(all.with(kept), order, environment, this.cursors);
	}

	private List<Map<String, Object>> counts(FieldMapping.Counts counts) {
		List<Map<String, Object>> rows = new ArrayList<>();
		if (counts.nodes()) {
			this.model.nodeTypes()
				.stream()
				.filter((type) -> !type.isComputed())
				.forEach((type) -> rows.add(Map.of("name", type.label(), "count",
						this.whole.nodes().stream().filter((node) -> node.hasLabel(type.label())).count())));
		}
		else {
			this.model.relationshipTypes()
				.keySet()
				.forEach((type) -> rows.add(Map.of("name", type, "count",
						this.whole.relationships().stream().filter((each) -> each.type().equals(type)).count())));
		}
		return rows;
	}

	/** Days and moments are texts in JSON. */
	private static Map<String, Object> written(Map<String, Object> properties) {
		Map<String, Object> written = new LinkedHashMap<>();
		properties.forEach((name, value) -> written.put(name, (value instanceof Temporal) ? value.toString() : value));
		return written;
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

	private interface Condition {

		Truth of(Entry entry, Object where);

	}

}
