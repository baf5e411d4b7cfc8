package io.zonegraph.api;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The GraphQL endpoint over HTTP, in place of that of Spring for GraphQL: takes queries
 * by GET, answers requests that are none with JSON errors instead of a bare status, and
 * reads and writes JSON once.
 */
final class GraphQlEndpoint {

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON,
			new MediaType("application", "*+json"));

	/** Room for the longest operations that clients write, with their variables. */
	private static final int LONGEST_BODY = 1_000_000;

	private final AcceptedType accepted = new AcceptedType();

	private final IdGenerator ids = new AlternativeJdkIdGenerator();

	private final RequestBody bodies;

	private final ParsedDocuments documents;

	private final WebGraphQlHandler handler;

	private final AnswerWriter answers;

	private final Optional<KeptAnswers> kept;

	GraphQlEndpoint(RequestBody bodies, ParsedDocuments documents, WebGraphQlHandler handler, AnswerWriter answers,
			Optional<KeptAnswers> kept) {
		this.bodies = bodies;
		this.documents = documents;
		this.handler = handler;
		this.answers = answers;
		this.kept = kept;
	}

	/** Routes all methods: GET and POST are answered, OPTIONS names them. */
	RouterFunction<ServerResponse> routes(String path) {
		return RouterFunctions.route()
			.GET(path, this::get)
			.POST(path, this::post)
			.OPTIONS(path, (request) -> ServerResponse.noContent().allow(HttpMethod.GET, HttpMethod.POST).build())
			.route(RequestPredicates.path(path), GraphQlEndpoint::otherMethod)
			.onError(MalformedRequestException.class, this::refused)
			.build();
	}

	private ServerResponse post(ServerRequest request) throws IOException {
		MediaType type = this.accepted.of(request);
		checkMediaType(request);
		byte[] body = body(request);
		return answer(request, this.bodies.of(body), type, body.length <= KeptAnswers.LONGEST_REQUEST);
	}

	private ServerResponse answer(ServerRequest request, GraphQlRequest operation, MediaType type, boolean mayBeKept) {
		return this.answers.response(mayBeKept ? kept(request, operation, type) : run(request, operation, type),
				request.method());
	}

	private WrittenAnswer kept(ServerRequest request, GraphQlRequest operation, MediaType type) {
		String user = request.principal().map(Principal::getName).orElse(null);
		return this.kept.map((answers) -> answers.answer(operation, type, user, () -> run(request, operation, type)))
			.orElseGet(() -> run(request, operation, type));
	}

	private WrittenAnswer run(ServerRequest request, GraphQlRequest operation, MediaType type) {
		WebGraphQlRequest asked = new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), null,
				request.remoteAddress().orElse(null), request.attributes(), operation, this.ids.generateId().toString(),
				Locale.ROOT);
		return this.answers.written(Objects.requireNonNull(this.handler.handleRequest(asked).block()), type);
	}

	private static byte[] body(ServerRequest request) throws IOException {
		byte[] body = request.servletRequest().getInputStream().readNBytes(LONGEST_BODY + 1);
		if (body.length > LONGEST_BODY) {
			throw new MalformedRequestException(HttpStatus.CONTENT_TOO_LARGE,
					"The body must have at most %d bytes, had more.".formatted(LONGEST_BODY));
		}
		return body;
	}

	private static ServerResponse otherMethod(ServerRequest request) {
		throw new MalformedRequestException(HttpStatus.METHOD_NOT_ALLOWED,
				"The method must be GET or POST, was %s.".formatted(request.method()));
	}

	private static void checkMediaType(ServerRequest request) {
		Optional<MediaType> type = contentType(request);
		if (JSON.stream().noneMatch((allowed) -> type.filter(allowed::includes).isPresent())) {
			throw new MalformedRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Header \"Content-Type\" must be application/json, was %s."
						.formatted(type.map((given) -> given.getType() + "/" + given.getSubtype()).orElse("missing")));
		}
	}

	private static Optional<MediaType> contentType(ServerRequest request) {
		try {
			// Spring's request takes a header that is no media type for a missing one.
			return Optional.ofNullable(request.servletRequest().getContentType()).map(MediaType::parseMediaType);
		}
		catch (InvalidMediaTypeException ex) {
			throw new MalformedRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"Header \"Content-Type\" must be application/json, was no media type.");
		}
	}

	private ServerResponse get(ServerRequest request) {
		MediaType type = this.accepted.of(request);
		GraphQlRequest operation = this.bodies.of(parameter(request, "query"), parameter(request, "operationName"),
				parameter(request, "variables"), parameter(request, "extensions"));
		if (!isRead(operation)) {
			throw new MalformedRequestException(HttpStatus.METHOD_NOT_ALLOWED,
					"GET takes queries only; send other operations by POST.");
		}
		// The URL bounds what is asked for by GET.
		return answer(request, operation, type, true);
	}

	private static @Nullable String parameter(ServerRequest request, String name) {
		return request.param(name).orElse(null);
	}

	/** Whether the operation of a request, if it is known, is a query. */
	private boolean isRead(GraphQlRequest request) {
		String name = request.getOperationName();
		return this.documents.document(request)
			.stream()
			.flatMap((document) -> document.getDefinitionsOfType(OperationDefinition.class).stream())
			.filter((operation) -> name == null || name.isEmpty() || name.equals(operation.getName()))
			.allMatch((operation) -> operation.getOperation() == OperationDefinition.Operation.QUERY);
	}

	private ServerResponse refused(Throwable failure, ServerRequest request) {
		MalformedRequestException malformed = (MalformedRequestException) failure;
		ApiError error = new ApiError(ErrorCode.BAD_USER_INPUT, String.valueOf(malformed.getMessage()), null, null);
		ServerResponse.BodyBuilder answer = ServerResponse.status(malformed.status());
		if (malformed.status() == HttpStatus.METHOD_NOT_ALLOWED) {
			answer.allow(request.method().equals(HttpMethod.GET) ? new HttpMethod[] { HttpMethod.POST }
					: new HttpMethod[] { HttpMethod.GET, HttpMethod.POST });
		}
		return answer.cacheControl(CacheControl.noStore())
			.contentType(this.accepted.ofError(request))
			.body(Map.of("errors", List.of(error.toSpecification())));
	}

}
