package io.zonegraph.plan;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A parameter of the statement, and how its value is derived from a request. */
public sealed interface Parameter {

	/** Name of the parameter, without {@code $}. */
	String name();

	/** Applies a visitor to this parameter and returns its result, which may be null. */
	<R> @Nullable R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of parameter: when a kind is added, the
	 * code does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		@Nullable R visit(Given given);

		@Nullable R visit(Id id);

		@Nullable R visit(Moment moment);

		@Nullable R visit(Argument argument);

		@Nullable R visit(Ids ids);

		@Nullable R visit(IndexQuery query);

		@Nullable R visit(Limit limit);

		@Nullable R visit(CursorKey key);

	}

	/**
	 * A value as given by the client.
	 *
	 * @param name name of the parameter
	 * @param wanted preferred name of the parameter, before it was made unique
	 * @param value where the value is found in a request
	 */
	record Given(String name, String wanted, Value value) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The id of a node, or a list of ids; former ids stand for those that the nodes have
	 * now.
	 *
	 * @param name name of the parameter
	 * @param wanted preferred name of the parameter, before it was made unique
	 * @param value where the value is found in a request
	 */
	record Id(String name, String wanted, Value value) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A date-time, or a list of them, to compare with stored values. The database orders
	 * equal instants by their UTC offsets, so the value sent is a pair of the instant's
	 * first and last form in that order, or a list of such pairs.
	 *
	 * @param name name of the parameter
	 * @param wanted preferred name of the parameter, before it was made unique
	 * @param value where the value is found in a request
	 */
	record Moment(String name, String wanted, Value value) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * An argument of custom Cypher that has a limit, or whose enum values are replaced.
	 *
	 * @param name name of the parameter
	 * @param wanted preferred name of the parameter, before it was made unique
	 * @param value where the value is found in a request
	 * @param meanings the value passed to the Cypher for each enum value; empty to pass
	 * the given value
	 * @param allowed limits on the value; empty for none
	 * @param ids whether the value is the id of a node, or a list of ids
	 */
	record Argument(String name, String wanted, Value value, Map<String, Object> meanings, Optional<Allowed> allowed,
			boolean ids) implements Parameter {

		public Argument {
			meanings = Map.copyOf(meanings);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The limits of an argument.
	 *
	 * @param least minimum of a number; not applied to lists
	 * @param most maximum of a number, or maximum length of a list
	 * @param argument name of the GraphQL argument, or path to a field of an input object
	 * @param place the field that has the argument
	 */
	record Allowed(int least, int most, String argument, Place place) {
	}

	/**
	 * A list of at most {@link #MAX_LENGTH} ids.
	 *
	 * @param name name of the parameter
	 * @param value where the list is found in a request
	 * @param argument name of the GraphQL argument
	 * @param place the field that has the argument
	 */
	record Ids(String name, Value value, String argument, Place place) implements Parameter {

		/** The maximum length of the list. */
		public static final int MAX_LENGTH = 100;

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The query string for a full-text index, built from the search text of a client.
	 *
	 * @param name name of the parameter
	 * @param search the search text and the search it belongs to
	 */
	record IndexQuery(String name, SearchText search) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The maximum number of rows to fetch.
	 *
	 * @param name name of the parameter
	 * @param page the page
	 * @param oneMore whether to fetch one row beyond the page, to determine whether more
	 * follow
	 */
	record Limit(String name, Page page, boolean oneMore) implements Parameter {

		/** The number of rows for given page sizes. */
		public int rows(PageSizes pageSizes) {
			return pageSizes.of(this.page) + (this.oneMore ? 1 : 0);
		}

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The value of one sort key in a cursor.
	 *
	 * @param name name of the parameter
	 * @param cursor index of the cursor in the plan
	 * @param index index of the sort key
	 */
	record CursorKey(String name, int cursor, int index) implements Parameter {

		@Override
		public <R> @Nullable R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
