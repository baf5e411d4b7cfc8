package io.zonegraph.operation;

import java.util.Map;
import java.util.function.Supplier;

import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;

/**
 * A validated operation to answer.
 *
 * @param id identifies the request in the log
 * @param schema the schema it is valid under
 * @param definition the operation itself; the same instance for the same text lets its
 * plan be found again
 * @param variables its coerced variables
 * @param normalized gives the normalized operation; called only where it is not yet
 * planned
 * @param awaited whether a client waits for the answer: only then it is told in the log
 * that it is slow
 */
public record OperationRequest(String id, GraphQLSchema schema, OperationDefinition definition,
		Map<String, Object> variables, Supplier<ExecutableNormalizedOperation> normalized, boolean awaited) {
}
