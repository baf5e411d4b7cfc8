package io.zonegraph.operation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.zonegraph.cost.Cost;
import io.zonegraph.cost.CostEstimator;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.cost.StartPlanner;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.cypher.IndexOrders;
import io.zonegraph.cypher.StatementVariant;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.PageSizes;

/**
 * A plan with its statement text, which is rendered separately for each set of cursor
 * keys that are null and, where it depends on the size of the graph, again when that has
 * changed.
 */
final class CompiledOperation {

	/**
	 * How many characters orders of indexes may add to a statement: each costs as much as
	 * 20 rows.
	 */
	private static final int MAX_LONGER = 8_000;

	private final OperationPlan plan;

	private final CypherRenderer renderer;

	private final boolean dependsOnRareTypes;

	private final boolean choosesStarts;

	/** Length of the statement for a graph of unknown size. */
	private final int length;

	private volatile Statements statements;

	private volatile @Nullable Estimate estimate;

	CompiledOperation(OperationPlan plan, CypherRenderer renderer) {
		this.plan = plan;
		this.renderer = renderer;
		this.dependsOnRareTypes = plan.listsRelationships();
		this.choosesStarts = StartPlanner.chooses(plan);
		this.statements = new Statements(null, plan, Set.of(), IndexOrders.NONE, new ConcurrentHashMap<>());
		this.length = this.statements.text(Set.of(), renderer).length();
	}

	/**
	 * The estimated cost. The last estimate is cached, as clients mostly request the same
	 * page sizes.
	 */
	@SuppressWarnings("ReferenceEquality") // refreshed statistics are another
											// instance
	Cost cost(PageSizes pageSizes, GraphStatistics graph) {
		Estimate known = this.estimate;
		if (known == null || known.graph != graph || !known.pageSizes.equals(pageSizes)) {
			known = new Estimate(graph, pageSizes,
					CostEstimator.of(this.plan, pageSizes, graph, statement(Set.of(), graph).length()));
			this.estimate = known;
		}
		return known.cost;
	}

	OperationPlan plan() {
		return this.plan;
	}

	/** Length of its statement for a graph of unknown size, in characters. */
	int weight() {
		return this.length;
	}

	/**
	 * The statement.
	 * @param nullKeys names of the cursor parameters that are null
	 * @param graph the size of the graph
	 */
	String statement(Set<String> nullKeys, GraphStatistics graph) {
		return statements(graph).text(nullKeys, this.renderer);
	}

	@SuppressWarnings("ReferenceEquality") // refreshed statistics are another
											// instance
	private Statements statements(GraphStatistics graph) {
		Statements current = this.statements;
		if (current.graph != graph) {
			current = current.of(graph, this.choosesStarts ? StartPlanner.choose(this.plan, graph) : this.plan,
					this.dependsOnRareTypes ? graph.rareTypes() : Set.of(), orders(graph));
			this.statements = current;
		}
		return current;
	}

	/**
	 * The orders that lists may follow: none if the statement would become much longer,
	 * as its planning has a price.
	 */
	private IndexOrders orders(GraphStatistics graph) {
		IndexOrders orders = new IndexOrders(graph.largeIndexes(), graph.largeTypes());
		if (orders.isNone()) {
			return IndexOrders.NONE;
		}
		String text = this.renderer.render(this.plan, new StatementVariant(Set.of(), Set.of(), orders));
		return (text.length() > weight() + MAX_LONGER) ? IndexOrders.NONE : orders;
	}

	/**
	 * Rendered statements for the size of a graph, by the cursor keys that are null.
	 *
	 * @param graph the size of the graph; null if it is not known
	 * @param plan the plan, with the starts chosen for that size
	 * @param rareTypes relationship types with few relationships
	 * @param orders orders that lists below hubs may follow
	 * @param texts the statements
	 */
	private record Statements(@Nullable GraphStatistics graph, OperationPlan plan, Set<String> rareTypes,
			IndexOrders orders, Map<Set<String>, String> texts) {

		/** Those for another size, which are often the same. */
		Statements of(GraphStatistics graph, OperationPlan plan, Set<String> rareTypes, IndexOrders orders) {
			boolean same = this.rareTypes.equals(rareTypes) && this.orders.equals(orders)
					&& this.plan.columns().equals(plan.columns());
			return new Statements(graph, plan, rareTypes, orders, same ? this.texts : new ConcurrentHashMap<>());
		}

		String text(Set<String> nullKeys, CypherRenderer renderer) {
			return this.texts.computeIfAbsent(nullKeys,
					(keys) -> renderer.render(this.plan, new StatementVariant(keys, this.rareTypes, this.orders)));
		}

	}

	private record Estimate(GraphStatistics graph, PageSizes pageSizes, Cost cost) {
	}

}
