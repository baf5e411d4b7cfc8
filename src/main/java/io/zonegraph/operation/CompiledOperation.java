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
 * A plan with its statement text, which is rendered separately for each set of cursor
 * keys that are null and, where it lists relationships, again when other types have
 * become rare.
 */
final class CompiledOperation {

	private final OperationPlan plan;

	private final CypherRenderer renderer;

	private final boolean dependsOnRareTypes;

	private volatile Statements statements = new Statements(Set.of());

	private volatile @Nullable Estimate estimate;

	CompiledOperation(OperationPlan plan, CypherRenderer renderer) {
		this.plan = plan;
		this.renderer = renderer;
		this.dependsOnRareTypes = plan.listsRelationships();
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

	/** Length of its statement for a graph without rare types, in characters. */
	int weight() {
		return statement(Set.of(), Set.of()).length();
	}

	/**
	 * The statement.
	 * @param nullKeys names of the cursor parameters that are null
	 * @param graph the size of the graph
	 */
	String statement(Set<String> nullKeys, GraphStatistics graph) {
		return statement(nullKeys, this.dependsOnRareTypes ? graph.rareTypes() : Set.of());
	}

	private String statement(Set<String> nullKeys, Set<String> rareTypes) {
		Statements current = this.statements;
		if (!current.rareTypes.equals(rareTypes)) {
			current = new Statements(rareTypes);
			this.statements = current;
		}
		return current.texts.computeIfAbsent(nullKeys,
				(keys) -> this.renderer.render(this.plan, new StatementVariant(keys, rareTypes)));
	}

	/** Rendered statements, by the cursor keys that are null. */
	private record Statements(Set<String> rareTypes, Map<Set<String>, String> texts) {

		Statements(Set<String> rareTypes) {
			this(rareTypes, new ConcurrentHashMap<>());
		}

	}

	private record Estimate(GraphStatistics graph, PageSizes pageSizes, Cost cost) {
	}

}
