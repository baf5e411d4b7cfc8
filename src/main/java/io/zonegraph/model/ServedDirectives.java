package io.zonegraph.model;

import java.util.List;
import java.util.Set;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;

/**
 * The directives that operations may use. graphql-java adds directives to every schema
 * that are not supported here and cannot be removed: they are hidden from introspection,
 * and documents that use them must be refused.
 */
public final class ServedDirectives {

	private static final Set<String> NOT_SERVED = Set.of("defer", "experimental_disableErrorPropagation");

	private ServedDirectives() {
	}

	/** Whether operations may use a directive of the schema, by its name without @. */
	public static boolean include(String name) {
		return !NOT_SERVED.contains(name);
	}

	/** Returns the schema with introspection that lists only served directives. */
	static GraphQLSchema listedIn(GraphQLSchema schema) {
		FieldCoordinates directives = FieldCoordinates.coordinates(Introspection.__Schema.getName(), "directives");
		DataFetcher<List<GraphQLDirective>> served = (environment) -> of(environment.getGraphQLSchema());
		GraphQLCodeRegistry code = schema.getCodeRegistry()
			.transform((registry) -> registry.dataFetcher(directives, served));
		return schema.transformWithoutTypes((builder) -> builder.codeRegistry(code));
	}

	private static List<GraphQLDirective> of(GraphQLSchema schema) {
		return schema.getDirectives().stream().filter((directive) -> include(directive.getName())).toList();
	}

}
