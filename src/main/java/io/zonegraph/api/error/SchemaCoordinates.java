package io.zonegraph.api.error;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Determines the schema coordinates of paths in queries, for example {@code Query.films}.
 */
final class SchemaCoordinates {

	private final GraphQLSchema schema;

	SchemaCoordinates(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * Returns the schema coordinates of the last field of a path.
	 * @param path field names from the root; null for the operation itself
	 * @return for example {@code Film.cast} for films, nodes, cast; the path itself,
	 * joined by dots, if it starts at a fragment or leaves the schema
	 */
	String at(@Nullable List<String> path) {
		if (path == null) {
			return "the operation";
		}
		GraphQLFieldsContainer type = this.schema.getQueryType();
		String place = "";
		for (String name : path) {
			GraphQLFieldDefinition field = (type != null) ? type.getFieldDefinition(name) : null;
			if (type == null || field == null) {
				return String.join(".", path);
			}
			place = type.getName() + "." + name;
			type = (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer next) ? next : null;
		}
		return place;
	}

}
