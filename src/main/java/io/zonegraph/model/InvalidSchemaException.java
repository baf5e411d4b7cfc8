package io.zonegraph.model;

import java.util.List;

/**
 * The schema files cannot be mapped to a graph. The message says what is wrong, where,
 * and what is allowed; of several problems it has a line for each.
 */
public final class InvalidSchemaException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidSchemaException(String message) {
		super(message);
	}

	InvalidSchemaException(List<String> problems) {
		this(report(problems));
	}

	private static String report(List<String> problems) {
		return (problems.size() == 1) ? problems.get(0)
				: "The schema files have %d problems:\n  %s".formatted(problems.size(), String.join("\n  ", problems));
	}

}
