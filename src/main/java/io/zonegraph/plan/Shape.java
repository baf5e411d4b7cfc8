package io.zonegraph.plan;

import java.util.List;
import java.util.Map;

import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import org.jspecify.annotations.Nullable;

/**
 * How a part of the response is built from a row. Columns are given by their positions in
 * the row.
 */
public sealed interface Shape {

	/** Applies a visitor to this shape and returns its result, which may be null. */
	<R> @Nullable R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of shape: when a kind is added, the code
	 * does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		@Nullable R visit(Leaf leaf);

		@Nullable R visit(LeafList list);

		@Nullable R visit(Constant constant);

		@Nullable R visit(Refused refused);

		@Nullable R visit(Nothing nothing);

		@Nullable R visit(GraphVersion version);

		@Nullable R visit(Fields fields);

		@Nullable R visit(ByName byName);

		@Nullable R visit(One one);

		@Nullable R visit(Present present);

		@Nullable R visit(Matched matched);

		@Nullable R visit(Highlighted highlighted);

		@Nullable R visit(Many many);

		@Nullable R visit(Referenced referenced);

		@Nullable R visit(HasMore hasMore);

		@Nullable R visit(BoundaryCursor boundary);

		@Nullable R visit(Cursor cursor);

	}

	/**
	 * A scalar or enum.
	 *
	 * @param column position of the value
	 * @param type how the value is serialized
	 */
	record Leaf(int column, LeafType type) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A list of scalars or enums. A missing list is empty if declared non-null, else
	 * null.
	 *
	 * @param column position of the list
	 * @param type how an element is serialized
	 * @param elementsRequired whether elements are declared non-null
	 * @param required whether the list is declared non-null
	 */
	record LeafList(int column, LeafType type, boolean elementsRequired, boolean required) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A constant, such as the name of a type.
	 *
	 * @param value the value
	 */
	record Constant(String value) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Null with an error, because an argument of the field was refused.
	 *
	 * @param message the error message for the client
	 */
	record Refused(String message) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** Always null. */
	record Nothing() implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** The version of the graph that the response was read from. */
	record GraphVersion() implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * An object read from the same row.
	 *
	 * @param fields its fields, in the order of the response
	 */
	record Fields(List<Field> fields) implements Shape {

		public Fields {
			fields = List.copyOf(fields);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * An object read from the same row, whose type is determined by the labels of its
	 * node or by its relationship type.
	 *
	 * @param names position of the list of labels, or of the relationship type
	 * @param byName the shape of the object for each label or relationship type
	 */
	record ByName(int names, Map<String, Fields> byName) implements Shape {

		public ByName {
			byName = Map.copyOf(byName);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The single row of a list of rows; null if the list is empty.
	 *
	 * @param column position of the list of rows
	 * @param row the shape of the row
	 */
	record One(int column, Shape row) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * An object read from the same row; null if a column of it is null.
	 *
	 * @param column position of the column to test
	 * @param row the shape of the object
	 */
	record Present(int column, Shape row) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The kinds of names of the row that match the search text, as a list of enum values.
	 *
	 * @param typed the search text
	 * @param columns positions of the names by their kind ({@code NAME}, {@code ALIAS},
	 * {@code ENGLISH})
	 */
	record Matched(SearchText typed, Map<String, List<Integer>> columns) implements Shape {

		public Matched {
			columns = Map.copyOf(columns);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The name of the row that matches the search text best, split into parts. Each part
	 * is read from a row of two columns: its text, and whether it matched.
	 *
	 * @param typed the search text
	 * @param columns positions of the names by their kind ({@code NAME}, {@code ALIAS},
	 * {@code ENGLISH})
	 * @param part the shape of a part
	 */
	record Highlighted(SearchText typed, Map<String, List<Integer>> columns, Fields part) implements Shape {

		public Highlighted {
			columns = Map.copyOf(columns);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A list of values, each read from one row of a list of rows.
	 *
	 * @param column position of the list of rows
	 * @param row the shape of an element
	 * @param elementsRequired whether elements are declared non-null
	 * @param page the page of rows to show; null for all rows
	 */
	record Many(int column, Shape row, boolean elementsRequired, @Nullable Page page) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The values that a list of keys refers to, in the order of the keys. A key without
	 * rows has no value, and one that is repeated has its values again.
	 *
	 * @param keys position of the list of keys; a missing list is an empty one
	 * @param column position of the list of rows, in any order
	 * @param key position of the key in such a row
	 * @param row the shape of an element
	 */
	record Referenced(int keys, int column, int key, Shape row) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Whether a list has more items beyond a page.
	 *
	 * @param column position of the list of rows
	 * @param page the page
	 * @param next true for items after the page, false for items before it
	 */
	record HasMore(int column, Page page, boolean next) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The cursor of the first or last row of a page; null if the page is empty.
	 *
	 * @param column position of the list of rows
	 * @param page the page
	 * @param last true for the last row, false for the first
	 * @param cursor how the cursor is built from that row
	 */
	record BoundaryCursor(int column, Page page, boolean last, Cursor cursor) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The cursor of the row.
	 *
	 * @param order the order of the list
	 * @param columns positions of the values of the sort keys
	 */
	record Cursor(List<SortKey> order, List<Integer> columns) implements Shape {

		public Cursor {
			order = List.copyOf(order);
			columns = List.copyOf(columns);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A field of an object.
	 *
	 * @param key response key
	 * @param required whether it is declared non-null
	 * @param shape the shape of its value
	 * @param place its location in the operation
	 */
	record Field(String key, boolean required, Shape shape, Place place) {

		/** The same field of another type. */
		public Field ofType(String type) {
			return new Field(this.key, this.required, this.shape, this.place.ofType(type));
		}

	}

	/**
	 * How a scalar or enum is serialized.
	 *
	 * @param name name of the GraphQL type
	 * @param coercing the coercing of a scalar; null for an enum
	 * @param values the type of an enum; null for a scalar
	 */
	record LeafType(String name, @Nullable Coercing<?, ?> coercing, @Nullable GraphQLEnumType values) {
	}

}
