package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Validates the input values of every request before it is planned: literals once, when
 * the document is validated, and variables for each request.
 *
 * <p>
 * Later stages rely on this: a variable that reaches a plan has a value of its type, and
 * no position that does not allow null has one. Only null for an entire argument is left
 * to execution, which still returns the other fields ({@link RefusedFields}).
 */
final class RequestValidation implements PreparsedDocumentProvider {

	private static final long MAX_DOCUMENTS = 2_000;

	private final PreparsedDocumentProvider documents;

	private final DocumentValidation validation;

	private final GraphQLSchema schema;

	private final VariableCheck variableCheck;

	private final boolean open;

	/** Uses of nullable variables where null is not allowed, by operation. */
	private final Cache<OperationDefinition, List<VariableUse>> nullableUses = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(MAX_DOCUMENTS)
		.build();

	/**
	 * Validation of requests.
	 * @param documents caches documents
	 * @param validation validates documents that are not cached
	 * @param schema the schema
	 * @param hints hints from the schema for messages
	 */
	RequestValidation(PreparsedDocumentProvider documents, DocumentValidation validation, GraphQLSchema schema,
			Hints hints) {
		this.documents = documents;
		this.validation = validation;
		this.schema = schema;
		this.open = hints.isOpen();
		this.variableCheck = new VariableCheck(schema, hints);
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		if (!this.open) {
			input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, true);
		}
		return this.documents.getDocumentAsync(input, this.validation::parseAndValidate)
			.thenApply((entry) -> entry.hasErrors() ? entry : checkVariables(entry, input));
	}

	private PreparsedDocumentEntry checkVariables(PreparsedDocumentEntry entry, ExecutionInput input) {
		OperationDefinition operation = findOperation(entry.getDocument(), input.getOperationName());
		if (operation == null) {
			return new PreparsedDocumentEntry(unnamed(input.getOperationName()));
		}
		if (operation.getVariableDefinitions().isEmpty()) {
			return entry;
		}
		Map<String, Object> variables = input.getRawVariables().toMap();
		List<ApiError> errors = this.variableCheck.check(operation, variables);
		return errors.isEmpty() ? checkNulls(entry, operation, variables, input) : new PreparsedDocumentEntry(errors);
	}

	private PreparsedDocumentEntry checkNulls(PreparsedDocumentEntry entry, OperationDefinition operation,
			Map<String, Object> variables, ExecutionInput input) {
		if (operation.getVariableDefinitions().stream().noneMatch((variable) -> isNull(variable, variables))) {
			return entry;
		}
		List<VariableUse> violations = nullableUses(entry.getDocument(), operation).stream()
			.filter((use) -> isNull(use.definition(), variables))
			.toList();
		List<ApiError> errors = violations.stream()
			.filter((use) -> !RefusedFields.mayRefuse(use))
			.map((use) -> new ApiError(ErrorCode.BAD_USER_INPUT, use.nullMessage(), use.locations(), null))
			.toList();
		if (!errors.isEmpty()) {
			return new PreparsedDocumentEntry(errors);
		}
		RefusedFields.put(input.getGraphQLContext(), violations);
		return entry;
	}

	private List<VariableUse> nullableUses(Document document, OperationDefinition operation) {
		return Objects.requireNonNull(this.nullableUses.get(operation,
				(key) -> new DocumentCheck(this.schema, new Hints(false), document).variableUsesIn(operation)
					.stream()
					.filter(VariableUse::mayViolateNonNull)
					.toList()));
	}

	private static boolean isNull(VariableDefinition variable, Map<String, Object> variables) {
		return variables.containsKey(variable.getName()) ? variables.get(variable.getName()) == null
				: variable.getDefaultValue() instanceof NullValue;
	}

	private static ApiError unnamed(@Nullable String name) {
		return new ApiError(ErrorCode.BAD_USER_INPUT, (name == null || name.isEmpty())
				? "The document has several operations: \"operationName\" must name one of them."
				: "\"operationName\" must be the name of an operation of the document, was \"%s\".".formatted(name),
				null, null);
	}

	/**
	 * Returns the operation to execute; null if there is no such operation, or no name to
	 * choose one of several.
	 */
	private static @Nullable OperationDefinition findOperation(Document document, @Nullable String name) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> name == null || name.isEmpty() || name.equals(operation.getName()))
			.toList();
		return (operations.size() == 1) ? operations.get(0) : null;
	}

}
