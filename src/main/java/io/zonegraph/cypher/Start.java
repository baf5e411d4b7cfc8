package io.zonegraph.cypher;

import java.util.List;

/**
 * The node or relationship that a source starts at.
 *
 * @param variable its variable; empty for the whole graph
 * @param labels labels of which the node must have one; empty for any
 */
record Start(String variable, List<String> labels) {

	static final Start GRAPH = new Start("", List.of());

	Start {
		labels = List.copyOf(labels);
	}

	static Start at(String variable) {
		return new Start(variable, List.of());
	}

	/** Whether it is the whole graph. */
	boolean isGraph() {
		return this.variable.isEmpty();
	}

	/** The predicates that it must satisfy. */
	List<String> conjuncts() {
		return FilterRenderer.guard(this.variable, this.labels);
	}

}
