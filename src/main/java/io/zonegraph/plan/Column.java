package io.zonegraph.plan;

import java.util.List;
import java.util.Map;

/** One position of a row. */
public sealed interface Column {

	/** Whether it is read from, or starts at, this part of the row. */
	boolean reads(Subject part);

	/** What a visitor makes of the column. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of column. A new kind does not compile
	 * before every visitor has a method for it.
	 *
	 * @param <R> what it comes to
	 */
	interface Visitor<R> {

		R visit(Property property);

		R visit(Labels labels);

		R visit(Expression expression);

		R visit(RelationshipType type);

		R visit(RelationshipProperties properties);

		R visit(ElementId id);

		R visit(Depth depth);

		R visit(Score score);

		R visit(CustomValue value);

		R visit(Nested nested);

		R visit(Count count);

		R visit(Counts counts);

	}

	/**
	 * A visitor that takes all columns for alike but those that find rows of their own. A
	 * new kind of column must be put on one of the two sides here.
	 *
	 * @param <R> what it comes to
	 */
	interface SubqueryVisitor<R> extends Visitor<R> {

		/** Any column that finds no rows of its own. */
		R visitOther(Column column);

		@Override
		default R visit(Property property) {
			return visitOther(property);
		}

		@Override
		default R visit(Labels labels) {
			return visitOther(labels);
		}

		@Override
		default R visit(Expression expression) {
			return visitOther(expression);
		}

		@Override
		default R visit(RelationshipType type) {
			return visitOther(type);
		}

		@Override
		default R visit(RelationshipProperties properties) {
			return visitOther(properties);
		}

		@Override
		default R visit(ElementId id) {
			return visitOther(id);
		}

		@Override
		default R visit(Depth depth) {
			return visitOther(depth);
		}

		@Override
		default R visit(Score score) {
			return visitOther(score);
		}

		@Override
		default R visit(CustomValue value) {
			return visitOther(value);
		}

		@Override
		default R visit(Counts counts) {
			return visitOther(counts);
		}

	}

	/**
	 * A property.
	 *
	 * @param subject what has it
	 * @param name name in the graph
	 */
	record Property(Subject subject, String name) implements Column {

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The labels of a node, as a list.
	 *
	 * @param subject the node
	 */
	record Labels(Subject subject) implements Column {

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The value of a custom expression, such as whether a condition holds.
	 *
	 * @param subject what it is about
	 * @param expression the expression; it calls the subject {@code this}
	 * @param arguments parameters by the name the expression gives them; others are null
	 */
	record Expression(Subject subject, String expression, Map<String, Parameter> arguments) implements Column {

		public Expression {
			arguments = Map.copyOf(arguments);
		}

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** The identity that the database gives the relationship. */
	record ElementId() implements Column {

		@Override
		public boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** How many relationships lead from the start to the node. */
	record Depth() implements Column {

		@Override
		public boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** How well the node fits a typed text. */
	record Score() implements Column {

		@Override
		public boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** The type of the relationship. */
	record RelationshipType() implements Column {

		@Override
		public boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** All properties of the relationship, as a map. */
	record RelationshipProperties() implements Column {

		@Override
		public boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** The value that a custom statement returned. */
	record CustomValue() implements Column {

		@Override
		public boolean reads(Subject part) {
			return part == Subject.NODE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

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

		@Override
		public boolean reads(Subject part) {
			return this.from == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
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

		@Override
		public boolean reads(Subject part) {
			return this.from == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
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

		@Override
		public boolean reads(Subject part) {
			return part == Subject.GRAPH;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
