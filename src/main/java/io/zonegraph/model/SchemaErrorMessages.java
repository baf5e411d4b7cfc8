package io.zonegraph.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.schema.idl.errors.SchemaProblem;
import graphql.schema.idl.errors.TypeRedefinitionError;

/**
 * Translates errors that graphql-java finds in an expanded schema into the terms of the
 * schema files.
 */
final class SchemaErrorMessages {

	private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");

	private SchemaErrorMessages() {
	}

	/**
	 * Translates an error.
	 * @param fault the error of graphql-java
	 * @param types names of the mapped types
	 * @return an exception with all problems
	 */
	static InvalidSchemaException of(GraphQLException fault, Collection<String> types) {
		if (fault instanceof SchemaProblem problem) {
			return new InvalidSchemaException(
					problem.getErrors().stream().map((error) -> message(error, types)).distinct().toList());
		}
		return new InvalidSchemaException("The schema files make no valid GraphQL schema: " + fault.getMessage());
	}

	private static String message(GraphQLError error, Collection<String> types) {
		Matcher name = QUOTED.matcher(String.valueOf(error.getMessage()));
		return (error instanceof TypeRedefinitionError && name.find()) ? clash(name.group(1), types)
				: "The schema files make no valid GraphQL schema: " + error.getMessage();
	}

	private static String clash(String name, Collection<String> types) {
		List<String> origins = types.stream()
			.filter((type) -> name.startsWith(type) && !name.equals(type))
			.map((type) -> "\"" + type + "\"")
			.toList();
		return "Type \"%s\" of the schema files has the name of a type that is generated%s; give it another name."
			.formatted(name, origins.isEmpty() ? "" : " for " + String.join(" or ", origins));
	}

}
