package io.zonegraph.store;

import org.neo4j.driver.exceptions.Neo4jException;

import io.zonegraph.failure.ActionableException;

/** The database refused a unit of work or could not be reached; nothing was written. */
public final class WriteFailedException extends ActionableException {

	private static final long serialVersionUID = 1L;

	private final boolean outage;

	WriteFailedException(Neo4jException cause) {
		super("Neo4j did not commit the write: " + cause.getMessage(), DatabaseProblem.of(cause)
			.map(DatabaseProblem::action)
			.orElse("Correct the data that the message names, or check that the database is up, may be written to "
					+ "and has free disk space, and start again; what was not committed left no trace."),
				cause);
		this.outage = !(StoreException.of(cause) instanceof StoreException.Refused);
	}

	/** Whether the database cannot be reached at the moment, or did not end in time. */
	public boolean isOutage() {
		return this.outage;
	}

}
