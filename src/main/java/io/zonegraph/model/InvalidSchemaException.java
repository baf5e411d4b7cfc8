package io.zonegraph.model;

import java.util.List;

import io.zonegraph.failure.ActionableException;

/**
 * Thrown when schema files cannot be mapped to a graph. The message states what is wrong
 * and where, and what is allowed, with one line for each of several problems.
 */
public final class InvalidSchemaException extends ActionableException {

	private static final long serialVersionUID = 1L;

	InvalidSchemaException(String message) {
		super(message, "Correct the .graphqls files; zonegraph.schema.locations names other folders.", null);
	}

	InvalidSchemaException(List<String> problems) {
		this(report(problems));
	}

	private static String report(List<String> problems) {
		return (problems.size() == 1) ? problems.get(0)
				: "The schema files have %d problems:\n  %s".formatted(problems.size(), String.join("\n  ", problems));
	}

}
