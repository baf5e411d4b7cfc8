package io.zonegraph.store;

/** The database did not answer as it should; the cause has the details. */
public abstract sealed class StoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private StoreException(String message, Throwable cause) {
		super(message, cause);
	}

	/** The database cannot be reached or has no room for another connection. */
	public static final class Unavailable extends StoreException {

		private static final long serialVersionUID = 1L;

		Unavailable(Throwable cause) {
			super("The database cannot be reached.", cause);
		}

	}

	/** The database ended a statement that took too long. */
	public static final class TimedOut extends StoreException {

		private static final long serialVersionUID = 1L;

		TimedOut(Throwable cause) {
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

	/** Tells a driver's exception in our terms. */
	static StoreException of(org.neo4j.driver.exceptions.Neo4jException cause) {
		if (cause.code() != null && cause.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
			return new TimedOut(cause);
		}
		if (cause instanceof org.neo4j.driver.exceptions.ServiceUnavailableException
				|| cause instanceof org.neo4j.driver.exceptions.SessionExpiredException
				|| cause instanceof org.neo4j.driver.exceptions.TransientException
				|| cause instanceof org.neo4j.driver.exceptions.SecurityException || isPoolExhausted(cause)) {
			return new Unavailable(cause);
		}
		return new Refused(cause);
	}

	private static boolean isPoolExhausted(org.neo4j.driver.exceptions.Neo4jException cause) {
		return cause.getMessage() != null
				&& cause.getMessage().startsWith("Unable to acquire connection from the pool");
	}

}
