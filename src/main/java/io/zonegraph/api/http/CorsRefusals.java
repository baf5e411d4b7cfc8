package io.zonegraph.api.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/** Applies CORS, and responds to rejected requests with a GraphQL error. */
final class CorsRefusals extends DefaultCorsProcessor {

	private final byte[] refusal;

	CorsRefusals(JsonMapper json) {
		ApiError error = new ApiError(ErrorCode.FORBIDDEN,
				"This origin, or its method or headers, may not ask here; spring.graphql.cors.* says which may.", null,
				null);
		this.refusal = json.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification())));
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) throws IOException {
		response.setStatusCode(HttpStatus.FORBIDDEN);
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		response.getBody().write(this.refusal);
		response.flush();
	}

}
