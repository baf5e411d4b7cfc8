package io.zonegraph.model;

/** Direction of a relationship, seen from the type that declares the field. */
public enum Direction {

	/** The declaring type is the start node. */
	OUT,
	/** The declaring type is the end node. */
	IN,
	/** The direction is ignored. */
	BOTH

}
