package io.zonegraph.cypher;

import java.util.List;

/**
 * What a source starts at.
 *
 * @param variable variable of the node or relationship; empty for the whole graph
 * @param labels labels of which the node must have one; none means any
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

	/** What must hold of it. */
	List<String> conjuncts() {
		return FilterRenderer.guard(this.variable, this.labels);
	}

}
