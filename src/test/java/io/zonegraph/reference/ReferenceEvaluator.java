package io.zonegraph.reference;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;

/**
 * Evaluates operations in the simplest way: graphql-java resolves one field after the
 * other, and each searches a copy of the graph. Where several results are right, it
 * returns the one that the engine returned.
 */
final class ReferenceEvaluator {

	private final GraphQL graphQl;

	/** Data fetchers by day; empty for the whole graph. */
	private final Map<Optional<GraphSnapshots.Day>, ReferenceDataFetcher> fetchers = new ConcurrentHashMap<>();

	ReferenceEvaluator(GraphModel model, GraphCopy copy) {
		GraphQLSchema schema = new GraphSchema(model).executable();
		GraphSnapshots snapshots = new GraphSnapshots(model, copy);
		DataFetcher<@Nullable Object> fetcher = (environment) -> this.fetchers
			.computeIfAbsent(GraphSnapshots.asOf(environment),
					(day) -> new ReferenceDataFetcher(model, day.map(snapshots::on).orElse(copy), copy))
			.get(environment);
		GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher((environment) -> fetcher);
		schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLInterfaceType.class::isInstance)
			.forEach((type) -> code.typeResolver((GraphQLInterfaceType) type, (environment) -> environment.getSchema()
				.getObjectType(typeOf(model, Objects.requireNonNull(environment.getObject())))));
		this.graphQl = GraphQL.newGraphQL(schema.transform((builder) -> builder.codeRegistry(code.build()))).build();
	}

	/** The object type of a node, or of a relationship with its properties. */
	private static String typeOf(GraphModel model, CopiedElement subject) {
		if (subject instanceof CopiedRelationship relationship) {
			return Objects.requireNonNull(model.relationshipTypes().get(relationship.type())).propertiesType();
		}
		return model.nodeTypes().stream().filter(((CopiedNode) subject)::is).findFirst().orElseThrow().name();
	}

	/**
	 * Evaluates an operation.
	 * @param engineResponse the engine's response to it
	 */
	ExecutionResult execute(String operation, Map<String, @Nullable Object> variables, EngineResponse engineResponse) {
		return this.graphQl.execute(ExecutionInput.newExecutionInput(operation)
			.variables(variables)
			.graphQLContext(Map.of(EngineResponse.class, engineResponse))
			.build());
	}

}
