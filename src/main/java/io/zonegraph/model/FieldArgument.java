package io.zonegraph.model;

import java.util.Optional;

/**
 * An argument of a field with a custom statement, expression or condition.
 *
 * @param name name of the argument
 * @param type name of the GraphQL type without list and non-null wrappers
 * @param limit limits on the value; empty for none
 */
public record FieldArgument(String name, String type, Optional<Limit> limit) {

	/**
	 * The limits of an argument.
	 *
	 * @param least minimum of a number; not applied to lists
	 * @param most maximum of a number, or maximum length of a list
	 */
	public record Limit(int least, int most) {
	}

}
