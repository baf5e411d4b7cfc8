package io.zonegraph.api.graphql;

import java.util.List;

import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * A variable where a value is due.
 *
 * @param definition the variable
 * @param type its type
 * @param position where it stands in the argument
 * @param place the field or directive that has the argument, for example
 * {@code Query.films}
 * @param field the field as written; null for the argument of a directive
 * @param location where in the document
 */
record VariableUse(VariableDefinition definition, GraphQLInputType type, InputPosition position, String place,
		@Nullable Field field, @Nullable SourceLocation location) {

	/** Whether it may stand there, as section 5.8.5 of the specification has it. */
	boolean isAllowed() {
		if (!mayBeNullWrongly()) {
			return compatible(this.type, this.position.type());
		}
		return (hasDefault() || this.position.hasDefault())
				&& compatible(this.type, GraphQLTypeUtil.unwrapNonNull(this.position.type()));
	}

	/**
	 * Whether a request can give null where null is refused: a default, be it that of the
	 * variable or of the place, lets a nullable variable stand there.
	 */
	boolean mayBeNullWrongly() {
		return this.position.refusesNull() && !GraphQLTypeUtil.isNonNull(this.type);
	}

	private boolean hasDefault() {
		return this.definition.getDefaultValue() != null && !(this.definition.getDefaultValue() instanceof NullValue);
	}

	private static boolean compatible(GraphQLType given, GraphQLType due) {
		if (due instanceof GraphQLNonNull nonNull) {
			return given instanceof GraphQLNonNull
					&& compatible(GraphQLTypeUtil.unwrapNonNull(given), nonNull.getWrappedType());
		}
		if (given instanceof GraphQLNonNull nonNull) {
			return compatible(nonNull.getWrappedType(), due);
		}
		if (due instanceof GraphQLList list) {
			return given instanceof GraphQLList givenList
					&& compatible(givenList.getWrappedType(), list.getWrappedType());
		}
		return given == due;
	}

	ApiError notAllowed() {
		return new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED,
				"Variable \"$%s\" in argument \"%s\" at %s must be of type \"%s\", was declared as \"%s\".".formatted(
						this.definition.getName(), this.position.path(), this.place, this.position.typeName(),
						GraphQLTypeUtil.simplePrint(this.type)),
				locations(), null);
	}

	/** The message where a request gives null. */
	String nullMessage() {
		return "Argument \"%s\" at %s must be of type \"%s\", was null in variable \"$%s\"."
			.formatted(this.position.path(), this.place, this.position.typeName(), this.definition.getName());
	}

	@Nullable List<SourceLocation> locations() {
		return (this.location != null) ? List.of(this.location) : null;
	}

}
