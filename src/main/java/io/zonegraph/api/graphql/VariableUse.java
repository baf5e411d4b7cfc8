package io.zonegraph.api.graphql;

import java.util.List;

import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * A use of a variable as an input value.
 *
 * @param definition the definition of the variable
 * @param type the type of the variable
 * @param position the position in the argument
 * @param place the field or directive with the argument, for example {@code Query.films}
 * @param field the field in the document; null for an argument of a directive
 * @param location the location in the document
 */
record VariableUse(VariableDefinition definition, GraphQLInputType type, InputPosition position, String place,
		@Nullable Field field, @Nullable SourceLocation location) {

	/** Whether the use is allowed by section 5.8.5 of the specification. */
	boolean isAllowed() {
		if (!mayViolateNonNull()) {
			return areCompatible(this.type, this.position.type());
		}
		return (hasDefault() || this.position.hasDefault())
				&& areCompatible(this.type, GraphQLTypeUtil.unwrapNonNull(this.position.type()));
	}

	/**
	 * Whether a request can provide null where null is not allowed. A nullable variable
	 * is valid there only because of a default, of the variable or of the position.
	 */
	boolean mayViolateNonNull() {
		return this.position.isNonNull() && !GraphQLTypeUtil.isNonNull(this.type);
	}

	private boolean hasDefault() {
		return this.definition.getDefaultValue() != null && !(this.definition.getDefaultValue() instanceof NullValue);
	}

	/** {@code AreTypesCompatible} in the specification. */
	private static boolean areCompatible(GraphQLType variableType, GraphQLType locationType) {
		if (GraphQLTypeUtil.isNonNull(locationType)) {
			return GraphQLTypeUtil.isNonNull(variableType)
					&& areCompatible(GraphQLTypeUtil.unwrapOne(variableType), GraphQLTypeUtil.unwrapOne(locationType));
		}
		if (GraphQLTypeUtil.isNonNull(variableType)) {
			return areCompatible(GraphQLTypeUtil.unwrapOne(variableType), locationType);
		}
		if (GraphQLTypeUtil.isList(locationType)) {
			return GraphQLTypeUtil.isList(variableType)
					&& areCompatible(GraphQLTypeUtil.unwrapOne(variableType), GraphQLTypeUtil.unwrapOne(locationType));
		}
		return variableType == locationType;
	}

	ApiError mismatchError() {
		return new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED,
				"Variable \"$%s\" in argument \"%s\" at %s must be of type \"%s\", was declared as \"%s\".".formatted(
						this.definition.getName(), this.position.path(), this.place, this.position.typeName(),
						GraphQLTypeUtil.simplePrint(this.type)),
				locations(), null);
	}

	/** The message if a request provides null. */
	String nullMessage() {
		return "Argument \"%s\" at %s must be of type \"%s\", was null in variable \"$%s\"."
			.formatted(this.position.path(), this.place, this.position.typeName(), this.definition.getName());
	}

	@Nullable List<SourceLocation> locations() {
		return (this.location != null) ? List.of(this.location) : null;
	}

}
