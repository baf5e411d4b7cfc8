package io.zonegraph.plan;

import java.util.List;
import java.util.Map;

import io.zonegraph.model.FieldMapping;

/** A value to read for each row, at a fixed position in the row. */
public sealed interface Column {

	/** Whether the column is read from, or starts at, this part of the row. */
	boolean reads(Subject part);

	/** Whether the column is read by a subquery for each row. */
	default boolean isSubquery() {
		return false;
	}

	/** Applies a visitor to this column and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of column: when a kind is added, the code
	 * does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		R visit(Property property);

		R visit(Stated stated);

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
	 * A visitor that distinguishes only columns that contain a subquery. A new kind of
	 * column must be assigned to one of the two groups here.
	 *
	 * @param <R> type of the result
	 */
	interface SubqueryVisitor<R> extends Visitor<R> {

		/** Visits any column without a subquery. */
		R visitOther(Column column);

		@Override
		default R visit(Property property) {
			return visitOther(property);
		}

		@Override
		default R visit(Stated stated) {
			return visitOther(stated);
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
	 * A property of a node or relationship, or a computed value of the row.
	 *
	 * @param subject the part of the row that has the property
	 * @param name name of the property in the graph
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
	 * A property of a node as claims state it for the day of the operation.
	 *
	 * @param subject the node
	 * @param property the property
	 */
	record Stated(Subject subject, FieldMapping.Property property) implements Column {

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** The column of a property, wherever its value is found. */
	static Column of(Subject subject, FieldMapping.Property property) {
		return property.claims().isPresent() ? new Stated(subject, property) : new Property(subject, property.name());
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
	 * The value of a custom Cypher expression, or of a custom condition.
	 *
	 * @param subject the part of the row bound to {@code this} in the expression
	 * @param expression the Cypher expression
	 * @param arguments parameters by their names in the expression; a parameter without
	 * an entry is null
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

	/** The element ID that the database assigns to the relationship. */
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

	/** The number of relationships on the path from the start node to the node. */
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

	/** The relevance score of the node for the search text. */
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

	/** The value that a custom statement returns. */
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
	 * The rows of a nested fetch, as a list of lists.
	 *
	 * @param from the part of the row at which the fetch starts
	 * @param guard the node at which it starts must have one of these labels, otherwise
	 * there are no rows; empty for no restriction
	 * @param fetch the fetch
	 */
	record Nested(Subject from, List<String> guard, Fetch fetch) implements Column {

		public Nested {
			guard = List.copyOf(guard);
		}

		@Override
		public boolean isSubquery() {
			return true;
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
	 * The total number of rows of a source that pass a filter, independent of pages.
	 *
	 * @param from the part of the row at which the source starts
	 * @param guard the node at which it starts must have one of these labels, otherwise
	 * there are no rows; empty for no restriction
	 * @param source where the rows come from
	 * @param filter the rows to count
	 */
	record Count(Subject from, List<String> guard, Source source, Filter filter) implements Column {

		public Count {
			guard = List.copyOf(guard);
		}

		@Override
		public boolean isSubquery() {
			return true;
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
	 * The number of nodes of each label, or of relationships of each type, as a list of
	 * pairs of name and number.
	 *
	 * @param names the labels or types
	 * @param nodes true to count nodes, false to count relationships
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
