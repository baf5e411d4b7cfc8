package io.zonegraph.model;

/**
 * The schema files cannot be mapped to a graph. The message says what is wrong, where,
 * and what is allowed.
 */
public final class InvalidSchemaException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidSchemaException(String message) {
		super(message);
	}

}
