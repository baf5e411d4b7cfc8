package io.zonegraph.plan;

import java.util.List;

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
	GRAPH,
	/** What is worked out for the row, as if it were properties. */
	DERIVED,
	/** The node that is the first key of the group that the row stands for. */
	FIRST_KEY,
	/** The node that is its second key. */
	SECOND_KEY,
	/** The node that is its third key. */
	THIRD_KEY,
	/** The node that is its fourth key. */
	FOURTH_KEY;

	/** The nodes that may be keys of a group: it has no more keys than these. */
	public static final List<Subject> KEYS = List.of(FIRST_KEY, SECOND_KEY, THIRD_KEY, FOURTH_KEY);

}
