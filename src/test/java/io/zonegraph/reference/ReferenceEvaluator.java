package io.zonegraph.reference;

import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;

/**
 * Answers operations in the most obvious way: graphql-java asks for one field after the
 * other, and each is answered by looking through a copy of the graph.
 */
final class ReferenceEvaluator {

	private final GraphQL graphQl;

	ReferenceEvaluator(GraphModel model, GraphCopy copy, Reviewed reviewed) {
		GraphQLSchema schema = model.executableSchema();
		Answers answers = new Answers(model, copy, reviewed);
		GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher((environment) -> answers);
		schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLInterfaceType.class::isInstance)
			.forEach((type) -> code.typeResolver((GraphQLInterfaceType) type, (environment) -> environment.getSchema()
				.getObjectType(typeOf(model, (CopiedNode) Objects.requireNonNull(environment.getObject())))));
		this.graphQl = GraphQL.newGraphQL(schema.transform((builder) -> builder.codeRegistry(code.build()))).build();
	}

	private static String typeOf(GraphModel model, CopiedNode node) {
		return model.nodeTypes().stream().filter(node::is).findFirst().orElseThrow().name();
	}

	ExecutionResult execute(String operation, Map<String, @Nullable Object> variables) {
		return this.graphQl.execute(ExecutionInput.newExecutionInput(operation).variables(variables).build());
	}

}
