package io.zonegraph.api.persisted;

/** A list of operations is not valid. The message names the file and the problem. */
final class InvalidOperationFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidOperationFileException(String file, String problem) {
		super("The list of operations cannot be served: %s %s.".formatted(file, problem.replaceFirst("\\.$", "")));
	}

}
