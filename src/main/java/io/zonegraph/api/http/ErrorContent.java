package io.zonegraph.api.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Writes a GraphQL error as a whole response, where no handler of Spring can, and counts
 * it.
 *
 * @param json writes JSON
 * @param metrics counts errors
 */
record ErrorContent(JsonMapper json, ErrorMetrics metrics) {

	/** Counts an error and returns the JSON of a response with this error alone. */
	byte[] bytes(ErrorCode code, String message) {
		ApiError error = new ApiError(code, message, null, null);
		this.metrics.count(List.of(error));
		return this.json.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification())));
	}

	/** Writes the error; no cache may store it. */
	void write(HttpServletResponse response, HttpStatus status, ErrorCode code, String message) throws IOException {
		byte[] content = bytes(code, message);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentLength(content.length);
		response.getOutputStream().write(content);
		response.flushBuffer();
	}

}
