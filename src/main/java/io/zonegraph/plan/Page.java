package io.zonegraph.plan;

import java.util.Map;

/**
 * A page of a list.
 *
 * @param index which page of the plan, from 0
 * @param size where its length is found
 * @param argument {@code first} or {@code last}
 * @param backwards whether it is counted from the end
 * @param afterGiven whether it starts after a cursor
 * @param beforeGiven whether it ends before a cursor
 * @param place the first field that has the page
 */
public record Page(int index, Value size, String argument, boolean backwards, boolean afterGiven, boolean beforeGiven,
		Place place) {

	/** Whether a page is found in the same way, wherever it stands. */
	public boolean isLike(Page other) {
		return this.size.equals(other.size) && this.argument.equals(other.argument) && this.backwards == other.backwards
				&& this.afterGiven == other.afterGiven && this.beforeGiven == other.beforeGiven;
	}

	/** Its length in a request with such variables, if it is allowed. */
	int length(Map<String, Object> variables) {
		Object given = this.size.resolve(variables);
		if (!(given instanceof Integer length) || length < 0 || length > MAX_SIZE) {
			throw new InvalidOperationException(
					"Argument \"%s\" at %s must be 0–%d, was %s.".formatted(this.argument, this.place, MAX_SIZE, given),
					this.place);
		}
		return length;
	}

	/** The length of a page that the client did not choose. */
	public static final int DEFAULT_SIZE = 20;

	/** The largest length allowed. */
	public static final int MAX_SIZE = 100;

}
