package io.zonegraph.api.error;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** Names places of queries by type and field, for example {@code Query.films}. */
final class SchemaCoordinates {

	private final GraphQLSchema schema;

	SchemaCoordinates(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * The place at the end of a path.
	 * @param path fields from the root; null for the operation itself. A path that starts
	 * at a fragment or leaves the schema is given back as it is, with dots
	 * @return for example {@code Film.cast} for films, nodes, cast
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
