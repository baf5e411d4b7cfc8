package io.zonegraph.api.imports;

import org.springframework.http.HttpStatus;

/** A request that is not one for an import. The message is for the client. */
final class BadImportRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	BadImportRequestException(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	/** The status of the response. */
	HttpStatus status() {
		return this.status;
	}

}
