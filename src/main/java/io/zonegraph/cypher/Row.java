package io.zonegraph.cypher;

import io.zonegraph.plan.Subject;

/**
 * The variables of a row.
 *
 * @param node the node; empty where the row has none
 * @param edge the relationship; empty where the row has none
 * @param start the start node of a row that stands for a relationship
 * @param end its end node
 * @param rank what the source orders by: how many relationships lead to the node, or how
 * well it fits a typed text; empty for neither
 * @param severalEdges whether the relationship is several in a row, as a list
 */
record Row(String node, String edge, String start, String end, String rank, boolean severalEdges) {

	/** A row without variables: where root fields start. */
	static final Row EMPTY = new Row("", "", "", "", "");

	static Row ofNode(String node) {
		return new Row(node, "", "", "", "");
	}

	/** The same row, led to by several relationships in a row. */
	Row over(String steps) {
		return new Row(this.node, steps, this.start, this.end, this.rank, true);
	}

	Row(String node, String edge, String start, String end, String rank) {
		this(node, edge, start, end, rank, false);
	}

	/** The variable of a subject. */
	String variable(Subject subject) {
		return switch (subject) {
			case NODE -> this.node;
			case EDGE -> this.edge;
			case START -> this.start;
			case END -> this.end;
			case GRAPH -> "";
		};
	}

	/** A property of a subject. */
	String property(Subject subject, String name) {
		if (name.equals("depth()") || name.equals("score()")) {
			return this.rank;
		}
		if (name.equals("elementId()")) {
			return "elementId(" + variable(subject) + ")";
		}
		return Text.name(variable(subject)) + "." + Text.name(name);
	}

}
