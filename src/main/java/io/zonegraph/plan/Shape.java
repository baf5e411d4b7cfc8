package io.zonegraph.plan;

import java.util.List;
import java.util.Map;

import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import org.jspecify.annotations.Nullable;

/**
 * How a part of the answer is made from a row. Positions are those of the row's columns.
 */
public sealed interface Shape {

	/** What a visitor makes of the shape; null where that is null. */
	<R> @Nullable R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of shape. A new kind does not compile before
	 * every visitor has a method for it.
	 *
	 * @param <R> what it comes to
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

		@Nullable R visit(HasMore hasMore);

		@Nullable R visit(BoundaryCursor boundary);

		@Nullable R visit(Cursor cursor);

	}

	/**
	 * A scalar or enum.
	 *
	 * @param column where the value is
	 * @param type how the value is written; its type's name, for messages
	 */
	record Leaf(int column, LeafType type) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A list of scalars or enums; a missing list is empty where it may not be null.
	 *
	 * @param column where the list is
	 * @param type how an element is written
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
	 * The same for every row, such as the name of a type.
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
	 * Null, for every row, and an error: an argument is not allowed.
	 *
	 * @param message what is wrong, for the client
	 */
	record Refused(String message) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** Null, for every row. */
	record Nothing() implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** The version of the graph that answered. */
	record GraphVersion() implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * An object read from the same row.
	 *
	 * @param fields its fields, in the order of the answer
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
	 * An object read from the same row, whose type is known by the labels of its node, or
	 * by the type of its relationship.
	 *
	 * @param names where the labels are, as a list, or the relationship type
	 * @param byName the shape of the object, by the label or relationship type
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
	 * What is read from the only row of a list; null where the list is empty.
	 *
	 * @param column where the list is
	 * @param row its shape
	 */
	record One(int column, Shape row) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * What is read from a row that is there if one of its columns has a value, else null.
	 *
	 * @param column which column
	 * @param row the shape of the row
	 */
	record Present(int column, Shape row) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * In which names of the row a typed text is found, as a list of enum values.
	 *
	 * @param typed the text
	 * @param columns where the names are, by what they are ({@code NAME}, {@code ALIAS},
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
	 * The name of the row that fits a typed text best, as a list of its parts. A part is
	 * a row of its own: its text, and whether it was typed.
	 *
	 * @param typed the text
	 * @param columns where the names are, by what they are ({@code NAME}, {@code ALIAS},
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
	 * A list of objects, each read from a row of its own.
	 *
	 * @param column where the rows are
	 * @param row the shape of one
	 * @param elementsRequired whether an element is declared non-null
	 * @param page the page that the rows are; null where they are all
	 */
	record Many(int column, Shape row, boolean elementsRequired, @Nullable Page page) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Whether a list goes on beyond a page.
	 *
	 * @param column where the rows are
	 * @param page the page
	 * @param next whether behind the page, else before it
	 */
	record HasMore(int column, Page page, boolean next) implements Shape {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The cursor of the first or last row of a page.
	 *
	 * @param column where the rows are
	 * @param page the page
	 * @param last whether of the last row, else of the first
	 * @param cursor how the cursor of a row is made
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
	 * @param columns where the value of each sort key is
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
	 * @param shape its value
	 * @param place where the operation asks for it
	 */
	record Field(String key, boolean required, Shape shape, Place place) {
	}

	/**
	 * How a scalar or enum is written.
	 *
	 * @param name name of the GraphQL type
	 * @param coercing the scalar; null for an enum
	 * @param values the enum; null for a scalar
	 */
	record LeafType(String name, @Nullable Coercing<?, ?> coercing, @Nullable GraphQLEnumType values) {
	}

}
