package io.zonegraph.change;

/** What a change is about. */
public sealed interface Subject {

	/** Label of a node's own type, or type of a relationship. */
	String type();

	/** Its {@code id}. */
	String id();

	/**
	 * A node.
	 *
	 * @param type label of its own type, for example {@code Enterprise}
	 * @param id its {@code id}
	 */
	record Node(String type, String id) implements Subject {
	}

	/**
	 * A relationship that states a fact, so that it has an id.
	 *
	 * @param type for example {@code LOCATED_IN}
	 * @param id its {@code id}
	 * @param fromId {@code id} of the node at which it starts
	 * @param toId {@code id} of the node at which it ends
	 */
	record Relationship(String type, String id, String fromId, String toId) implements Subject {
	}

}
