package io.zonegraph.store;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The only door for writes: runs a unit of work in one transaction. */
public final class GraphWrites {

	private final Driver driver;

	private final SessionConfig session;

	/** Writes to the user's home database. */
	public GraphWrites(Driver driver) {
		this(driver, null);
	}

	/**
	 * Writes to a database. Reads that share the driver's bookmark manager see them.
	 * @param driver the server
	 * @param database name of the database; without it the user's home database
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
	 * Runs a unit of work and commits what it wrote, all or nothing. Work that fails for
	 * a passing reason, such as a deadlock, is run again from its beginning.
	 * @param work reads and writes in the transaction; an exception from it rolls back
	 * and reaches the caller
	 * @return what the work returned
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
