package io.zonegraph.cost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Filter.Comparison;
import io.zonegraph.plan.Filter.Related;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * Chooses, from the size of a graph, where the search for nodes with conditions on
 * related nodes starts: at the nodes themselves, or at the related nodes where few of
 * those meet the condition. A condition may lead over several relationships.
 *
 * <p>
 * For example, if a graph has many enterprises and few places, enterprises with
 * {@code zones: {some: {places: {some: {nameEn: {eq: "Changchun"}}}}}} are found from the
 * places of that name.
 *
 * <p>
 * The choice affects only the work of the database, never the result.
 */
public final class StartPlanner {

	/**
	 * Rows assumed to be read of a list, whatever its page size: the search stops when a
	 * page is full.
	 */
	private static final double PAGE = 50;

	/** How many times less work the other start must promise. */
	private static final double GAIN = 2;

	/** Fewer nodes of a type are looked at all. */
	private static final double FEW = 100;

	/** Assumed length of a list of values in a condition. */
	private static final double VALUES = 5;

	/** Assumed part of the nodes with a given text. */
	private static final double OF_TEXT = 0.01;

	/** Assumed part of the nodes with a given value of another property. */
	private static final double OF_OTHERS = 0.1;

	/** Assumed part of the nodes whose value is in a range, or contains a text. */
	private static final double OF_RANGE = 0.3;

	/** Maximum number of relationships from the nodes to the start. */
	private static final int MAX_LENGTH = 4;

	private final GraphStatistics graph;

	private final RelationshipEstimator relationships;

	private final FilterCostEstimator filters;

	/** Sources with a filter that the plan also counts. */
	private final Set<Column.Count> counted = new HashSet<>();

	private StartPlanner(GraphStatistics graph) {
		this.graph = graph;
		this.relationships = new RelationshipEstimator(graph);
		this.filters = new FilterCostEstimator(graph);
	}

	/**
	 * Whether the choice can depend on the size of the graph.
	 * @param plan the plan
	 */
	public static boolean chooses(OperationPlan plan) {
		return plan.columns().stream().anyMatch((column) -> {
			if (column instanceof Column.Nested nested) {
				return chooses(nested.fetch().source(), nested.fetch().filter());
			}
			return column instanceof Column.Count count && chooses(count.source(), count.filter());
		});
	}

	private static boolean chooses(Source source, Filter filter) {
		return (source instanceof Source.OfRows of) ? chooses(of.rows(), of.filter())
				: isAllNodes(source) && filter.conjuncts().anyMatch(StartPlanner::leadsAway);
	}

	/**
	 * Chooses the starts.
	 * @param plan the plan of an operation
	 * @param graph the size of the graph
	 * @return a plan with the same result
	 */
	public static OperationPlan choose(OperationPlan plan, GraphStatistics graph) {
		StartPlanner planner = new StartPlanner(graph);
		plan.columns()
			.stream()
			.filter(Column.Count.class::isInstance)
			.map(Column.Count.class::cast)
			.forEach(planner.counted::add);
		return plan.withColumns(plan.columns().stream().map(planner::column).toList());
	}

	private Column column(Column column) {
		if (column instanceof Column.Nested nested) {
			Fetch fetch = nested.fetch();
			boolean all = this.counted
				.contains(new Column.Count(nested.from(), nested.guard(), fetch.source(), fetch.filter()));
			Rows rows = choose(new Rows(fetch.source(), fetch.filter()), all);
			return new Column.Nested(nested.from(), nested.guard(),
					new Fetch(rows.source, rows.filter, fetch.order(), fetch.limit(), fetch.columns()));
		}
		if (column instanceof Column.Count count) {
			Rows rows = choose(new Rows(count.source(), count.filter()), true);
			return new Column.Count(count.from(), count.guard(), rows.source, rows.filter);
		}
		return column;
	}

	/**
	 * Chooses the start for the rows of a source.
	 * @param all whether all rows are needed, not only the first ones in their order
	 */
	private Rows choose(Rows rows, boolean all) {
		if (rows.source instanceof Source.OfRows of) {
			Rows inner = choose(new Rows(of.rows(), of.filter()), true);
			return new Rows(of.from(inner.source, inner.filter), rows.filter);
		}
		return isAllNodes(rows.source) ? start((Source.AllNodes) rows.source, rows.filter, all) : rows;
	}

	private static boolean isAllNodes(Source source) {
		return source instanceof Source.AllNodes nodes && nodes.starts().isEmpty();
	}

	private Rows start(Source.AllNodes nodes, Filter filter, boolean all) {
		return start(nodes.target(), filter, all)
			.map((start) -> new Rows(new Source.AllNodes(nodes.target(), List.of(start.path)), start.rest))
			.orElseGet(() -> new Rows(nodes, filter));
	}

	private Optional<Start> start(NodeType type, Filter filter, boolean all) {
		if (nodes(type) < FEW || filter.conjuncts().anyMatch((each) -> namesKey(each, type) || namesText(each))) {
			return Optional.empty();
		}
		return starts(type, filter, MAX_LENGTH).stream()
			.min((one, other) -> Double.compare(one.work, other.work))
			.filter((start) -> start.work * GAIN < workFromNodes(type, filter, start.found, all));
	}

	/** The work of looking at nodes in their order until enough meet the filter. */
	private double workFromNodes(NodeType type, Filter filter, double found, boolean all) {
		double nodes = nodes(type);
		double looked = all ? nodes : Math.min(nodes, nodes * PAGE / Math.max(1, found));
		return looked * (1 + selectivity(filter, type) * this.filters.perRow(filter));
	}

	private double nodes(NodeType type) {
		return this.graph.nodes(type.members());
	}

	/** The starts that the conditions on related nodes allow. */
	private List<Start> starts(NodeType type, Filter filter, int length) {
		List<Start> starts = new ArrayList<>();
		List<Filter> conjuncts = filter.conjuncts().toList();
		for (int at = 0; at < conjuncts.size() && length > 0; at++) {
			Filter each = conjuncts.get(at);
			if (leadsAway(each)) {
				Related related = (Related) each;
				List<Filter> others = new ArrayList<>(conjuncts);
				others.remove(at);
				Filter rest = others.isEmpty() ? Filter.none() : new Filter.All(others);
				double back = this.relationships.degreeOfTarget(related.relationship());
				farEnds(related, length).forEach((end) -> {
					double reached = end.found * back;
					double found = Math.min(reached, nodes(type)) * selectivity(rest, type);
					starts.add(new Start(end.path, rest, end.work + reached, found));
				});
			}
		}
		return starts;
	}

	/** The starts at the nodes related by a condition, or beyond them. */
	private List<Start> farEnds(Related related, int length) {
		NodeType target = related.target();
		Filter wanted = related.domain().and(related.filter());
		List<Start> ends = new ArrayList<>();
		double found = nodes(target) * selectivity(wanted, target);
		double looked = wanted.conjuncts().anyMatch((each) -> namesKey(each, target)) ? found : nodes(target);
		ends.add(new Start(List.of(related), Filter.none(), looked + found * this.filters.perRow(wanted), found));
		for (Start beyond : starts(target, related.filter(), length - 1)) {
			List<Related> path = new ArrayList<>(List.of(new Related(related.quantifier(), related.from(),
					related.relationship(), target, related.domain(), beyond.rest)));
			path.addAll(beyond.path);
			ends.add(new Start(path, Filter.none(), beyond.work, beyond.found));
		}
		return ends;
	}

	private static boolean leadsAway(Filter filter) {
		return filter instanceof Related related && related.quantifier() == Filter.Quantifier.SOME
				&& related.from() == Subject.NODE && !related.relationship().isDeep()
				&& related.relationship().types().size() == 1;
	}

	private static boolean namesKey(Filter filter, NodeType type) {
		return selects(filter) && ((Comparison) filter).property().equals(type.key());
	}

	private static boolean namesText(Filter filter) {
		return selects(filter) && isText(((Comparison) filter).property());
	}

	/** Whether a filter compares a property of the node with one or several values. */
	private static boolean selects(Filter filter) {
		return filter instanceof Comparison comparison && comparison.subject() == Subject.NODE
				&& !comparison.caseInsensitive()
				&& (comparison.operator() == FilterOperator.EQ || comparison.operator() == FilterOperator.IN);
	}

	private static boolean isText(Property property) {
		return property.type().equals("String") && !property.list();
	}

	/** The estimated part of the nodes that meets the comparisons of a filter. */
	private double selectivity(Filter filter, NodeType type) {
		return filter.conjuncts()
			.filter((each) -> each instanceof Comparison comparison && comparison.subject() == Subject.NODE)
			.mapToDouble((each) -> selectivity((Comparison) each, type))
			.reduce(1, (some, next) -> some * next);
	}

	private double selectivity(Comparison comparison, NodeType type) {
		double one = ofOneValue(comparison.property(), type);
		return switch (comparison.operator()) {
			case EQ -> one;
			case IN -> Math.min(1, VALUES * one);
			default -> OF_RANGE;
		};
	}

	private double ofOneValue(Property property, NodeType type) {
		if (property.equals(type.key())) {
			return 1 / Math.max(1, nodes(type));
		}
		if (property.isEnum()) {
			return 1.0 / property.allowedValues().size();
		}
		if (property.type().equals("Boolean")) {
			return 1.0 / 2;
		}
		return isText(property) ? OF_TEXT : OF_OTHERS;
	}

	private record Rows(Source source, Filter filter) {
	}

	/**
	 * A start of the search.
	 *
	 * @param path the conditions from the nodes to the start
	 * @param rest the other conditions on the nodes
	 * @param work nodes and relationships looked at
	 * @param found estimated number of nodes found
	 */
	private record Start(List<Related> path, Filter rest, double work, double found) {
	}

}
