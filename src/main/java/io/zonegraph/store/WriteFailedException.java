package io.zonegraph.store;

import org.neo4j.driver.exceptions.Neo4jException;

/** The database refused a unit of work or could not be reached; nothing was written. */
public final class WriteFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	WriteFailedException(Neo4jException cause) {
		super("Neo4j did not commit the write: " + cause.getMessage(), cause);
	}

}
