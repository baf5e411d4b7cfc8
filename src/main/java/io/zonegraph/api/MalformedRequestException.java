package io.zonegraph.api;

import org.springframework.http.HttpStatus;

/** An HTTP request that is no GraphQL request. The message is for the client. */
final class MalformedRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	MalformedRequestException(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	static MalformedRequestException badRequest(String message) {
		return new MalformedRequestException(HttpStatus.BAD_REQUEST, message);
	}

	/** The status of the answer. */
	HttpStatus status() {
		return this.status;
	}

}
