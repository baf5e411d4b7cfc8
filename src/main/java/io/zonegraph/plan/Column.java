package io.zonegraph.plan;

import java.util.List;

/** One position of a row. */
public sealed interface Column {

	/**
	 * A property.
	 *
	 * @param subject what has it
	 * @param name name in the graph
	 */
	record Property(Subject subject, String name) implements Column {
	}

	/**
	 * The labels of a node, as a list.
	 *
	 * @param subject the node
	 */
	record Labels(Subject subject) implements Column {
	}

	/**
	 * Whether a reviewed condition holds.
	 *
	 * @param subject what it is about
	 * @param condition a predicate; it calls the subject {@code this}
	 */
	record Condition(Subject subject, String condition) implements Column {
	}

	/** The type of the relationship. */
	record RelationshipType() implements Column {
	}

	/** All properties of the relationship, as a map. */
	record RelationshipProperties() implements Column {
	}

	/** The value that a reviewed statement returned. */
	record CustomValue() implements Column {
	}

	/**
	 * The rows of another fetch, as a list of lists.
	 *
	 * @param from what the fetch starts at
	 * @param guard labels of which the node it starts at must have one; none means any
	 * @param fetch the fetch
	 */
	record Nested(Subject from, List<String> guard, Fetch fetch) implements Column {

		public Nested {
			guard = List.copyOf(guard);
		}

	}

	/**
	 * How many rows another fetch has in all.
	 *
	 * @param from what the fetch starts at
	 * @param guard labels of which the node it starts at must have one; none means any
	 * @param source where the rows come from
	 * @param filter which rows count
	 */
	record Count(Subject from, List<String> guard, Source source, Filter filter) implements Column {

		public Count {
			guard = List.copyOf(guard);
		}

	}

	/**
	 * How many nodes carry each label, or how many relationships each type has, as rows
	 * of name and number.
	 *
	 * @param names the labels or types
	 * @param nodes whether nodes are counted, else relationships
	 */
	record Counts(List<String> names, boolean nodes) implements Column {

		public Counts {
			names = List.copyOf(names);
		}

	}

}
