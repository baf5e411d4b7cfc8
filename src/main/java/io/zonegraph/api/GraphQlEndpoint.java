package io.zonegraph.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The GraphQL endpoint over HTTP, before Spring for GraphQL: takes queries by GET, and
 * answers requests that are none with JSON errors instead of a bare status.
 */
final class GraphQlEndpoint {

	private static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON,
			new MediaType("application", "*+json"));

	private final RequestBody bodies;

	private final GraphQlHttpHandler http;

	/** Room for the longest operations that clients write, with their variables. */
	private static final int LONGEST_BODY = 1_000_000;

	private final GraphQlSseHandler events;

	GraphQlEndpoint(RequestBody bodies, GraphQlHttpHandler http, GraphQlSseHandler events) {
		this.bodies = bodies;
		this.http = http;
		this.events = events;
	}

	/** Routes GET, except where it opens a WebSocket, and POST. */
	RouterFunction<ServerResponse> routes(String path) {
		return RouterFunctions.route()
			.GET(path, RequestPredicates.headers((headers) -> !opensWebSocket(headers)), this::get)
			.POST(path, this::post)
			.onError(MalformedRequestException.class, GraphQlEndpoint::refused)
			.build();
	}

	private ServerResponse post(ServerRequest request) throws ServletException, IOException {
		checkMediaType(request);
		byte[] body = body(request);
		this.bodies.check(body);
		return answer(ServerRequest.from(request).body(body).build());
	}

	private static byte[] body(ServerRequest request) throws IOException {
		byte[] body = request.servletRequest().getInputStream().readNBytes(LONGEST_BODY + 1);
		if (body.length > LONGEST_BODY) {
			throw new MalformedRequestException(HttpStatus.CONTENT_TOO_LARGE,
					"The body must have at most %d bytes, had more.".formatted(LONGEST_BODY));
		}
		return body;
	}

	private static boolean opensWebSocket(ServerRequest.Headers headers) {
		return headers.header(HttpHeaders.UPGRADE).stream().anyMatch("websocket"::equalsIgnoreCase);
	}

	private static void checkMediaType(ServerRequest request) {
		Optional<MediaType> type = request.headers().contentType();
		if (JSON.stream().noneMatch((allowed) -> type.filter(allowed::includes).isPresent())) {
			throw new MalformedRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Header \"Content-Type\" must be application/json, was %s."
						.formatted(type.map((given) -> given.getType() + "/" + given.getSubtype()).orElse("missing")));
		}
	}

	private ServerResponse get(ServerRequest request) throws ServletException {
		String query = parameter(request, "query");
		String operationName = parameter(request, "operationName");
		byte[] body = this.bodies.of(query, operationName, parameter(request, "variables"),
				parameter(request, "extensions"));
		if (query != null && !isRead(query, operationName)) {
			throw new MalformedRequestException(HttpStatus.METHOD_NOT_ALLOWED,
					"GET takes queries only; send other operations by POST.");
		}
		return answer(ServerRequest.from(request)
			.method(HttpMethod.POST)
			.headers((headers) -> headers.setContentType(MediaType.APPLICATION_JSON))
			.body(body)
			.build());
	}

	private static @Nullable String parameter(ServerRequest request, String name) {
		return request.param(name).orElse(null);
	}

	/** Whether the operation of a document, if it can be parsed, is a query. */
	private static boolean isRead(String document, @Nullable String name) {
		try {
			return new Parser().parseDocument(document)
				.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter((operation) -> name == null || name.isEmpty() || name.equals(operation.getName()))
				.allMatch((operation) -> operation.getOperation() == OperationDefinition.Operation.QUERY);
		}
		catch (InvalidSyntaxException ex) {
			return true;
		}
	}

	private ServerResponse answer(ServerRequest request) throws ServletException {
		return request.headers().accept().contains(MediaType.TEXT_EVENT_STREAM) ? this.events.handleRequest(request)
				: this.http.handleRequest(request);
	}

	private static ServerResponse refused(Throwable failure, ServerRequest request) {
		MalformedRequestException malformed = (MalformedRequestException) failure;
		ApiError error = new ApiError(ErrorCode.BAD_USER_INPUT, String.valueOf(malformed.getMessage()), null, null);
		ServerResponse.BodyBuilder answer = ServerResponse.status(malformed.status());
		if (malformed.status() == HttpStatus.METHOD_NOT_ALLOWED) {
			answer.allow(HttpMethod.POST);
		}
		boolean newer = request.headers().accept().contains(GRAPHQL_RESPONSE);
		return answer.contentType(newer ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON)
			.body(Map.of("errors", List.of(error.toSpecification())));
	}

}
