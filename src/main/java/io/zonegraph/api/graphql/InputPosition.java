package io.zonegraph.api.graphql;

import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;

/**
 * A position of an input value: an argument or a variable, or a part of one.
 *
 * @param path names of input fields and indices of list elements, for example
 * {@code where.year.in[0]}
 * @param type the type of values at the position
 * @param hasDefault whether the argument or input field has a default, which applies if
 * its variable is not given
 * @param ofOneOf whether it is a field of a {@code @oneOf} input object, which must not
 * be null
 */
record InputPosition(String path, GraphQLInputType type, boolean hasDefault, boolean ofOneOf) {

	static InputPosition of(String path, GraphQLInputType type, boolean hasDefault) {
		return new InputPosition(path, type, hasDefault, false);
	}

	/** The same position with the nullable type. */
	InputPosition nullable() {
		return new InputPosition(this.path, (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(this.type),
				this.hasDefault, false);
	}

	InputPosition element(int index) {
		return of(this.path + "[" + index + "]", elementType(), false);
	}

	/** The position of a single value that is coerced to a list of one element. */
	InputPosition singleElement() {
		return of(this.path, elementType(), false);
	}

	private GraphQLInputType elementType() {
		return (GraphQLInputType) GraphQLTypeUtil.unwrapOne(this.type);
	}

	/** Whether null is not allowed. */
	boolean isNonNull() {
		return this.ofOneOf || GraphQLTypeUtil.isNonNull(this.type);
	}

	/**
	 * The type for messages; non-null also for fields of {@code @oneOf} input objects.
	 */
	String typeName() {
		return GraphQLTypeUtil
			.simplePrint(isNonNull() ? GraphQLNonNull.nonNull(GraphQLTypeUtil.unwrapNonNull(this.type)) : this.type);
	}

	/** Whether it is an entire argument or variable. */
	boolean isTopLevel() {
		return this.path.indexOf('.') < 0 && this.path.indexOf('[') < 0;
	}

}
