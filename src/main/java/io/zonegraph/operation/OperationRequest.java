package io.zonegraph.operation;

import java.util.Map;
import java.util.function.Supplier;

import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import io.zonegraph.admission.Client;
import io.zonegraph.store.Deadline;

/**
 * A validated operation to execute.
 *
 * @param id identifies the request in the log
 * @param schema the schema it is valid under
 * @param definition the operation; the plan is cached by this instance, which must be the
 * same for the same text
 * @param variables its coerced variables
 * @param normalized supplies the normalized operation; called only if the operation has
 * no cached plan
 * @param client whose operation it is
 * @param awaited whether a client waits for the response; only then is a slow read logged
 * at level INFO
 * @param deadline when the graph must have been read; null if the time begins with the
 * execution
 */
public record OperationRequest(String id, GraphQLSchema schema, OperationDefinition definition,
		Map<String, Object> variables, Supplier<ExecutableNormalizedOperation> normalized, Client client,
		boolean awaited, @Nullable Deadline deadline) {

}
