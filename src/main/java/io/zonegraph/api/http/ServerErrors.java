package io.zonegraph.api.http;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import io.zonegraph.api.error.ErrorCode;
import io.zonegraph.telemetry.RequestIds;

/**
 * Responds with a GraphQL error to what no handler has handled, in place of Tomcat's
 * error page and Spring Boot's error JSON: requests that Tomcat cannot parse, unknown
 * paths, methods that a path does not support, and exceptions outside all handlers.
 */
final class ServerErrors extends ErrorReportValve {

	private static final Logger log = LoggerFactory.getLogger(ServerErrors.class);

	/**
	 * Tomcat's message, in the language of the JVM, for a URL and headers that are too
	 * large.
	 */
	private static final String TOO_LARGE = StringManager.getManager(Http11InputBuffer.class)
		.getString("iib.requestheadertoolarge.error");

	private final ErrorContent errors;

	ServerErrors(ErrorContent errors) {
		this.errors = errors;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		boolean reported = response.isError() && !response.setErrorReported();
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || reported
				|| !canWrite(response)) {
			return;
		}
		HttpStatus status = status(request, response, failure);
		if (status != HttpStatus.METHOD_NOT_ALLOWED) {
			// Servlets set it for OPTIONS even where nothing is served.
			response.getCoyoteResponse().getMimeHeaders().removeHeader(HttpHeaders.ALLOW);
		}
		try {
			this.errors.write(response, status, code(status), message(status, request, response, failure));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			log.debug("Nobody reads the error of a request any more", ex);
		}
	}

	private static boolean canWrite(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	/**
	 * Returns a more specific status where Tomcat reports 400 for all requests that it
	 * cannot parse.
	 */
	private static HttpStatus status(Request request, Response response, @Nullable Throwable failure) {
		if (failure == null || !TOO_LARGE.equals(failure.getMessage())) {
			return Optional.ofNullable(HttpStatus.resolve(response.getStatus()))
				.orElse(HttpStatus.INTERNAL_SERVER_ERROR);
		}
		return request.getCoyoteRequest().requestURI().isNull() ? HttpStatus.URI_TOO_LONG
				: HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
	}

	private static ErrorCode code(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> ErrorCode.NOT_FOUND;
			case UNAUTHORIZED -> ErrorCode.UNAUTHENTICATED;
			case FORBIDDEN -> ErrorCode.FORBIDDEN;
			case SERVICE_UNAVAILABLE -> ErrorCode.UNAVAILABLE;
			default -> status.is4xxClientError() ? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL_SERVER_ERROR;
		};
	}

	private static String message(HttpStatus status, Request request, Response response, @Nullable Throwable failure) {
		return switch (status) {
			case BAD_REQUEST -> "The request must be HTTP with a percent-encoded URL, was not.";
			case NOT_FOUND -> "Nothing is served at \"%s\".".formatted(request.getRequestURI());
			case METHOD_NOT_ALLOWED -> "The method at \"%s\" must be %s, was %s.".formatted(request.getRequestURI(),
					Objects.requireNonNullElse(response.getHeader(HttpHeaders.ALLOW), "another"), request.getMethod());
			case URI_TOO_LONG ->
				"URL and headers must have at most %d bytes together, had more; send long operations by POST."
					.formatted(maxBytes(request));
			case REQUEST_HEADER_FIELDS_TOO_LARGE ->
				"URL and headers must have at most %d bytes together, had more.".formatted(maxBytes(request));
			case SERVICE_UNAVAILABLE -> "The service is not available at the moment; try again later.";
			default -> status.is4xxClientError() ? "The request was refused: %s.".formatted(status.getReasonPhrase())
					: internal(response, failure);
		};
	}

	private static int maxBytes(Request request) {
		return ((AbstractHttp11Protocol<?>) request.getConnector().getProtocolHandler()).getMaxHttpRequestHeaderSize();
	}

	/** Logs only a summary, as Tomcat has logged the stack trace already. */
	private static String internal(Response response, @Nullable Throwable failure) {
		String id = Objects.requireNonNullElseGet(response.getHeader(RequestIds.HEADER), RequestIds::current);
		log.error("Request {} failed: {}", id, String.valueOf(failure));
		return "Internal error; request id " + id + ".";
	}

}
