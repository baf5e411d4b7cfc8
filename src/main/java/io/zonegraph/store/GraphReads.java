package io.zonegraph.store;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs read statements.
 *
 * <p>
 * A read is one auto-commit statement in a blocking session with read access, so that a
 * cluster routes it to a follower. The bookmark manager shared with writes makes this
 * process's own writes visible. Blocking sessions need about half the processor time of
 * asynchronous ones.
 */
public final class GraphReads {

	private final Driver driver;

	private final SessionConfig session;

	private final TransactionConfig transaction;

	/**
	 * Reads from one database.
	 * @param driver the driver
	 * @param database name of the database; null for the user's home database
	 * @param timeout maximum duration of a read, after which the database terminates it
	 */
	public GraphReads(Driver driver, @Nullable String database, Duration timeout) {
		this.driver = driver;
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager());
		if (database != null) {
			config.withDatabase(database);
		}
		this.session = config.build();
		this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
	}

	/**
	 * Runs a statement that returns exactly one row.
	 * @param statement Cypher text
	 * @param parameters its parameters, by name
	 * @return the row
	 * @throws StoreException if the database cannot be reached, refuses the statement or
	 * terminates it because of the timeout
	 */
	public GraphRow read(String statement, Map<String, @Nullable Object> parameters) {
		try (Session opened = this.driver.session(this.session)) {
			Result result = opened.run(statement, parameters, this.transaction);
			Record only = result.single();
			return new GraphRow(only.values().stream().map(Value::asObject).toList(), version(opened));
		}
		catch (Neo4jException ex) {
			throw StoreException.of(ex);
		}
	}

	/**
	 * Reads the version of the graph without reading graph data.
	 * @throws StoreException if the database cannot be read
	 */
	String version() {
		return read("RETURN 1", Map.of()).version();
	}

	/** Holds the bookmarks of the latest reads and writes of this process. */
	BookmarkManager bookmarks() {
		return this.driver.executableQueryBookmarkManager();
	}

	private static String version(Session session) {
		return session.lastBookmarks().stream().map(Bookmark::value).sorted().findFirst().orElse("");
	}

}
