package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Checks the variables of a request against their declarations, as required by section
 * 6.1.2 of the specification.
 */
final class VariableCheck {

	private final GraphQLSchema schema;

	private final Hints hints;

	VariableCheck(GraphQLSchema schema, Hints hints) {
		this.schema = schema;
		this.hints = hints;
	}

	/**
	 * Returns the errors in variables; empty if there are none.
	 * @param operation the valid operation that declares them
	 * @param values values by variable name, as parsed from JSON
	 */
	List<ApiError> check(OperationDefinition operation, Map<String, ? extends @Nullable Object> values) {
		List<ApiError> errors = new ArrayList<>();
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
			GraphQLInputType type = (GraphQLInputType) TypeFromAST.getTypeFromAST(this.schema, variable.getType());
			if (type != null && values.containsKey(variable.getName())) {
				check(variable, type, new InputValue.Json(values.get(variable.getName())), errors);
			}
			else if (type != null && GraphQLTypeUtil.isNonNull(type) && variable.getDefaultValue() == null) {
				errors.add(error(variable,
						"Variable \"$%s\" must be of type \"%s\", was missing.".formatted(variable.getName(),
								GraphQLTypeUtil.simplePrint(type))
								+ undeclaredHint(variable.getName(), operation, values)));
			}
		}
		return errors;
	}

	private void check(VariableDefinition variable, GraphQLInputType type, InputValue value, List<ApiError> errors) {
		InputCheck check = new InputCheck(this.hints, (position, reference) -> {
		});
		check.check(InputPosition.of(variable.getName(), type, false), value);
		check.violations()
			.forEach((violation) -> errors
				.add(error(variable, violation.message("Variable \"$" + violation.position().path() + "\""))));
	}

	/** Undeclared variables are allowed, but may be misspelt ones. */
	private static String undeclaredHint(String name, OperationDefinition operation, Map<String, ?> values) {
		Set<String> declared = operation.getVariableDefinitions()
			.stream()
			.map(VariableDefinition::getName)
			.collect(Collectors.toSet());
		return Hints.similar(name, values.keySet())
			.stream()
			.filter((other) -> !declared.contains(other))
			.findFirst()
			.map(" The request has \"%s\", which the operation does not declare."::formatted)
			.orElse("");
	}

	private static ApiError error(VariableDefinition variable, String message) {
		SourceLocation location = variable.getSourceLocation();
		return new ApiError(ErrorCode.BAD_USER_INPUT, message, (location != null) ? List.of(location) : null, null);
	}

}
