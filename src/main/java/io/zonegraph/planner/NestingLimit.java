package io.zonegraph.planner;

import java.util.List;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Place;

/**
 * Limits the number of lists in an operation and their nesting depth. The database may
 * need longer to plan such a statement than to run it, and its transaction timeout does
 * not interrupt planning.
 */
final class NestingLimit {

	private static final int MAX_DEPTH = 10;

	private static final int MAX_LISTS = 250;

	private int lists;

	/**
	 * Checks the operation up to and including a root field.
	 * @param columns the columns of the operation so far
	 * @param place the root field
	 * @throws InvalidOperationException if a limit is exceeded
	 */
	void check(List<Column> columns, Place place) {
		this.lists = 0;
		int depth = depth(columns);
		if (depth > MAX_DEPTH) {
			throw new InvalidOperationException(
					"The operation nests lists and nodes %d levels deep at %s; at most %d are allowed.".formatted(depth,
							place, MAX_DEPTH),
					place);
		}
		if (this.lists > MAX_LISTS) {
			throw new InvalidOperationException(
					"The operation asks for %d lists and nodes up to %s; at most %d are allowed.".formatted(this.lists,
							place, MAX_LISTS),
					place);
		}
	}

	private int depth(List<Column> columns) {
		int deepest = 0;
		for (Column column : columns) {
			if (column instanceof Column.Nested nested) {
				this.lists++;
				deepest = Math.max(deepest, 1 + depth(nested.fetch().columns()));
			}
		}
		return deepest;
	}

}
