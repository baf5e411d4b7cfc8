package io.zonegraph.api.http;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.api.graphql.ContextKeys;

/**
 * Writes the answers of operations as JSON, once: with their length in the header, an
 * answer of any size goes out in one piece, and small ones are not compressed.
 */
final class ResponseSerializer {

	static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

	private final JsonMapper json;

	private final CacheHeaders cacheHeaders;

	ResponseSerializer(JsonMapper json, CacheHeaders cacheHeaders) {
		this.json = json;
		this.cacheHeaders = cacheHeaders;
	}

	/** Writes an answer in a media type. */
	SerializedResponse serialize(WebGraphQlResponse answer, MediaType type) {
		return new SerializedResponse(status(answer, type), type, answer.getResponseHeaders(),
				this.json.writeValueAsBytes(answer.toMap()), answer.getErrors().isEmpty(),
				answer.getExecutionInput().getGraphQLContext().get(ContextKeys.GRAPH_VERSION));
	}

	/** The response to a request of a method. */
	ServerResponse response(SerializedResponse answer, HttpMethod method) {
		return ServerResponse.status(answer.status())
			.contentType(answer.type())
			.contentLength(answer.content().length)
			.headers((headers) -> {
				headers.putAll(answer.headers());
				if (!method.equals(HttpMethod.POST)) {
					this.cacheHeaders.addTo(headers, answer);
				}
			})
			.build((request, response) -> {
				response.getOutputStream().write(answer.content());
				return null;
			});
	}

	/**
	 * As GraphQL over HTTP has it: only the newer media type tells by the status that an
	 * operation was not begun.
	 */
	private static HttpStatus status(WebGraphQlResponse answer, MediaType type) {
		boolean begun = answer.getExecutionResult().isDataPresent();
		return (begun || !type.equals(GRAPHQL_RESPONSE)) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
	}

}
