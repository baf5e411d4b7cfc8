package io.zonegraph.plan;

import java.util.Map;

/**
 * A page of a list.
 *
 * @param index index of the page in the plan, from 0
 * @param size where the page size is found in a request
 * @param argument {@code first} or {@code last}
 * @param backwards whether the page is counted from the end of the list
 * @param afterGiven whether {@code after} is given
 * @param beforeGiven whether {@code before} is given
 * @param place the first field that uses the page
 */
public record Page(int index, Value size, String argument, boolean backwards, boolean afterGiven, boolean beforeGiven,
		Place place) {

	/**
	 * Whether another page has the same size and arguments, regardless of index and
	 * field.
	 */
	public boolean isLike(Page other) {
		return this.size.equals(other.size) && this.argument.equals(other.argument) && this.backwards == other.backwards
				&& this.afterGiven == other.afterGiven && this.beforeGiven == other.beforeGiven;
	}

	/**
	 * The page size in a request with these coerced variables.
	 * @throws InvalidOperationException if it is null, negative or above
	 * {@link #MAX_SIZE}
	 */
	int length(Map<String, Object> variables) {
		Object given = this.size.resolve(variables);
		if (!(given instanceof Integer length) || length < 0 || length > MAX_SIZE) {
			throw new InvalidOperationException(
					"Argument \"%s\" at %s must be 0–%d, was %s.".formatted(this.argument, this.place, MAX_SIZE, given),
					this.place);
		}
		return length;
	}

	/** The page size if the client gives none. */
	public static final int DEFAULT_SIZE = 20;

	/** The maximum page size. */
	public static final int MAX_SIZE = 100;

}
