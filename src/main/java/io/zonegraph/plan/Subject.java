package io.zonegraph.plan;

import java.util.List;

/** The part of a row that something is read from. */
public enum Subject {

	/** The node of the row. */
	NODE,
	/** The relationship over which the node was reached, or that the row represents. */
	EDGE,
	/** The start node of the relationship that the row represents. */
	START,
	/** The end node of the relationship that the row represents. */
	END,
	/** No part of a row: the graph as a whole. */
	GRAPH,
	/** Values computed for the row, which are read like properties. */
	DERIVED,
	/** The node that is the first key of the group that the row represents. */
	FIRST_KEY,
	/** The node that is the second key of the group. */
	SECOND_KEY,
	/** The node that is the third key of the group. */
	THIRD_KEY,
	/** The node that is the fourth key of the group. */
	FOURTH_KEY;

	/** The subjects for keys of a group; their number is the maximum number of keys. */
	public static final List<Subject> KEYS = List.of(FIRST_KEY, SECOND_KEY, THIRD_KEY, FOURTH_KEY);

}
