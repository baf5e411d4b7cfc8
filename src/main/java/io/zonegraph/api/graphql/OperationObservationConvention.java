package io.zonegraph.api.graphql;

import io.micrometer.common.KeyValue;

import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.graphql.observation.GraphQlObservationDocumentation.ExecutionRequestLowCardinalityKeyNames;

import io.zonegraph.api.error.ApiError;

/**
 * Tells failures of the service ({@code INTERNAL_ERROR}) from those of the client
 * ({@code REQUEST_ERROR}) by our error codes, of which Spring for GraphQL knows nothing.
 */
class OperationObservationConvention extends DefaultExecutionRequestObservationConvention {

	private static final KeyValue INTERNAL_ERROR = KeyValue.of(ExecutionRequestLowCardinalityKeyNames.OUTCOME,
			"INTERNAL_ERROR");

	@Override
	protected KeyValue outcome(ExecutionRequestObservationContext context) {
		return (context.getExecutionResult() != null && context.getExecutionResult()
			.getErrors()
			.stream()
			.anyMatch((error) -> error instanceof ApiError known && isOfTheService(known))) ? INTERNAL_ERROR
					: super.outcome(context);
	}

	private static boolean isOfTheService(ApiError error) {
		return switch (error.code()) {
			case TIMEOUT, UNAVAILABLE, OVERLOADED, INTERNAL_SERVER_ERROR -> true;
			default -> false;
		};
	}

}
