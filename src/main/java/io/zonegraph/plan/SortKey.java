package io.zonegraph.plan;

import java.util.List;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FieldMapping.Property;

/** A sort key: one element of an order. */
public sealed interface SortKey {

	/** Whether large values come first. */
	boolean descending();

	/** Name of the key, for cursors and parameters. */
	String name();

	/** GraphQL type of its values, for example {@code Date}. */
	String type();

	/** Whether every row has a value for the key. */
	boolean required();

	/** Whether the key is read from this part of a row. */
	boolean reads(Subject part);

	/** The same key in the opposite direction. */
	SortKey reversed();

	/** The column with the value of the key. */
	Column column();

	/** Applies a visitor to this key and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/** Whether another key sorts by the same values, in either direction. */
	default boolean hasValuesOf(SortKey other) {
		return equals(other) || equals(other.reversed());
	}

	/** The preferred name of a parameter that holds a value of the key. */
	default String parameterName() {
		return name().replace('.', '_');
	}

	/**
	 * Identifies the key and its direction in cursors, so that a cursor of another order
	 * is refused.
	 */
	default String signature() {
		return (reads(Subject.EDGE) ? "edge." : "") + name() + (descending() ? "-" : "+");
	}

	/** Describes a value that is computed for each row as if it were a property. */
	static Property derived(String name, String type, boolean required) {
		return new Property(name, name, type, List.of(), false, required, true, false, FieldMapping.Exposure.FULL);
	}

	/**
	 * A visitor with one method for each kind of key: when a kind is added, the code does
	 * not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		R visit(Value value);

		R visit(Depth depth);

		R visit(Score score);

		R visit(ElementId id);

	}

	/**
	 * The value of a property.
	 *
	 * @param subject the part of the row that has the property
	 * @param property the property
	 * @param descending whether large values come first
	 */
	record Value(Subject subject, Property property, boolean descending) implements SortKey {

		@Override
		public String name() {
			return this.property.field();
		}

		@Override
		public String parameterName() {
			return this.property.name().replace('.', '_');
		}

		@Override
		public String type() {
			return this.property.type();
		}

		@Override
		public boolean required() {
			return this.property.required();
		}

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public SortKey reversed() {
			return new Value(this.subject, this.property, !this.descending);
		}

		@Override
		public Column column() {
			return Column.of(this.subject, this.property);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** A key that results from how a row was found; every row has it. */
	sealed interface Found extends SortKey permits Depth, Score, ElementId {

		@Override
		default boolean required() {
			return true;
		}

		@Override
		default boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

		/** No property of a relationship has such a name. */
		@Override
		default String signature() {
			return "edge." + name() + "()" + (descending() ? "-" : "+");
		}

	}

	/**
	 * The number of relationships on the path from the start node to the node.
	 *
	 * @param descending whether the farthest come first
	 */
	record Depth(boolean descending) implements Found {

		@Override
		public String name() {
			return "depth";
		}

		@Override
		public String type() {
			return "Int";
		}

		@Override
		public SortKey reversed() {
			return new Depth(!this.descending);
		}

		@Override
		public Column column() {
			return new Column.Depth();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The relevance score of a node for the search text.
	 *
	 * @param descending whether the best come first
	 */
	record Score(boolean descending) implements Found {

		@Override
		public String name() {
			return "score";
		}

		@Override
		public String type() {
			return "Float";
		}

		@Override
		public SortKey reversed() {
			return new Score(!this.descending);
		}

		@Override
		public Column column() {
			return new Column.Score();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The element ID that the database assigns, for relationships without an id property.
	 *
	 * @param descending whether large ones come first
	 */
	record ElementId(boolean descending) implements Found {

		@Override
		public String name() {
			return "elementId";
		}

		@Override
		public String type() {
			return "String";
		}

		@Override
		public SortKey reversed() {
			return new ElementId(!this.descending);
		}

		@Override
		public Column column() {
			return new Column.ElementId();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
