package io.zonegraph.store;

import java.util.List;

/** A migration could not be applied. The message is one sentence, with the reason. */
public final class MigrationFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	private MigrationFailedException(String message, String action, RuntimeException cause) {
		super(message, cause);
		this.action = action;
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

	/** How a user can correct it. */
	public String action() {
		return this.action;
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
