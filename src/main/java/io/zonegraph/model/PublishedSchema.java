package io.zonegraph.model;

import java.util.Set;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/**
 * The schema as text for clients: sorted, with descriptions, without introspection and
 * without the directives that every GraphQL service has. Equal schemas give equal texts.
 */
public final class PublishedSchema {

	private static final Set<String> IN_EVERY_SERVICE = Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf",
			"defer", "experimental_disableErrorPropagation");

	private static final SchemaPrinter printer = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
		.includeScalarTypes(true)
		.includeIntrospectionTypes(false)
		.includeSchemaDefinition(false)
		.includeDirectives(true)
		.includeDirectiveDefinitions(true)
		.includeDirectiveDefinition((name) -> !IN_EVERY_SERVICE.contains(name)));

	private PublishedSchema() {
	}

	/**
	 * Prints a schema.
	 * @param schema the schema
	 * @return SDL that ends with a line break
	 */
	public static String textOf(GraphQLSchema schema) {
		return printer.print(schema).strip() + "\n";
	}

}
