package io.zonegraph.api.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;
import io.zonegraph.api.graphql.ContextKeys;

/**
 * Serializes responses as JSON, once. As {@code Content-Length} is set, a response is
 * sent unchunked, and a small one uncompressed.
 */
final class ResponseSerializer {

	static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

	private final JsonMapper json;

	private final CacheHeaders cacheHeaders;

	private final ErrorMetrics errors;

	private final RefusalDelay refusals;

	ResponseSerializer(JsonMapper json, CacheHeaders cacheHeaders, ErrorMetrics errors, RefusalDelay refusals) {
		this.json = json;
		this.cacheHeaders = cacheHeaders;
		this.errors = errors;
		this.refusals = refusals;
	}

	/** Serializes a response in a media type. */
	SerializedResponse serialize(WebGraphQlResponse answer, MediaType type) {
		this.errors.count(answer.getExecutionResult().getErrors());
		GraphQLContext values = answer.getExecutionInput().getGraphQLContext();
		boolean personal = values.getBoolean(ContextKeys.PERSONAL);
		Optional<HttpStatus> refusal = errors(answer).flatMap((error) -> refusal(error).stream()).findFirst();
		return new SerializedResponse(refusal.orElseGet(() -> status(answer, type)), type, headers(answer),
				this.json.writeValueAsBytes(answer.toMap()), answer.getErrors().isEmpty() && !personal, personal,
				refusal.isPresent(), values.get(ContextKeys.GRAPH_VERSION));
	}

	/**
	 * Returns the HTTP response; with cache headers unless the method is POST. That of a
	 * refused operation may be sent after a delay.
	 * @param answer the response
	 * @param method the method of the request
	 * @param anonymous whether the client is anonymous
	 * @param forClient headers for the client that gets it; left out where a cache may
	 * give the response to others
	 */
	ServerResponse response(SerializedResponse answer, HttpMethod method, boolean anonymous,
			Map<String, String> forClient) {
		return response(answer.status(), answer.type(), answer.content(), answer.refused(), (headers) -> {
			headers.putAll(answer.headers());
			if (method.equals(HttpMethod.POST) || !this.cacheHeaders.isShared(answer, anonymous)) {
				forClient.forEach(headers::set);
			}
			if (!method.equals(HttpMethod.POST)) {
				this.cacheHeaders.addTo(headers, answer, anonymous);
			}
		});
	}

	/** Returns the HTTP response to a request that failed outside an execution. */
	ServerResponse response(HttpStatus status, ApiError error, MediaType type, Map<String, String> headers) {
		this.errors.count(List.of(error));
		byte[] content = this.json.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification())));
		return response(status, type, content, false, (all) -> {
			headers.forEach(all::set);
			all.setCacheControl(CacheControl.noStore());
		});
	}

	private ServerResponse response(HttpStatus status, MediaType type, byte[] content, boolean refused,
			Consumer<HttpHeaders> headers) {
		return ServerResponse.status(status)
			.contentType(type)
			.contentLength(content.length)
			.headers(headers)
			.build((request, response) -> {
				if (refused) {
					this.refusals.send(request, response, () -> write(request, response, status, content));
				}
				else {
					write(request, response, status, content);
				}
				return null;
			});
	}

	private static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			byte[] content) throws IOException {
		KeepAliveProtocol.setStatus(request, response, status.value());
		response.getOutputStream().write(content);
	}

	private static HttpHeaders headers(WebGraphQlResponse answer) {
		if (answer.getErrors().isEmpty()) {
			return answer.getResponseHeaders();
		}
		HttpHeaders headers = new HttpHeaders(answer.getResponseHeaders());
		errors(answer).map((error) -> error.figures().get(ApiError.RETRY_AFTER))
			.filter(Objects::nonNull)
			.findFirst()
			.ifPresent((seconds) -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
		return headers;
	}

	private static Stream<ApiError> errors(WebGraphQlResponse answer) {
		return answer.getExecutionResult()
			.getErrors()
			.stream()
			.filter(ApiError.class::isInstance)
			.map(ApiError.class::cast);
	}

	/** The status of an operation that may be sent again later, in any media type. */
	private static Optional<HttpStatus> refusal(ApiError error) {
		return switch (error.code()) {
			case RATE_LIMITED -> Optional.of(HttpStatus.TOO_MANY_REQUESTS);
			case OVERLOADED -> Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
			default -> Optional.empty();
		};
	}

	/**
	 * The status of all other operations, by the GraphQL over HTTP specification: only
	 * with the newer media type does the status show that execution did not begin, and
	 * whether the client or the service is the reason.
	 */
	private static HttpStatus status(WebGraphQlResponse answer, MediaType type) {
		boolean begun = answer.getExecutionResult().isDataPresent();
		if (begun || !type.equals(GRAPHQL_RESPONSE)) {
			return HttpStatus.OK;
		}
		return answer.getErrors().stream().anyMatch(ResponseSerializer::isUnavailable) ? HttpStatus.SERVICE_UNAVAILABLE
				: HttpStatus.BAD_REQUEST;
	}

	private static boolean isUnavailable(ResponseError error) {
		return ErrorCode.UNAVAILABLE.name().equals(error.getExtensions().get("code"));
	}

}
