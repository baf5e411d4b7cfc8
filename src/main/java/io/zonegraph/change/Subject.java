package io.zonegraph.change;

/** The node or relationship that a change affects. */
public sealed interface Subject {

	/** The label of a node's object type, or the type of a relationship. */
	String type();

	/** Its {@code id} property. */
	String id();

	/**
	 * A node.
	 *
	 * @param type label of its object type, for example {@code Enterprise}
	 * @param id its {@code id} property
	 */
	record Node(String type, String id) implements Subject {
	}

	/**
	 * A relationship that states a fact and therefore has an id.
	 *
	 * @param type relationship type, for example {@code LOCATED_IN}
	 * @param id its {@code id} property
	 * @param fromId {@code id} of the start node
	 * @param toId {@code id} of the end node
	 */
	record Relationship(String type, String id, String fromId, String toId) implements Subject {
	}

}
