package io.zonegraph.api.persisted;

import io.zonegraph.failure.ActionableException;

/** A list of operations is not valid. The message names the file and the problem. */
final class InvalidOperationFileException extends ActionableException {

	private static final long serialVersionUID = 1L;

	InvalidOperationFileException(String file, String problem) {
		super("The list of operations cannot be served: %s %s.".formatted(file, problem.replaceFirst("\\.$", "")),
				"Have your tools write the list anew for this schema; zonegraph.persisted-operations.locations names other files and folders.",
				null);
	}

}
