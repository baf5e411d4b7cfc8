package io.zonegraph.api.error;

import java.util.List;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.introspection.IntrospectionDisabledError;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/** Converts every error of a response to one with a code and a message for clients. */
public final class ClientErrors implements WebGraphQlInterceptor {

	private static final Logger log = LoggerFactory.getLogger(ClientErrors.class);

	private final SchemaCoordinates places;

	public ClientErrors(GraphQLSchema schema) {
		this.places = new SchemaCoordinates(schema);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(this::toApiError);
	}

	private WebGraphQlResponse toApiError(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response
				: response.transform((builder) -> builder.errors(errors.stream()
					.map((error) -> toApiError(error, response.getExecutionInput().getExecutionIdNonNull()))
					.toList()));
	}

	/**
	 * Converts an error for clients. Internal errors are logged, and their message
	 * contains only the execution id.
	 */
	public GraphQLError toApiError(GraphQLError error, ExecutionId execution) {
		if (error instanceof ApiError) {
			return error;
		}
		ErrorCode code = codeOf(error);
		if (code == ErrorCode.INTERNAL_SERVER_ERROR) {
			log.error("Operation {} has an error of type {}: {}", execution, error.getErrorType(), error.getMessage());
		}
		return new ApiError(code, messageOf(code, error, execution), error.getLocations(), error.getPath());
	}

	private String messageOf(ErrorCode code, GraphQLError error, ExecutionId execution) {
		if (code == ErrorCode.INTERNAL_SERVER_ERROR) {
			return "Internal error; execution id " + execution + ".";
		}
		if (code == ErrorCode.GRAPHQL_PARSE_FAILED) {
			return ClientMessage.ofSyntaxError(error.getMessage());
		}
		if (error instanceof IntrospectionDisabledError) {
			return "The schema of this service is not open to introspection.";
		}
		return (error instanceof ValidationError invalid) ? ClientMessage.of(invalid, this.places)
				: ClientMessage.UNKNOWN;
	}

	private static ErrorCode codeOf(GraphQLError error) {
		if (error.getErrorType() == ErrorType.InvalidSyntax) {
			return ErrorCode.GRAPHQL_PARSE_FAILED;
		}
		if (error instanceof ValidationError || error instanceof IntrospectionDisabledError
				|| error.getErrorType() == ErrorType.OperationNotSupported) {
			return ErrorCode.GRAPHQL_VALIDATION_FAILED;
		}
		return (error.getErrorType() == ErrorType.ValidationError) ? ErrorCode.BAD_USER_INPUT
				: ErrorCode.INTERNAL_SERVER_ERROR;
	}

}
