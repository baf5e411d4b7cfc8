package io.zonegraph.plan;

import java.util.List;
import java.util.Map;

/** One position of a row. */
public sealed interface Column {

	/** Whether it is read from, or starts at, this part of the row. */
	default boolean reads(Subject part) {
		return (this instanceof Property property && property.subject() == part)
				|| (this instanceof Nested nested && nested.from() == part)
				|| (this instanceof Expression expression && expression.subject() == part);
	}

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
	 * The value of a reviewed expression, such as whether a condition holds.
	 *
	 * @param subject what it is about
	 * @param expression the expression; it calls the subject {@code this}
	 * @param arguments parameters by the name the expression gives them; others are null
	 */
	record Expression(Subject subject, String expression, Map<String, Parameter> arguments) implements Column {

		public Expression {
			arguments = Map.copyOf(arguments);
		}

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
