package io.zonegraph.api.http;

import java.io.IOException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

import io.zonegraph.api.error.ErrorCode;

/** Applies CORS, and responds to rejected requests with a GraphQL error. */
final class CorsRefusals extends DefaultCorsProcessor {

	private static final String REFUSAL = "This origin, or its method or headers, may not ask here; spring.graphql.cors.* says which may.";

	private final ErrorContent errors;

	CorsRefusals(ErrorContent errors) {
		this.errors = errors;
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		response.setStatusCode(HttpStatus.FORBIDDEN);
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		// With its length, a response is whole even if the connection is closed because
		// of a
		// body that nobody reads.
		byte[] content = this.errors.bytes(ErrorCode.FORBIDDEN, REFUSAL);
		response.getHeaders().setContentLength(content.length);
		response.getBody().write(content);
		response.flush();
	}

}
