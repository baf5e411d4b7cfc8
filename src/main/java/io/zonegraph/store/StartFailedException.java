package io.zonegraph.store;

import io.zonegraph.failure.ActionableException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The database does not allow the application to start. The message is one sentence, with
 * the reason.
 */
public final class StartFailedException extends ActionableException {

	private static final long serialVersionUID = 1L;

	private StartFailedException(String message, String action, @Nullable Throwable cause) {
		super(message, action, cause);
	}

	/** The failure of a first connection, or of the first statements. */
	static StartFailedException of(Neo4jException cause) {
		if (cause instanceof AuthenticationException
				|| "Neo.ClientError.Security.AuthenticationRateLimit".equals(cause.code())) {
			return new StartFailedException("Neo4j does not accept the user or the password: " + cause.getMessage(),
					"Correct spring.neo4j.authentication.username and spring.neo4j.authentication.password. After several wrong passwords, Neo4j refuses the right one too for a few seconds.",
					cause);
		}
		return DatabaseProblem.of(cause)
			.map((problem) -> new StartFailedException(problem.description() + ": " + cause.getMessage(),
					problem.action(), cause))
			.orElseGet(() -> new StartFailedException("Neo4j cannot be used: " + cause.getMessage(),
					"Check spring.neo4j.uri, zonegraph.store.database and the server's log.", cause));
	}

	static StartFailedException unreachable(Neo4jException cause) {
		return new StartFailedException("Neo4j cannot be reached: " + cause.getMessage(),
				"Check spring.neo4j.uri, and that the server is up and accepts connections from here. A server that takes longer to start needs a longer zonegraph.start.database-timeout.",
				cause);
	}

	static StartFailedException tooOld(ServerVersion version) {
		return new StartFailedException(
				"Neo4j must be version %s or later, was %s.".formatted(ServerVersion.OLDEST, version),
				"Upgrade the server, or set spring.neo4j.uri to another one.", null);
	}

	static StartFailedException locked(String holder) {
		return new StartFailedException(
				"Another application is still applying migrations or loading the seed: " + holder + ".",
				"Wait until it has finished, or stop it, and start again. zonegraph.start.lock-timeout is how long a start waits.",
				null);
	}

}
