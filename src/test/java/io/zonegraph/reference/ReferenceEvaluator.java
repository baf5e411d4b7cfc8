package io.zonegraph.reference;

import java.time.LocalDate;
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
 * Answers operations in the most obvious way: graphql-java asks for one field after the
 * other, and each is answered by looking through a copy of the graph. Where there is more
 * than one right answer, it gives the one that the engine gave.
 */
final class ReferenceEvaluator {

	private final GraphQL graphQl;

	/** Answers from the graph on a day; empty for the whole graph. */
	private final Map<Optional<LocalDate>, Answers> answers = new ConcurrentHashMap<>();

	ReferenceEvaluator(GraphModel model, GraphCopy copy) {
		GraphQLSchema schema = new GraphSchema(model).executable();
		Days days = new Days(model, copy);
		DataFetcher<@Nullable Object> fetcher = (environment) -> this.answers
			.computeIfAbsent(Days.in(environment),
					(day) -> new Answers(model, day.map(days::graphOn).orElse(copy), copy))
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
	private static String typeOf(GraphModel model, Propertied subject) {
		if (subject instanceof CopiedRelationship relationship) {
			return Objects.requireNonNull(model.relationshipTypes().get(relationship.type())).propertiesType();
		}
		return model.nodeTypes().stream().filter(((CopiedNode) subject)::is).findFirst().orElseThrow().name();
	}

	/**
	 * Answers an operation.
	 * @param told what the engine has answered
	 */
	ExecutionResult execute(String operation, Map<String, @Nullable Object> variables, Told told) {
		return this.graphQl.execute(ExecutionInput.newExecutionInput(operation)
			.variables(variables)
			.graphQLContext(Map.of(Told.class, told))
			.build());
	}

}
