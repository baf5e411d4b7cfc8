package io.zonegraph.model;

import java.util.Set;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/**
 * Prints the schema as SDL for clients: sorted, with descriptions, without introspection
 * types and without standard directives. Equal schemas have the same text.
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
	 * @return the SDL, which ends with a line break
	 */
	public static String textOf(GraphQLSchema schema) {
		return printer.print(schema).strip() + "\n";
	}

}
