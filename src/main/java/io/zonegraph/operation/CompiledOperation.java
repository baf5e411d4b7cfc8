package io.zonegraph.operation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.zonegraph.cost.Cost;
import io.zonegraph.cost.CostEstimator;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.cypher.StatementVariant;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.PageSizes;

/**
 * A plan with its statement text, which is rendered separately for each variant.
 */
final class CompiledOperation {

	private final OperationPlan plan;

	private final CypherRenderer renderer;

	private final Map<StatementVariant, String> statements = new ConcurrentHashMap<>();

	private volatile @Nullable Estimate estimate;

	CompiledOperation(OperationPlan plan, CypherRenderer renderer) {
		this.plan = plan;
		this.renderer = renderer;
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
			known = new Estimate(graph, pageSizes, CostEstimator.of(this.plan, pageSizes, graph,
					statement(new StatementVariant(Set.of(), graph.rareTypes())).length()));
			this.estimate = known;
		}
		return known.cost;
	}

	OperationPlan plan() {
		return this.plan;
	}

	/** Length of its longest statement, in characters. */
	int weight() {
		return statement(StatementVariant.DEFAULT).length();
	}

	String statement(StatementVariant variant) {
		return this.statements.computeIfAbsent(variant, (each) -> this.renderer.render(this.plan, each));
	}

	private record Estimate(GraphStatistics graph, PageSizes pageSizes, Cost cost) {
	}

}
