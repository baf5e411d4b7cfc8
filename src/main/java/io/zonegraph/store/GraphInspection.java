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
 * Looks at a graph to compare it with a schema: reads rows, also of {@code SHOW}, and has
 * the database plan statements without running them.
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
	 * Runs a reading statement to its end.
	 * @param statement Cypher
	 * @param parameters its parameters, by name
	 * @param timeout how long it may take; zero for any time
	 * @return the rows, as values by column
	 * @throws StoreException if the database cannot be reached, refuses the statement or
	 * ends it for taking too long
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
	 * Why the database would not run a statement, in its own words; empty where it would.
	 * The statement is planned, not run, and needs no parameters.
	 * @param statement Cypher
	 * @param timeout how long planning may take; zero for any time
	 * @throws StoreException if the database cannot be reached, or ends this for taking
	 * too long
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
