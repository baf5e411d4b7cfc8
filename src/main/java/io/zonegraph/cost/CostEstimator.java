package io.zonegraph.cost;

import java.util.List;
import java.util.Optional;

import io.zonegraph.model.FilterOperator;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.PageSizes;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;

/**
 * Estimates the cost of a plan in rows: page sizes are multiplied by the estimated number
 * of parent rows, and by the mean number of relationships followed to find each item. The
 * cost of planning the Cypher statement is added.
 */
public final class CostEstimator {

	/** Assumed number of rows examined for each row that passes a filter. */
	private static final double SELECTIVITY = 10;

	/**
	 * Cost of planning one character of a statement, in rows. The length of a statement
	 * predicts its planning time better than the number of any kind of clause, apart from
	 * long conjunctions.
	 */
	private static final double PER_CHARACTER = 20;

	private final FilterCostEstimator filters;

	private final SourceCostEstimator sources;

	private final PageSizes pageSizes;

	private double conditions;

	private double mostExpensiveRows;

	private Optional<Page> mostExpensive = Optional.empty();

	private CostEstimator(GraphStatistics graph, PageSizes pageSizes) {
		this.filters = new FilterCostEstimator(graph);
		this.sources = new SourceCostEstimator(graph, this.filters);
		this.pageSizes = pageSizes;
	}

	/**
	 * Estimates the cost of a plan.
	 * @param plan the plan
	 * @param pageSizes the page sizes of the request
	 * @param graph the size of the graph
	 * @param characters length of the Cypher statement
	 * @return the cost
	 */
	public static Cost of(OperationPlan plan, PageSizes pageSizes, GraphStatistics graph, int characters) {
		CostEstimator estimator = new CostEstimator(graph, pageSizes);
		double rows = 1 + estimator.columns(plan.columns(), 1);
		return new Cost(rows, PER_CHARACTER * characters, estimator.conditions + estimator.sources.planning(),
				estimator.mostExpensive);
	}

	/** The cost of evaluating columns for a number of rows. */
	private double columns(List<Column> columns, double rows) {
		ColumnCost cost = new ColumnCost(rows);
		return columns.stream().mapToDouble((column) -> column.accept(cost)).sum();
	}

	private double counted(Column.Count count) {
		boolean kept = count.filter().keepsAll() && (isAllNodes(count.source())
				|| (count.source() instanceof Source.Relationships relationships && relationships.isOfGraph()));
		this.conditions += PlanningCostEstimator.of(count.filter());
		return kept ? 1 : count.source().accept(this.sources).filtered(this.filters.perRow(count.filter()));
	}

	private double fetch(Fetch fetch, double rows) {
		this.conditions += PlanningCostEstimator.of(fetch.filter());
		SourceCost source = fetch.source().accept(this.sources);
		double all = source.rows();
		double wanted = fetch.limit().map((limit) -> (double) limit.rows(this.pageSizes)).orElse(all);
		double returned = Math.min(wanted, isOneGroup(fetch.source()) ? 1 : all);
		double looked = lookedAt(fetch, all, returned);
		double cost = rows * (source.withRows(looked).filtered(this.filters.perRow(fetch.filter())) + returned);
		double whole = cost + columns(fetch.columns(), rows * returned);
		fetch.limit().ifPresent((limit) -> note(limit.page(), whole));
		return whole;
	}

	private void note(Page page, double rows) {
		boolean longer = this.mostExpensive.map((known) -> this.pageSizes.of(known) < this.pageSizes.of(page))
			.orElse(true);
		if (rows > this.mostExpensiveRows * 1.01 || (rows > this.mostExpensiveRows * 0.5 && longer)) {
			this.mostExpensiveRows = Math.max(rows, this.mostExpensiveRows);
			this.mostExpensive = Optional.of(page);
		}
	}

	/**
	 * Rows examined for a page: an index in the order of the list stops when the page is
	 * full.
	 */
	private static double lookedAt(Fetch fetch, double all, double returned) {
		if (!isInOrder(fetch) || searchesText(fetch.filter())) {
			return all;
		}
		boolean plain = fetch.filter().keepsAll() || fetch.filter() instanceof Filter.SeekAfter;
		return plain ? returned : Math.min(all, returned * SELECTIVITY);
	}

	/** Whether a filter matches strings in a way that no index supports. */
	private static boolean searchesText(Filter filter) {
		return filter.conjuncts()
			.anyMatch((each) -> each instanceof Filter.Comparison comparison
					&& (comparison.caseInsensitive() || comparison.operator() == FilterOperator.CONTAINS
							|| comparison.operator() == FilterOperator.ENDS_WITH));
	}

	private static boolean isInOrder(Fetch fetch) {
		boolean inIndex = fetch.order().stream().limit(1).allMatch(SortKey::required);
		return (isAllNodes(fetch.source()) && inIndex)
				|| (fetch.source() instanceof Source.Relationships relationships && relationships.isOfGraph());
	}

	private static boolean isAllNodes(Source source) {
		return source instanceof Source.AllNodes all && all.starts().isEmpty();
	}

	private static boolean isOneGroup(Source source) {
		return source instanceof Source.Groups groups && groups.keys().isEmpty();
	}

	/** The cost of evaluating a column for a number of rows. */
	private final class ColumnCost implements Column.SubqueryVisitor<Double> {

		private final double rows;

		ColumnCost(double rows) {
			this.rows = rows;
		}

		@Override
		public Double visit(Column.Nested nested) {
			return fetch(nested.fetch(), this.rows);
		}

		@Override
		public Double visit(Column.Count count) {
			return this.rows * counted(count);
		}

		@Override
		public Double visitOther(Column column) {
			return 0.0;
		}

	}

}
