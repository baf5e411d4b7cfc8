package io.zonegraph.planner;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.RootField;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Step;
import io.zonegraph.plan.Subject;

/**
 * Plans a connection. The list of its rows and the total count are columns of the
 * parent's row; {@code edges}, {@code nodes} and {@code pageInfo} all read that list.
 */
final class ConnectionPlanner {

	private final PlanningContext planning;

	private final SelectionPlanner selections;

	private final ExecutableNormalizedField field;

	private final Place place;

	private final FieldContext context;

	/** Plans the fields of edges specific to search hits; null for other connections. */
	private @Nullable SearchPlanner hits;

	/**
	 * Creates a planner for one field.
	 * @param context the part of the parent's row at which the list starts
	 */
	ConnectionPlanner(PlanningContext planning, ExecutableNormalizedField field, Place place, FieldContext context) {
		this.planning = planning;
		this.selections = new SelectionPlanner(planning);
		this.field = field;
		this.place = place;
		this.context = context;
	}

	/** Plans a list of all nodes of a type. */
	Shape nodes(NodeType target) {
		Filter filter = new FilterPlanner(this.planning, this.place).ofType(this.field, target, Subject.NODE);
		AccessPath path = AccessPath.of(filter.and(this.planning.validities().ofNode(target)));
		return list(new Source.AllNodes(target, path.starts().stream().map(List::of).toList()), path.rest(),
				new OrderPlanner(this.planning).of(this.field, target, null), target, null);
	}

	/** Plans a list of search hits. */
	Shape search(RootField.Search search) {
		this.hits = new SearchPlanner(this.planning, this.field, search);
		Source source = this.hits.source(this.field);
		Filter filter = new FilterPlanner(this.planning, this.place).ofType(this.field, search.target(), Subject.NODE)
			.and(this.hits.ofTypes(this.field))
			.and(this.planning.validities().ofNode(search.target()));
		return search.connection() ? list(source, filter, Order.of(this.hits.order()), search.target(), null)
				: suggestions(search, source, filter);
	}

	/** Plans the best hits as a plain list, for suggestions. */
	private Shape suggestions(RootField.Search search, Source source, Filter filter) {
		Page page = new PagePlanner(this.planning, this.field, this.place).page();
		Order order = Order.of(Objects.requireNonNull(this.hits).order());
		Rows rows = new Rows(order, page, search.target(), null, this.context.columns().reserve());
		Shape hits = new Shape.Many(rows.position, rows.edge(this.field.getChildren()), true, page);
		fetch(rows, source, filter, Filter.none(), false);
		return hits;
	}

	/** Plans a list of nodes at the other end of relationships. */
	Shape expand(FieldMapping.Relationship relationship) {
		NodeType target = this.planning.nodeType(relationship.target());
		EdgeType edge = this.planning.edgeType(relationship).orElse(null);
		Filter filter = new FilterPlanner(this.planning, this.place).ofRelated(this.field, relationship, target)
			.and(this.planning.validities().ofRelated(relationship, target));
		OrderPlanner orders = new OrderPlanner(this.planning);
		Order order = relationship.isDeep() ? orders.nearestFirst(this.field, target)
				: orders.of(this.field, target, edge);
		return list(source(relationship, target), filter, order, target, edge);
	}

	private Source source(FieldMapping.Relationship relationship, NodeType target) {
		Optional<FieldMapping.Relationship> hierarchy = relationship.hierarchy()
			.filter((descendants) -> this.planning.structural(this.field, "includeDescendants")
				.filter(Boolean.TRUE::equals)
				.isPresent());
		return hierarchy.<Source>map(
				(descendants) -> new Source.ExpandDescendants(this.planning.step(descendants), relationship, target))
			.orElseGet(() -> new Source.Expand(relationship, target, depth(relationship)));
	}

	/** Plans a list of nodes reached over a chain of relationship fields. */
	Shape expandChain(FieldMapping.Through through) {
		NodeType target = this.planning.nodeType(through.target());
		List<Step> steps = through.steps().stream().map(this.planning::step).toList();
		Filter filter = new FilterPlanner(this.planning, this.place).ofType(this.field, target, Subject.NODE);
		Order order = new OrderPlanner(this.planning).of(this.field, target, null);
		return list(new Source.ExpandChain(steps), filter, order, target, null);
	}

	private int depth(FieldMapping.Relationship relationship) {
		int most = relationship.maxDepth();
		int depth = this.planning.structural(this.field, "maxDepth").map(Integer.class::cast).orElse(most);
		if (depth < 1 || depth > most) {
			throw new InvalidOperationException(
					"Argument \"maxDepth\" at %s must be 1–%d, was %d.".formatted(this.place, most, depth), this.place);
		}
		return depth;
	}

	/** Plans a list of the relationships of a node, as rows. */
	Shape around(FieldMapping.RelationshipRows rows) {
		String direction = this.planning.structural(this.field, "direction").map(String.class::cast).orElse("BOTH");
		return rows((RowType) known(rows.rowType()), switch (direction) {
			case "OUT" -> Source.Relationships.Around.STARTING;
			case "IN" -> Source.Relationships.Around.ENDING;
			default -> Source.Relationships.Around.TOUCHING;
		});
	}

	/** Plans a list of relationships of the graph or of a node, as rows. */
	Shape rows(RowType type, Source.Relationships.Around around) {
		return rows(type,
				(types, filter) -> source(this.planning.nodeType(type.end().target()), types, around, filter));
	}

	/**
	 * Plans a list of the relationships whose list property contains a node's key, as
	 * rows.
	 */
	Shape naming(FieldMapping.NamingRows rows, FieldMapping.Property key) {
		RowType type = (RowType) known(rows.rowType());
		NodeType ends = this.planning.nodeType(type.end().target());
		return rows(type,
				(types, filter) -> new Source.NamingRows(ends, rows.property(), rows.index(), key.name(), types));
	}

	private Shape rows(RowType type, BiFunction<List<String>, Filter, Source> source) {
		NodeType ends = this.planning.nodeType(type.end().target());
		List<String> every = this.planning.model().typesBetween(ends);
		List<String> types = this.planning.structural(this.field, "relationshipTypes")
			.map((names) -> ((List<?>) names).stream().map(String.class::cast).distinct().toList())
			.orElse(every);
		Filter ofTypes = types.isEmpty() ? new Filter.Any(List.of()) : Filter.none();
		Filter filter = new FilterPlanner(this.planning, this.place).ofType(this.field, type, Subject.EDGE)
			.and(ofTypes)
			.and(this.planning.validities().ofRow(type));
		SortKey id = new SortKey.Value(Subject.EDGE, type.id().orElseThrow(), false);
		return list(source.apply(types.isEmpty() ? every : types, filter), filter, Order.of(List.of(id)), type, null);
	}

	private Source source(NodeType ends, List<String> types, Source.Relationships.Around around, Filter filter) {
		boolean named = AccessPath.names(filter, Subject.START, ends) || AccessPath.names(filter, Subject.END, ends);
		return new Source.Relationships(ends, types, this.planning.model().startsBetween(ends),
				(named && around == Source.Relationships.Around.GRAPH) ? Source.Relationships.Around.NAMED_ENDS
						: around);
	}

	private Object known(String type) {
		return Objects.requireNonNull(this.planning.model().types().get(type));
	}

	private BiFunction<List<ExecutableNormalizedField>, Columns, Shape> elementOf(MappedType type) {
		return (type instanceof RowType row) ? (selected, inner) -> this.selections.row(row, selected, inner)
				: (selected, inner) -> this.selections.node((NodeType) type, selected,
						FieldContext.at(inner, Subject.NODE));
	}

	private Shape list(Source source, Filter filter, Order order, MappedType type, @Nullable EdgeType edge) {
		ConnectionSource connection = new ConnectionSource(this.context, source, filter,
				this.planning.chosen(type, filter), type, edge);
		PagePlanner pages = new PagePlanner(this.planning, this.field, this.place);
		Page page = pages.page();
		Filter between = pages.between(order.keys());
		List<ExecutableNormalizedField> selected = this.field.getChildren();
		Rows rows = new Rows(order, page, type, edge, needsRows(selected) ? this.context.columns().reserve() : -1);
		TotalPlanner totals = new TotalPlanner(this.planning, connection);
		Shape.Fields fields = this.planning.object(selected,
				(child, outputType) -> connectionField(child, outputType, connection, rows, totals));
		totals.fetch();
		if (rows.position >= 0) {
			fetch(rows, source, filter, between, selected.stream().anyMatch(ConnectionPlanner::asksForMore));
		}
		return fields;
	}

	private void fetch(Rows rows, Source source, Filter filter, Filter between, boolean oneMore) {
		List<Column> columns = rows.columns.all();
		Order order = rows.orderFor(columns, between);
		Parameter.Limit limit = this.planning.limit(rows.page, oneMore);
		this.context.fill(rows.position,
				new Fetch(order.withComputedKeys(source, filter), order.remaining(filter).and(between),
						PagePlanner.fetched(order.keys(), rows.page), Optional.of(limit), columns));
	}

	/**
	 * Whether one more row must be fetched, to determine if there are rows beyond the
	 * page.
	 */
	private static boolean asksForMore(ExecutableNormalizedField child) {
		return child.getFieldName().equals("pageInfo")
				&& child.getChildren().stream().anyMatch((field) -> field.getFieldName().startsWith("has"));
	}

	private static boolean needsRows(List<ExecutableNormalizedField> selected) {
		return selected.stream()
			.map(ExecutableNormalizedField::getFieldName)
			.anyMatch((name) -> name.equals("edges") || name.equals("nodes") || name.equals("pageInfo"));
	}

	private Shape connectionField(ExecutableNormalizedField child, GraphQLOutputType outputType,
			ConnectionSource connection, Rows rows, TotalPlanner totals) {
		return switch (child.getFieldName()) {
			case "edges" -> new Shape.Many(rows.position, rows.edge(child.getChildren()), true, rows.page);
			case "nodes" ->
				new Shape.Many(rows.position, rows.element.apply(child.getChildren(), rows.columns), true, rows.page);
			case "pageInfo" -> rows.pageInfo(child.getChildren());
			case "totalCount" -> SelectionPlanner.leaf(connection.count(), outputType);
			case AggregatePlanner.AGGREGATE, AggregatePlanner.EDGE_AGGREGATE -> totals.plan(child);
			default -> new GroupPlanner(this.planning, connection, child,
					this.planning.place(child, child.getObjectTypeNames().iterator().next()))
				.groups();
		};
	}

	/** The rows of the connection while their columns are collected. */
	private final class Rows {

		private final Order order;

		private final Page page;

		private final MappedType type;

		private final BiFunction<List<ExecutableNormalizedField>, Columns, Shape> element;

		private final @Nullable EdgeType edge;

		private final int position;

		private final Columns columns = new Columns();

		Rows(Order order, Page page, MappedType type, @Nullable EdgeType edge, int position) {
			this.order = order;
			this.page = page;
			this.type = type;
			this.element = elementOf(type);
			this.edge = edge;
			this.position = position;
		}

		/**
		 * The order, without the relationship's tie-breaker if no column reads the
		 * relationship.
		 */
		Order orderFor(List<Column> columns, Filter between) {
			boolean apart = !between.keepsAll() || columns.stream().anyMatch((column) -> column.reads(Subject.EDGE));
			return (apart || !(this.type instanceof NodeType node)) ? this.order : this.order.ofNodes(node.key());
		}

		Shape edge(List<ExecutableNormalizedField> selected) {
			return ConnectionPlanner.this.planning.object(selected, this::edgeField);
		}

		private Shape edgeField(ExecutableNormalizedField child, GraphQLOutputType outputType) {
			SearchPlanner hits = ConnectionPlanner.this.hits;
			return switch (child.getFieldName()) {
				case "cursor" -> cursor();
				case "node" -> this.element.apply(child.getChildren(), this.columns);
				case "depth" ->
					(this.edge == null) ? SelectionPlanner.leaf(this.columns.of(new Column.Depth()), outputType)
							: ofRelationship(child, this.edge);
				default -> (hits != null) ? hits.edgeField(child, outputType, this.columns)
						: ofRelationship(child, Objects.requireNonNull(this.edge));
			};
		}

		private Shape ofRelationship(ExecutableNormalizedField child, EdgeType type) {
			return ConnectionPlanner.this.selections.edgeField(type, child, this.columns).orElseThrow();
		}

		private Shape.Cursor cursor() {
			List<SortKey> keys = this.order.keys();
			return new Shape.Cursor(keys, keys.stream().map((key) -> this.columns.of(key.column())).toList());
		}

		Shape pageInfo(List<ExecutableNormalizedField> selected) {
			return ConnectionPlanner.this.planning.object(selected,
					(child, outputType) -> pageInfoField(child.getFieldName()));
		}

		private Shape pageInfoField(String name) {
			return switch (name) {
				case "hasNextPage" -> new Shape.HasMore(this.position, this.page, true);
				case "hasPreviousPage" -> new Shape.HasMore(this.position, this.page, false);
				case "startCursor" -> new Shape.BoundaryCursor(this.position, this.page, false, cursor());
				default -> new Shape.BoundaryCursor(this.position, this.page, true, cursor());
			};
		}

	}

}
