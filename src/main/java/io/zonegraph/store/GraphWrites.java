package io.zonegraph.store;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The only entry point for writes: runs a unit of work in one transaction. */
public final class GraphWrites {

	private final Driver driver;

	private final SessionConfig session;

	/** Writes to the user's home database. */
	public GraphWrites(Driver driver) {
		this(driver, null);
	}

	/**
	 * Writes to a database. Reads that share the driver's bookmark manager see these
	 * writes.
	 * @param driver the driver
	 * @param database name of the database; null for the user's home database
	 */
	GraphWrites(Driver driver, @Nullable String database) {
		this.driver = driver;
		SessionConfig.Builder config = SessionConfig.builder()
			.withBookmarkManager(driver.executableQueryBookmarkManager());
		if (database != null) {
			config.withDatabase(database);
		}
		this.session = config.build();
	}

	/**
	 * Runs a unit of work and commits its writes, all or nothing. Work that fails for a
	 * transient reason, such as a deadlock, is retried from the beginning.
	 * @param work reads and writes in the transaction; an exception it throws rolls back
	 * the transaction and is passed to the caller
	 * @return the result of the work
	 * @throws WriteFailedException if the database refuses the work or cannot be reached
	 */
	public <T> T inTransaction(Function<WriteTransaction, T> work) {
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeWrite((transaction) -> work.apply(new DriverTransaction(transaction)));
		}
		catch (Neo4jException ex) {
			throw new WriteFailedException(ex);
		}
	}

}
