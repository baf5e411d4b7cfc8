package io.zonegraph.plan;

/** What of a row something is read from. */
public enum Subject {

	/** The node that the row stands for. */
	NODE,
	/** The relationship that leads to it, or that the row stands for. */
	EDGE,
	/** The start node of the relationship that the row stands for. */
	START,
	/** The end node of the relationship that the row stands for. */
	END,
	/** Nothing of a row: the graph as a whole. */
	GRAPH

}
