package io.zonegraph.store;

import java.time.Duration;
import java.util.List;

import io.zonegraph.failure.ActionableException;
import org.jspecify.annotations.Nullable;

/** A migration could not be applied. The message is one sentence, with the reason. */
public final class MigrationFailedException extends ActionableException {

	private static final long serialVersionUID = 1L;

	private MigrationFailedException(String message, String action, @Nullable RuntimeException cause) {
		super(message, action, cause);
	}

	static MigrationFailedException locked(List<String> locks, Duration waited) {
		return new MigrationFailedException(
				"The lock of the graph's migrations (node __Neo4jMigrationsLock, id %s) was not released within %d s."
					.formatted(String.join(", ", locks), waited.toSeconds()),
				"If another program is migrating this graph, wait until it has finished and start again. If none is, it was killed and has left its lock: remove it by the statement MATCH (lock:__Neo4jMigrationsLock) DELETE lock and start again.",
				null);
	}

	static MigrationFailedException refused(List<String> locations, RuntimeException cause) {
		return new MigrationFailedException("A graph migration from %s failed: %s".formatted(String
			.join(", ", locations), reasonOf(cause)), DatabaseProblem.of(cause)
				.map(DatabaseProblem::action)
				.orElse("Correct the migration or the data it meets, and start again; migrations applied before it stay applied. For a graph that someone else keeps, set zonegraph.migrations.enabled=false."),
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
