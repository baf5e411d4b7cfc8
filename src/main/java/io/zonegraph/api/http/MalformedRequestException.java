package io.zonegraph.api.http;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** An HTTP request that is not a valid GraphQL request. The message is for the client. */
final class MalformedRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient Map<String, String> headers;

	MalformedRequestException(HttpStatus status, String message) {
		this(status, message, Map.of());
	}

	private MalformedRequestException(HttpStatus status, String message, Map<String, String> headers) {
		super(message);
		this.status = status;
		this.headers = headers;
	}

	static MalformedRequestException badRequest(String message) {
		return new MalformedRequestException(HttpStatus.BAD_REQUEST, message);
	}

	static MalformedRequestException methodNotAllowed(String message, HttpMethod... allowed) {
		return new MalformedRequestException(HttpStatus.METHOD_NOT_ALLOWED, message,
				Map.of(HttpHeaders.ALLOW, Stream.of(allowed).map(HttpMethod::name).collect(Collectors.joining(","))));
	}

	static MalformedRequestException unsupportedType(String message) {
		return new MalformedRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, message);
	}

	/**
	 * An unsupported content coding, as opposed to a media type: the response lists the
	 * supported ones in {@code Accept-Encoding}.
	 */
	static MalformedRequestException unsupportedCoding(String message, String known) {
		return new MalformedRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, message,
				Map.of(HttpHeaders.ACCEPT_ENCODING, known));
	}

	/** The status of the response. */
	HttpStatus status() {
		return this.status;
	}

	/** The headers of the response that state what is allowed. */
	Map<String, String> headers() {
		return this.headers;
	}

}
