package io.zonegraph.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;

/**
 * Inspects a graph to compare it with a schema: runs read statements, including
 * {@code SHOW} commands, and validates statements without running them.
 */
public final class GraphInspection {

	private final Driver driver;

	private final SessionConfig session;

	/**
	 * Inspection of one database.
	 * @param driver the driver
	 * @param database name of the database; null for the user's home database
	 */
	public GraphInspection(Driver driver, @Nullable String database) {
		this.driver = driver;
		SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
		if (database != null) {
			config.withDatabase(database);
		}
		this.session = config.build();
	}

	/**
	 * Runs a read statement and returns all rows.
	 * @param statement Cypher text
	 * @param parameters its parameters, by name
	 * @param timeout maximum duration; zero for no limit
	 * @return the rows, each a map from column name to value
	 * @throws StoreException if the database cannot be reached, refuses the statement or
	 * terminates it because of the timeout
	 */
	public List<Map<String, @Nullable Object>> rows(String statement, Map<String, Object> parameters,
			Duration timeout) {
		try (Session opened = this.driver.session(this.session)) {
			return opened.run(statement, parameters, TransactionConfig.builder().withTimeout(timeout).build())
				.list(Record::asMap);
		}
		catch (Neo4jException ex) {
			throw StoreException.of(ex);
		}
	}

	/**
	 * Returns why a statement cannot be run as a read: the database's error message, or
	 * that the statement writes; empty if it can be run. The statement is planned with
	 * {@code EXPLAIN}, not executed, and needs no parameters.
	 * @param statement Cypher text
	 * @param timeout maximum duration of planning; zero for no limit
	 * @throws StoreException if the database cannot be reached or terminates planning
	 * because of the timeout
	 */
	public Optional<String> refusal(String statement, Duration timeout) {
		try (Session opened = this.driver.session(this.session)) {
			QueryType type = opened
				.run("EXPLAIN " + statement, Map.of(), TransactionConfig.builder().withTimeout(timeout).build())
				.consume()
				.queryType();
			return (type == QueryType.READ_ONLY) ? Optional.empty() : Optional.of("It writes, but may only read");
		}
		catch (Neo4jException ex) {
			StoreException failure = StoreException.of(ex);
			if (failure instanceof StoreException.Refused) {
				return Optional.of(String.valueOf(ex.getMessage()));
			}
			throw failure;
		}
	}

}
