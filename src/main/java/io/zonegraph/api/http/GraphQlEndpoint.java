package io.zonegraph.api.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.access.Role;
import io.zonegraph.access.User;
import io.zonegraph.admission.Client;
import io.zonegraph.api.graphql.ContextKeys;
import io.zonegraph.api.persisted.ParsedDocuments;
import io.zonegraph.store.Deadline;
import io.zonegraph.store.GraphReads;
import io.zonegraph.telemetry.RequestIds;

/**
 * The GraphQL endpoint over HTTP, which replaces that of Spring for GraphQL: accepts
 * queries by GET, responds to any failure with GraphQL errors as JSON instead of a bare
 * status, and reads and writes JSON only once.
 */
final class GraphQlEndpoint {

	private static final HttpMethod[] METHODS = { HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
			HttpMethod.OPTIONS };

	private final AcceptedType accepted = new AcceptedType();

	private final FailedRequests failures;

	private final RequestBody bodies;

	private final ParsedDocuments documents;

	private final WebGraphQlHandler handler;

	private final ResponseSerializer serializer;

	private final Optional<ResponseCache> cache;

	private final RateLimitHeaders rateLimits;

	private final GraphReads reads;

	GraphQlEndpoint(RequestBody bodies, ParsedDocuments documents, WebGraphQlHandler handler,
			ResponseSerializer serializer, Optional<ResponseCache> cache, RateLimitHeaders rateLimits,
			GraphReads reads) {
		this.bodies = bodies;
		this.documents = documents;
		this.handler = handler;
		this.serializer = serializer;
		this.failures = new FailedRequests(this.accepted, serializer);
		this.cache = cache;
		this.rateLimits = rateLimits;
		this.reads = reads;
	}

	/**
	 * Routes all methods: GET, HEAD and POST run operations, OPTIONS lists the methods,
	 * others are rejected with 405.
	 */
	RouterFunction<ServerResponse> routes(String path) {
		return RouterFunctions.route()
			.GET(path, this::get)
			.HEAD(path, this::get)
			.POST(path, this::post)
			.OPTIONS(path, (request) -> ServerResponse.noContent().allow(METHODS).build())
			.route(RequestPredicates.path(path), GraphQlEndpoint::otherMethod)
			.onError(Throwable.class, this.failures::response)
			.build();
	}

	private ServerResponse post(ServerRequest request) throws IOException {
		MediaType type = this.accepted.negotiate(request);
		byte[] body = RequestContent.body(request.servletRequest());
		return answer(request, this.bodies.parse(body), type, body.length <= ResponseCache.MAX_REQUEST_LENGTH);
	}

	private ServerResponse answer(ServerRequest request, GraphQlRequest operation, MediaType type, boolean cacheable) {
		Deadline deadline = this.reads.deadline();
		SerializedResponse answer = (cacheable && mayReadGraph(operation))
				? answerCached(request, operation, type, deadline) : run(request, operation, type, deadline);
		return this.serializer.response(answer, request.method(), user(request).isEmpty(),
				this.rateLimits.of(client(request)));
	}

	private SerializedResponse answerCached(ServerRequest request, GraphQlRequest operation, MediaType type,
			Deadline deadline) {
		Role role = user(request).flatMap(User::role).orElse(null);
		return this.cache
			.map((responses) -> responses.answer(operation, type, role, deadline,
					() -> run(request, operation, type, deadline)))
			.orElseGet(() -> run(request, operation, type, deadline));
	}

	private SerializedResponse run(ServerRequest request, GraphQlRequest operation, MediaType type, Deadline deadline) {
		WebGraphQlRequest webRequest = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), null,
				request.remoteAddress().orElse(null), request.attributes(), operation, RequestIds.current(),
				Locale.ROOT);
		Map<Object, Object> context = context(request, deadline);
		webRequest.configureExecutionInput((input, builder) -> builder.graphQLContext(context).build());
		return this.serializer.serialize(Objects.requireNonNull(this.handler.handleRequest(webRequest).block()), type);
	}

	private static Map<Object, Object> context(ServerRequest request, Deadline deadline) {
		Map<Object, Object> context = new HashMap<>();
		context.put(ContextKeys.CLIENT, client(request));
		context.put(ContextKeys.DEADLINE, deadline);
		user(request).flatMap(User::role).ifPresent((role) -> context.put(ContextKeys.ROLE, role));
		return context;
	}

	private static Client client(ServerRequest request) {
		return user(request).map((user) -> Client.user(user.id()))
			.orElseGet(() -> Client.at(request.servletRequest().getRemoteAddr()));
	}

	/** The authenticated client; empty for an anonymous one. */
	private static Optional<User> user(ServerRequest request) {
		return User.of(request.servletRequest().getUserPrincipal());
	}

	private static ServerResponse otherMethod(ServerRequest request) {
		throw MalformedRequestException
			.methodNotAllowed("The method must be GET, HEAD or POST, was %s.".formatted(request.method()), METHODS);
	}

	private ServerResponse get(ServerRequest request) {
		MediaType type = this.accepted.negotiate(request);
		GraphQlRequest operation = this.bodies.fromParameters(parameter(request, "query"),
				parameter(request, "operationName"), parameter(request, "variables"), parameter(request, "extensions"));
		if (!isQuery(operation)) {
			throw MalformedRequestException.methodNotAllowed("GET takes queries only; send other operations by POST.",
					HttpMethod.POST);
		}
		// The maximum length of a URL bounds requests by GET.
		return answer(request, operation, type, true);
	}

	private static @Nullable String parameter(ServerRequest request, String name) {
		try {
			return request.param(name).orElse(null);
		}
		catch (IllegalStateException ex) {
			// Tomcat parses parameters when the first one is read.
			throw MalformedRequestException
				.badRequest("The parameters of the URL must be percent-encoded in UTF-8; some are not.");
		}
	}

	/**
	 * Whether the operation of a request is a query; true also if it is not known or
	 * invalid.
	 */
	private boolean isQuery(GraphQlRequest request) {
		return operations(request)
			.allMatch((operation) -> operation.getOperation() == OperationDefinition.Operation.QUERY);
	}

	/**
	 * Whether the operation of a request may read the graph. Introspection does not, so
	 * it needs no version of the graph, for which the database must answer.
	 */
	private boolean mayReadGraph(GraphQlRequest request) {
		if (!request.getDocument().contains("__")) {
			return true;
		}
		List<OperationDefinition> operations = operations(request).toList();
		return operations.isEmpty() || !operations.stream()
			.flatMap((operation) -> operation.getSelectionSet().getSelections().stream())
			.allMatch((selection) -> selection instanceof Field field && field.getName().startsWith("__"));
	}

	private Stream<OperationDefinition> operations(GraphQlRequest request) {
		String name = request.getOperationName();
		return this.documents.document(request)
			.stream()
			.flatMap((document) -> document.getDefinitionsOfType(OperationDefinition.class).stream())
			.filter((operation) -> name == null || name.equals(operation.getName()));
	}

}
