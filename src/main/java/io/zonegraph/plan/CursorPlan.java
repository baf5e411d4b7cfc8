package io.zonegraph.plan;

import java.util.List;

/**
 * A cursor argument of an operation.
 *
 * @param value where the cursor is found in a request
 * @param order the order of the list it belongs to
 * @param argument {@code after} or {@code before}
 * @param place the field that has the argument
 */
public record CursorPlan(Value value, List<SortKey> order, String argument, Place place) {

	public CursorPlan {
		order = List.copyOf(order);
	}

}
