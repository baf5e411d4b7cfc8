package io.zonegraph.api.http;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;
import io.zonegraph.telemetry.RequestIds;

/**
 * Responds with a GraphQL error to requests to the endpoint that fail outside the
 * execution of an operation: malformed requests, and internal errors, whose cause is
 * logged under the id in the message.
 */
final class FailedRequests {

	private static final Logger log = LoggerFactory.getLogger(FailedRequests.class);

	private final AcceptedType accepted;

	private final ResponseSerializer serializer;

	FailedRequests(AcceptedType accepted, ResponseSerializer serializer) {
		this.accepted = accepted;
		this.serializer = serializer;
	}

	/** Returns the response to a failed request. */
	ServerResponse response(Throwable failure, ServerRequest request) {
		return (failure instanceof MalformedRequestException malformed) ? badRequest(malformed, request)
				: internalError(failure, request);
	}

	private ServerResponse badRequest(MalformedRequestException malformed, ServerRequest request) {
		return this.serializer.response(malformed.status(),
				new ApiError(ErrorCode.BAD_USER_INPUT, String.valueOf(malformed.getMessage()), null, null),
				this.accepted.negotiateForError(request), malformed.headers());
	}

	private ServerResponse internalError(Throwable failure, ServerRequest request) {
		String id = RequestIds.current();
		log.error("Request {} failed", id, failure);
		return this.serializer.response(HttpStatus.INTERNAL_SERVER_ERROR,
				new ApiError(ErrorCode.INTERNAL_SERVER_ERROR, "Internal error; request id " + id + ".", null, null),
				this.accepted.negotiateForError(request), Map.of());
	}

}
