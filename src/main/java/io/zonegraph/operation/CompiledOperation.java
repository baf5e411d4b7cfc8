package io.zonegraph.operation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.zonegraph.cost.Cost;
import io.zonegraph.cost.CostEstimator;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.PageSizes;

/**
 * A plan with its statement text, which is rendered separately for each set of cursor
 * keys that are null.
 */
final class CompiledOperation {

	private final OperationPlan plan;

	private final CypherRenderer renderer;

	private final Map<Set<String>, String> statements = new ConcurrentHashMap<>();

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
			known = new Estimate(graph, pageSizes, CostEstimator.of(this.plan, pageSizes, graph, weight()));
			this.estimate = known;
		}
		return known.cost;
	}

	OperationPlan plan() {
		return this.plan;
	}

	/** Length of its statement, in characters. */
	int weight() {
		return statement(Set.of()).length();
	}

	String statement(Set<String> nullKeys) {
		return this.statements.computeIfAbsent(nullKeys, (keys) -> this.renderer.render(this.plan, keys));
	}

	private record Estimate(GraphStatistics graph, PageSizes pageSizes, Cost cost) {
	}

}
