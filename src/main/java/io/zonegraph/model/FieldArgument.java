package io.zonegraph.model;

import java.util.Optional;

/**
 * An argument of a field that a custom statement, expression or condition answers.
 *
 * @param name name of the argument
 * @param type GraphQL type inside all lists and non-null marks
 * @param limit how large it may be; empty for any size
 */
public record FieldArgument(String name, String type, Optional<Limit> limit) {

	/**
	 * How large an argument may be.
	 *
	 * @param least least number; says nothing about lists
	 * @param most greatest number, or the most values of a list
	 */
	public record Limit(int least, int most) {
	}

}
