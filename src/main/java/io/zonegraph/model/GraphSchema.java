package io.zonegraph.model;

import graphql.GraphQLException;
import graphql.language.InterfaceTypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The GraphQL schema of a model: the hand-written types without mapping directives, and
 * the generated connections, filters, orders and root fields.
 */
public final class GraphSchema {

	private static final SchemaGenerator.Options WITHOUT_DEFINITIONS = SchemaGenerator.Options.defaultOptions()
		.captureAstDefinitions(false)
		.useCommentsAsDescriptions(false);

	private final GraphModel model;

	private final GraphQLSchema executable;

	/**
	 * Generates the schema of a model.
	 * @throws InvalidSchemaException if the result is not a valid GraphQL schema
	 */
	public GraphSchema(GraphModel model) {
		this.model = model;
		try {
			this.executable = ServedDirectives.listedIn(executable(new SchemaExpansion(model).expand()));
		}
		catch (GraphQLException ex) {
			throw SchemaErrorMessages.of(ex, model.types().keySet());
		}
	}

	/** The model of the schema. */
	public GraphModel model() {
		return this.model;
	}

	/**
	 * The schema with scalars and type resolvers but without data fetchers. It is used
	 * for validation and introspection; other operations are executed from their plans.
	 */
	public GraphQLSchema executable() {
		return this.executable;
	}

	private static GraphQLSchema executable(TypeDefinitionRegistry definitions) {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		SchemaScalars.addTo(wiring);
		definitions.getTypes(InterfaceTypeDefinition.class)
			.forEach((type) -> wiring.type(type.getName(), (builder) -> builder.typeResolver((environment) -> null)));
		return new SchemaGenerator().makeExecutableSchema(WITHOUT_DEFINITIONS, definitions, wiring.build());
	}

}
