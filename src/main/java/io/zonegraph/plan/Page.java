package io.zonegraph.plan;

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
	boolean isLike(Page other) {
		return this.size.equals(other.size) && this.argument.equals(other.argument) && this.backwards == other.backwards
				&& this.afterGiven == other.afterGiven && this.beforeGiven == other.beforeGiven;
	}

	/** The length of a page that the client did not choose. */
	public static final int DEFAULT_SIZE = 20;

	/** The largest length allowed. */
	public static final int LARGEST_SIZE = 100;

}
