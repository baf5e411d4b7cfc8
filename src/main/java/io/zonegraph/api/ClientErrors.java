package io.zonegraph.api;

import java.util.List;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/** Gives every error of an answer its code and a message for the client. */
final class ClientErrors implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(ClientErrors::coded);
	}

	private static WebGraphQlResponse coded(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response
				: response.transform((builder) -> builder.errors(errors.stream().map(ClientErrors::coded).toList()));
	}

	private static GraphQLError coded(GraphQLError error) {
		if (error instanceof ApiError) {
			return error;
		}
		ErrorCode code = codeOf(error.getErrorType());
		return new ApiError(code, ClientMessage.of(error.getMessage()), error.getLocations(), error.getPath());
	}

	private static ErrorCode codeOf(ErrorClassification type) {
		if (type == ErrorType.InvalidSyntax) {
			return ErrorCode.GRAPHQL_PARSE_FAILED;
		}
		if (type == ErrorType.ValidationError) {
			return ErrorCode.GRAPHQL_VALIDATION_FAILED;
		}
		return (type == ErrorType.OperationNotSupported) ? ErrorCode.GRAPHQL_VALIDATION_FAILED
				: ErrorCode.INTERNAL_SERVER_ERROR;
	}

}
