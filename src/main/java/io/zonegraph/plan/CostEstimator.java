package io.zonegraph.plan;

import java.util.List;
import java.util.Optional;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FilterOperator;

/**
 * Estimates what a plan costs: lengths of pages, times the depth at which they nest,
 * times the mean number of relationships that are followed to find them; and what it
 * takes to plan its statement.
 */
public final class CostEstimator {

	/** Rows looked at to find one that meets conditions, if nothing better is known. */
	private static final double SELECTIVITY = 10;

	/**
	 * Price of planning one character of a statement, in rows. The length of a statement
	 * predicts its planning time better than the number of any of its clauses.
	 */
	private static final double PER_CHARACTER = 10;

	/** Values of a list that a property, a record or a reviewed statement has. */
	private static final double LIST_LENGTH = 10;

	private final GraphStatistics graph;

	private final int[] pageSizes;

	private double dearestRows;

	private Optional<Page> dearest = Optional.empty();

	private CostEstimator(GraphStatistics graph, int[] pageSizes) {
		this.graph = graph;
		this.pageSizes = pageSizes;
	}

	/**
	 * Estimates a plan.
	 * @param plan the plan
	 * @param pageSizes the length of each of its pages, by index
	 * @param graph how large the graph is
	 * @param characters length of its statement
	 */
	public static Cost of(OperationPlan plan, int[] pageSizes, GraphStatistics graph, int characters) {
		CostEstimator estimator = new CostEstimator(graph, pageSizes);
		double rows = 1 + estimator.columns(plan.columns(), 1);
		return new Cost(rows, PER_CHARACTER * characters, estimator.dearest);
	}

	/** What columns cost on top of so many rows. */
	private double columns(List<Column> columns, double rows) {
		return columns.stream().mapToDouble((column) -> column(column, rows)).sum();
	}

	private double column(Column column, double rows) {
		if (column instanceof Column.Nested nested) {
			return fetch(nested.fetch(), rows);
		}
		if (column instanceof Column.Count count) {
			return rows * counted(count);
		}
		return 0;
	}

	private double counted(Column.Count count) {
		boolean kept = count.filter().keepsAll() && (isAllNodes(count.source())
				|| (count.source() instanceof Source.Relationships relationships && isOfGraph(relationships)));
		return kept ? 1 : found(count.source()) * (1 + within(count.source()) + filter(count.filter()));
	}

	private double fetch(Fetch fetch, double rows) {
		double all = found(fetch.source());
		double wanted = fetch.limit().map((limit) -> (double) limit.rows(this.pageSizes)).orElse(all);
		double returned = Math.min(wanted, isOneGroup(fetch.source()) ? 1 : all);
		double looked = lookedAt(fetch, all, returned);
		double cost = rows * (looked * (1 + within(fetch.source()) + filter(fetch.filter())) + returned);
		double whole = cost + columns(fetch.columns(), rows * returned);
		fetch.limit().ifPresent((limit) -> note(limit.page(), whole));
		return whole;
	}

	private void note(Page page, double rows) {
		boolean longer = this.dearest.map((known) -> this.pageSizes[known.index()] < this.pageSizes[page.index()])
			.orElse(true);
		if (rows > this.dearestRows * 1.01 || (rows > this.dearestRows * 0.5 && longer)) {
			this.dearestRows = Math.max(rows, this.dearestRows);
			this.dearest = Optional.of(page);
		}
	}

	/** An index in the order of the list stops where the page is full. */
	private static double lookedAt(Fetch fetch, double all, double returned) {
		boolean ordered = isInOrder(fetch);
		if (searchesText(fetch.filter())) {
			return all;
		}
		boolean plain = fetch.filter().keepsAll() || fetch.filter() instanceof Filter.SeekAfter;
		if (!ordered) {
			return all;
		}
		return plain ? returned : Math.min(all, returned * SELECTIVITY);
	}

	/** No index finds what is in the middle of a text. */
	private static boolean searchesText(Filter filter) {
		if (filter instanceof Filter.All all) {
			return all.filters().stream().anyMatch(CostEstimator::searchesText);
		}
		return filter instanceof Filter.Comparison comparison
				&& (comparison.caseInsensitive() || comparison.operator() == FilterOperator.CONTAINS
						|| comparison.operator() == FilterOperator.ENDS_WITH);
	}

	private static boolean isInOrder(Fetch fetch) {
		boolean inIndex = fetch.order().stream().limit(1).allMatch((key) -> key.property().required());
		return (isAllNodes(fetch.source()) && inIndex)
				|| (fetch.source() instanceof Source.Relationships relationships && isOfGraph(relationships));
	}

	private static boolean isAllNodes(Source source) {
		return source instanceof Source.AllNodes all && all.starts().isEmpty();
	}

	private static boolean isOfGraph(Source.Relationships relationships) {
		return relationships.around() == Source.Relationships.Around.GRAPH;
	}

	private static boolean isOneGroup(Source source) {
		return source instanceof Source.Groups groups && groups.keys().isEmpty();
	}

	/** What a source that reads another does for each row of that. */
	private double within(Source source) {
		if (source instanceof Source.Groups groups) {
			return filter(groups.filter());
		}
		if (source instanceof Source.WithComputedKeys computed) {
			return filter(computed.filter()) + computed.related()
				.stream()
				.mapToDouble((value) -> isCounted(value) ? 0 : along(value.step()))
				.sum();
		}
		return 0;
	}

	/** Whether the database keeps the number. */
	private static boolean isCounted(RelatedValue value) {
		return value.closed() && value.step().target().matchLabels().size() == 1
				&& value.measure() instanceof Measure.Rows;
	}

	/** How many rows a source has, about; of groups, how many rows are put into them. */
	private double found(Source source) {
		if (source instanceof Source.AllNodes all) {
			double nodes = this.graph.nodes(all.target().members());
			return all.starts()
				.stream()
				.mapToDouble((start) -> degree(start.relationship(), true))
				.reduce(nodes, Math::min);
		}
		if (source instanceof Source.Expand along) {
			return along(along.relationship(), along.depth());
		}
		if (source instanceof Source.ExpandDescendants along) {
			return (1 + along(along.descendants())) * along(along.relationship(), 1);
		}
		if (source instanceof Source.Relationships relationships) {
			return relationships(relationships);
		}
		if (source instanceof Source.ByKey) {
			return 1;
		}
		if (source instanceof Source.ExpandChain through) {
			return through.steps().stream().mapToDouble(this::along).reduce(1, (some, next) -> some * next);
		}
		if (source instanceof Source.WithComputedKeys computed) {
			return found(computed.rows());
		}
		if (source instanceof Source.Groups groups) {
			return found(groups.rows()) * keys(groups);
		}
		if (source instanceof Source.Search || source instanceof Source.ByKeys) {
			return Parameter.Ids.MAX_LENGTH;
		}
		return isOne(source) ? 1 : LIST_LENGTH;
	}

	/** What a field that is no list leads to. */
	private static boolean isOne(Source source) {
		return (source instanceof Source.Member member && !member.list())
				|| (source instanceof Source.Custom custom && !custom.list())
				|| (source instanceof Source.ReferencedBy named && !named.lookup().many());
	}

	/** In how many groups a row is, about. */
	private double keys(Source.Groups groups) {
		return groups.keys()
			.stream()
			.filter(GroupKey.Related.class::isInstance)
			.mapToDouble((key) -> Math.max(1, along(((GroupKey.Related) key).step())))
			.reduce(1, (some, next) -> some * next);
	}

	private double relationships(Source.Relationships relationships) {
		if (isOfGraph(relationships)) {
			return this.graph.relationships(relationships.types());
		}
		return relationships.types().stream().mapToDouble((type) -> this.graph.degree(type, Direction.BOTH)).sum();
	}

	private double along(Step step) {
		return along(step.relationship(), step.relationship().maxDepth()) * (1 + filter(step.domain()));
	}

	private double along(FieldMapping.Relationship relationship, int depth) {
		double degree = degree(relationship, false);
		double found = 0;
		for (int step = 1; step <= depth; step++) {
			found += Math.pow(degree, step);
		}
		return found;
	}

	/** Mean number of relationships at the near end, or seen from the far one. */
	private double degree(FieldMapping.Relationship relationship, boolean fromFar) {
		Direction direction = relationship.direction();
		Direction seen = !fromFar || direction == Direction.BOTH ? direction
				: (direction == Direction.OUT) ? Direction.IN : Direction.OUT;
		return relationship.types().stream().mapToDouble((type) -> this.graph.degree(type, seen)).sum();
	}

	/** What a filter costs for each row that it looks at. */
	private double filter(Filter filter) {
		if (filter instanceof Filter.All all) {
			return all.filters().stream().mapToDouble(this::filter).sum();
		}
		if (filter instanceof Filter.Any any) {
			return any.filters().stream().mapToDouble(this::filter).sum();
		}
		if (filter instanceof Filter.Not not) {
			return filter(not.filter());
		}
		if (filter instanceof Filter.RelatedAggregate related) {
			double found = (related.field() instanceof FieldMapping.Relationship relationship)
					? along(relationship, relationship.maxDepth()) : LIST_LENGTH;
			boolean counted = related.unfiltered() && related.target().matchLabels().size() == 1
					&& related.measures().values().stream().allMatch(Measure.Rows.class::isInstance);
			return counted ? 0 : found * (1 + filter(related.domain()));
		}
		if (filter instanceof Filter.Related related) {
			return along(related.relationship(), related.relationship().maxDepth())
					* (1 + filter(related.domain()) + filter(related.filter()));
		}
		return (filter instanceof Filter.ReferencedBy references)
				? LIST_LENGTH * (1 + filter(references.domain()) + filter(references.filter())) : 0;
	}

}
