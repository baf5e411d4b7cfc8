package io.zonegraph.store;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;
import org.neo4j.driver.exceptions.TransientException;

/** The database could not complete a request; the cause has the details. */
public abstract sealed class StoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Prefix of the error code, which ends with {@code ClientConfiguration} if the client
	 * rather than the server set the timeout.
	 */
	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private StoreException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** What the driver says about the failure, for logs: its first line. */
	public String reason() {
		Throwable cause = getCause();
		return (cause instanceof StoreException nested) ? nested.reason()
				: String.valueOf((cause != null) ? cause.getMessage() : getMessage()).lines().findFirst().orElse("");
	}

	/** The database cannot be reached, or the connection pool is exhausted. */
	public static final class Unavailable extends StoreException {

		private static final long serialVersionUID = 1L;

		Unavailable(@Nullable Throwable cause) {
			super("The database cannot be reached.", cause);
		}

		/**
		 * Whether the connection broke or could not be opened, so that another one may
		 * work.
		 */
		boolean isBrokenConnection() {
			return getCause() instanceof ServiceUnavailableException || getCause() instanceof SessionExpiredException;
		}

	}

	/**
	 * A statement was terminated because of a timeout, by the database or because the
	 * database had not answered by then.
	 */
	public static final class TimedOut extends StoreException {

		private static final long serialVersionUID = 1L;

		TimedOut(@Nullable Throwable cause) {
			super("The statement took too long.", cause);
		}

	}

	/** The database refused a statement. */
	public static final class Refused extends StoreException {

		private static final long serialVersionUID = 1L;

		Refused(Throwable cause) {
			super("The database refused the statement.", cause);
		}

	}

	/** Translates an exception of the driver. */
	static StoreException of(Neo4jException cause) {
		if (isTimeOut(cause)) {
			return new TimedOut(cause);
		}
		return isOutage(cause) ? new Unavailable(cause) : new Refused(cause);
	}

	private static boolean isTimeOut(Neo4jException cause) {
		return String.valueOf(cause.code()).startsWith(TIMED_OUT);
	}

	/**
	 * Includes servers that are shutting down, which terminate transactions, and servers
	 * that are starting, which reject even valid credentials until their users are
	 * loaded.
	 */
	private static boolean isOutage(Neo4jException cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
				|| cause instanceof TransientException || cause instanceof TransactionTerminatedException
				|| cause instanceof org.neo4j.driver.exceptions.SecurityException || cause instanceof DiscoveryException
				|| isPoolExhausted(cause);
	}

	/**
	 * Whether there was no connection in time: all are in use, or a new one took too
	 * long. The driver has no separate exception type for it.
	 */
	static boolean isPoolExhausted(Neo4jException cause) {
		return String.valueOf(cause.getMessage()).startsWith("Unable to acquire connection from the pool");
	}

}
