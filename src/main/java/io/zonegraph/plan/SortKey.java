package io.zonegraph.plan;

import java.util.List;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FieldMapping.Property;

/** One key of an order. */
public sealed interface SortKey {

	/** Whether large values come first. */
	boolean descending();

	/** Name of the key, for cursors and parameters. */
	String name();

	/** GraphQL type of its values, for example {@code Date}. */
	String type();

	/** Whether every row has a value. */
	boolean required();

	/** Whether it is read from this part of a row. */
	boolean reads(Subject part);

	/** The same values in the other direction. */
	SortKey reversed();

	/** The column that holds the key. */
	Column column();

	/** What a visitor makes of the key. */
	<R> R accept(Visitor<R> visitor);

	/** Whether another key has the same values. */
	default boolean hasValuesOf(SortKey other) {
		return equals(other) || equals(other.reversed());
	}

	/** What a parameter with a value of the key is called. */
	default String parameterName() {
		return name().replace('.', '_');
	}

	/** Names the key within a cursor, so that one made under another order is refused. */
	default String signature() {
		return (reads(Subject.EDGE) ? "edge." : "") + name() + (descending() ? "-" : "+");
	}

	/** A property that is not stored, but worked out for each row. */
	static Property derived(String name, String type, boolean required) {
		return new Property(name, name, type, List.of(), false, required, true, false, FieldMapping.Exposure.FULL);
	}

	/**
	 * What is done differently for each kind of key. A new kind does not compile before
	 * every visitor has a method for it.
	 *
	 * @param <R> what it comes to
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
	 * @param subject what has the property
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
			return new Column.Property(this.subject, this.property.name());
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** A key that every row has by the way in which it is found. */
	sealed interface Found extends SortKey permits Depth, Score, ElementId {

		@Override
		default boolean required() {
			return true;
		}

		@Override
		default boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

	}

	/**
	 * How many relationships lead from the start to the node.
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
	 * How well a node fits a typed text.
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
	 * The identity that the database gives a relationship which has no id of its own.
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
