package io.zonegraph.store;

import java.util.List;

import io.zonegraph.failure.ActionableException;

/** A migration could not be applied. The message is one sentence, with the reason. */
public final class MigrationFailedException extends ActionableException {

	private static final long serialVersionUID = 1L;

	private MigrationFailedException(String message, String action, RuntimeException cause) {
		super(message, action, cause);
	}

	static MigrationFailedException unreachable(RuntimeException cause) {
		return new MigrationFailedException("Neo4j cannot be reached to apply migrations: " + reasonOf(cause),
				"Check spring.neo4j.uri and spring.neo4j.authentication.*, and that the server is up.", cause);
	}

	static MigrationFailedException refused(List<String> locations, RuntimeException cause) {
		return new MigrationFailedException(
				"A graph migration from %s failed: %s".formatted(String.join(", ", locations), reasonOf(cause)),
				"Correct the migration or the data it meets, and start again; migrations applied before it stay applied. For a graph that someone else keeps, set zonegraph.migrations.enabled=false.",
				cause);
	}

	private static String reasonOf(Throwable failure) {
		String message = String.valueOf(failure.getMessage());
		Throwable cause = failure.getCause();
		if (cause == null || message.contains(String.valueOf(cause.getMessage()))) {
			return message;
		}
		return message + " " + reasonOf(cause);
	}

}
