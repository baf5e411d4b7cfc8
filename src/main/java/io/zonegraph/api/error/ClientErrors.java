package io.zonegraph.api.error;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/** Gives every error of an answer its code and a message for the client. */
public final class ClientErrors implements WebGraphQlInterceptor {

	private static final Logger log = LoggerFactory.getLogger(ClientErrors.class);

	private static final Set<String> INTROSPECTION = Set.of("IntrospectionDisabled");

	private final SchemaCoordinates places;

	public ClientErrors(GraphQLSchema schema) {
		this.places = new SchemaCoordinates(schema);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		// Messages are read in English, whatever language the client prefers.
		request.configureExecutionInput((input, builder) -> builder.locale(Locale.ROOT).build());
		return chain.next(request).map(this::toApiError);
	}

	private WebGraphQlResponse toApiError(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response
				: response.transform((builder) -> builder.errors(errors.stream()
					.map((error) -> toApiError(error, response.getExecutionInput().getExecutionIdNonNull()))
					.toList()));
	}

	/** The error as clients see it. */
	public GraphQLError toApiError(GraphQLError error, ExecutionId execution) {
		if (error instanceof ApiError) {
			return error;
		}
		ErrorCode code = codeOf(error);
		if (code == ErrorCode.INTERNAL_SERVER_ERROR) {
			log.error("Operation {} has an error of type {}: {}", execution, error.getErrorType(), error.getMessage());
		}
		return new ApiError(code, messageOf(code, error.getMessage(), execution), error.getLocations(),
				error.getPath());
	}

	private String messageOf(ErrorCode code, String message, ExecutionId execution) {
		return switch (code) {
			case GRAPHQL_PARSE_FAILED -> ClientMessage.translateSyntaxError(message);
			case COST_EXCEEDED, FORBIDDEN, NOT_FOUND, PERSISTED_QUERY_NOT_FOUND -> message;
			case GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT -> ClientMessage.translate(message, this.places);
			case TIMEOUT, UNAVAILABLE, INTERNAL_SERVER_ERROR -> "Internal error; execution id " + execution + ".";
		};
	}

	private static ErrorCode codeOf(GraphQLError error) {
		if (error.getErrorType() == ErrorType.InvalidSyntax) {
			return ErrorCode.GRAPHQL_PARSE_FAILED;
		}
		// What is refused of introspection has types of its own, which are not
		// ErrorTypes.
		if (error instanceof ValidationError || error.getErrorType() == ErrorType.OperationNotSupported
				|| INTROSPECTION.contains(error.getErrorType().toString())) {
			return ErrorCode.GRAPHQL_VALIDATION_FAILED;
		}
		// Executions are aborted where an operation is larger than graphql-java allows.
		return (error.getErrorType() == ErrorType.ValidationError || error.getErrorType() == ErrorType.ExecutionAborted)
				? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL_SERVER_ERROR;
	}

}
