package io.zonegraph.operation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.plan.OperationPlan;

/**
 * A plan with its statement: one text, or one for each set of cursor keys that are null.
 */
final class CompiledOperation {

	private final OperationPlan plan;

	private final CypherRenderer renderer;

	private final Map<Set<String>, String> statements = new ConcurrentHashMap<>();

	CompiledOperation(OperationPlan plan, CypherRenderer renderer) {
		this.plan = plan;
		this.renderer = renderer;
	}

	OperationPlan plan() {
		return this.plan;
	}

	/** Length of its statement. */
	int weight() {
		return statement(Set.of()).length();
	}

	String statement(Set<String> nullKeys) {
		return this.statements.computeIfAbsent(nullKeys, (keys) -> this.renderer.render(this.plan, keys));
	}

}
