package io.zonegraph.api.http;

import java.io.IOException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

import io.zonegraph.api.error.ErrorCode;

/** Applies CORS, and responds to rejected requests with a GraphQL error. */
final class CorsRefusals extends DefaultCorsProcessor {

	private final byte[] refusal;

	CorsRefusals(ErrorContent errors) {
		this.refusal = errors.bytes(ErrorCode.FORBIDDEN,
				"This origin, or its method or headers, may not ask here; spring.graphql.cors.* says which may.");
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		response.setStatusCode(HttpStatus.FORBIDDEN);
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		response.getBody().write(this.refusal);
		response.flush();
	}

}
