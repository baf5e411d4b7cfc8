package io.zonegraph.api.graphql;

import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;

/**
 * A place for a value: an argument or a variable, or a part of one.
 *
 * @param path names of input fields and indices of list elements, for example
 * {@code where.year.in[0]}
 * @param type the type of values there
 * @param hasDefault whether it has a default of its own, for which a variable left out
 * makes room
 * @param ofOneOf whether it is a field of a {@code @oneOf} object, which must not be null
 */
record InputPosition(String path, GraphQLInputType type, boolean hasDefault, boolean ofOneOf) {

	static InputPosition of(String path, GraphQLInputType type, boolean hasDefault) {
		return new InputPosition(path, type, hasDefault, false);
	}

	/** The same place, once null is ruled out. */
	InputPosition nullable() {
		return new InputPosition(this.path, (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(this.type),
				this.hasDefault, false);
	}

	InputPosition element(int index) {
		return of(this.path + "[" + index + "]", elementType(), false);
	}

	/** Where a single value stands for a list of one. */
	InputPosition singleElement() {
		return of(this.path, elementType(), false);
	}

	private GraphQLInputType elementType() {
		return (GraphQLInputType) GraphQLTypeUtil.unwrapOne(this.type);
	}

	/** Whether null is refused there. */
	boolean isNonNull() {
		return this.ofOneOf || GraphQLTypeUtil.isNonNull(this.type);
	}

	/** The type for messages: null is refused in {@code @oneOf} objects too. */
	String typeName() {
		return GraphQLTypeUtil
			.simplePrint(isNonNull() ? GraphQLNonNull.nonNull(GraphQLTypeUtil.unwrapNonNull(this.type)) : this.type);
	}

	/** Whether it is the whole of an argument or variable. */
	boolean isTopLevel() {
		return this.path.indexOf('.') < 0 && this.path.indexOf('[') < 0;
	}

}
