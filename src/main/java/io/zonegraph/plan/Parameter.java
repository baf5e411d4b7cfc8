package io.zonegraph.plan;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A parameter of the statement, and how a request gives it its value. */
public sealed interface Parameter {

	/** Name of the parameter, without {@code $}. */
	String name();

	/** What a visitor makes of the parameter; null where that is null. */
	<R> @Nullable R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of parameter. A new kind does not compile
	 * before every visitor has a method for it.
	 *
	 * @param <R> what it comes to
	 */
	interface Visitor<R> {

		@Nullable R visit(Given given);

		@Nullable R visit(Moment moment);

		@Nullable R visit(Argument argument);

		@Nullable R visit(Ids ids);

		@Nullable R visit(IndexQuery query);

		@Nullable R visit(Limit limit);

		@Nullable R visit(CursorKey key);

	}

	/**
	 * A value as the client gave it.
	 *
	 * @param name name of the parameter
	 * @param wanted name of what the value is for
	 * @param value where the value is found
	 */
	record Given(String name, String wanted, Value value) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A moment, or a list of them, to compare stored ones with. The database tells equal
	 * moments apart by their offsets from UTC: the parameter is the first and the last
	 * form of the moment, as a list of two, or a list of such lists.
	 *
	 * @param name name of the parameter
	 * @param wanted name of what the value is for
	 * @param value where the value is found
	 */
	record Moment(String name, String wanted, Value value) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * An argument of a custom statement that is bounded, or whose values stand for
	 * others.
	 *
	 * @param name name of the parameter
	 * @param wanted name of what the value is for
	 * @param value where the value is found
	 * @param meanings what the statement gets for each value of an enum; empty where it
	 * gets the value itself
	 * @param allowed how large the value may be; empty for any size
	 */
	record Argument(String name, String wanted, Value value, Map<String, Object> meanings,
			Optional<Allowed> allowed) implements Parameter {

		public Argument {
			meanings = Map.copyOf(meanings);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * How large an argument may be.
	 *
	 * @param least least number
	 * @param most greatest number, or the most values of a list
	 * @param argument name of the GraphQL argument, or the path to a field of one
	 * @param place the field that has the argument
	 */
	record Allowed(int least, int most, String argument, Place place) {
	}

	/**
	 * A list of ids, of limited length.
	 *
	 * @param name name of the parameter
	 * @param value where the list is found
	 * @param argument name of the GraphQL argument
	 * @param place the field that has the argument
	 */
	record Ids(String name, Value value, String argument, Place place) implements Parameter {

		/** The longest list allowed. */
		public static final int MAX_LENGTH = 100;

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * What a full-text index is asked for, made of a text that someone typed.
	 *
	 * @param name name of the parameter
	 * @param search how the text is understood
	 */
	record IndexQuery(String name, SearchText search) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * How many rows to fetch.
	 *
	 * @param name name of the parameter
	 * @param page the page
	 * @param oneMore whether to fetch one more than the page has, to know whether there
	 * is a next
	 */
	record Limit(String name, Page page, boolean oneMore) implements Parameter {

		/** The number of rows, where pages have such lengths. */
		public int rows(PageSizes pageSizes) {
			return pageSizes.of(this.page) + (this.oneMore ? 1 : 0);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * One sort key of the node that a cursor names.
	 *
	 * @param name name of the parameter
	 * @param cursor which cursor of the plan
	 * @param index which of its keys
	 */
	record CursorKey(String name, int cursor, int index) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
