package io.zonegraph.store;

import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** The only door for writes: runs a unit of work in one transaction. */
public final class GraphWrites {

	private final Driver driver;

	public GraphWrites(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Runs a unit of work and commits what it wrote, all or nothing. Work that fails for
	 * a passing reason, such as a deadlock, is run again from its beginning.
	 * @param work reads and writes in the transaction; an exception from it rolls back
	 * and reaches the caller
	 * @return what the work returned
	 * @throws WriteFailedException if the database refuses the work or cannot be reached
	 */
	public <T> T inTransaction(Function<WriteTransaction, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> work.apply(new DriverTransaction(transaction)));
		}
		catch (Neo4jException ex) {
			throw new WriteFailedException(ex);
		}
	}

}
