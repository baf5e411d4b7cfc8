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

	private final Duration timeout;

	private final DatabaseState database;

	/**
	 * Reads from one database.
	 * @param driver the driver
	 * @param database name of the database; null for the user's home database
	 * @param timeout maximum duration of the reads of a request, after which the database
	 * terminates them
	 */
	public GraphReads(Driver driver, @Nullable String database, Duration timeout) {
		this(driver, database, timeout, DatabaseState.UNKNOWN);
	}

	GraphReads(Driver driver, @Nullable String database, Duration timeout, DatabaseState state) {
		this.driver = driver;
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarkManager(driver.executableQueryBookmarkManager());
		if (database != null) {
			config.withDatabase(database);
		}
		this.session = config.build();
		this.timeout = timeout;
		this.database = state;
	}

	/** The deadline of a request that begins now. */
	public Deadline deadline() {
		return Deadline.after(this.timeout);
	}

	/**
	 * Runs a statement in a request of its own.
	 * @see #read(String, Map, Deadline)
	 */
	public GraphRow read(String statement, Map<String, @Nullable Object> parameters) {
		return read(statement, parameters, deadline());
	}

	/**
	 * Runs a statement that returns exactly one row. Returns by the deadline, give or
	 * take a second, whatever the database and the network do. A statement whose
	 * connection breaks is run once more over another one.
	 * @param statement Cypher text
	 * @param parameters its parameters, by name
	 * @param deadline when it must have ended
	 * @return the row
	 * @throws StoreException if the database cannot be reached, refuses the statement, or
	 * does not answer by the deadline
	 */
	public GraphRow read(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		deadline.check();
		try {
			this.database.check();
			return readWithRetry(statement, parameters, deadline);
		}
		catch (StoreException.Unavailable | StoreException.TimedOut ex) {
			deadline.fail(ex);
			throw ex;
		}
	}

	private GraphRow readWithRetry(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		try {
			return readOnce(statement, parameters, deadline);
		}
		catch (StoreException.Unavailable ex) {
			this.database.suspect(ex);
			if (!ex.isBrokenConnection() || !deadline.isInFirstHalf()) {
				throw ex;
			}
			return readOnce(statement, parameters, deadline);
		}
	}

	private GraphRow readOnce(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		ReadWatchdog.Watch watch = ReadWatchdog.watch(deadline);
		RuntimeException failure;
		boolean interrupted = false;
		try {
			return run(statement, parameters, deadline);
		}
		catch (RuntimeException ex) {
			failure = ex;
		}
		finally {
			interrupted = watch.end();
		}
		if (interrupted) {
			StoreException.TimedOut noAnswer = new StoreException.TimedOut(failure);
			this.database.suspect(noAnswer);
			throw noAnswer;
		}
		throw translated(failure);
	}

	private GraphRow run(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		try (Session opened = this.driver.session(this.session)) {
			Result result = opened.run(statement, parameters, transaction(deadline));
			Record only = result.single();
			return new GraphRow(only.values().stream().map(Value::asObject).toList(), version(opened));
		}
	}

	/** In whole milliseconds: of others, the driver logs that it rounds them. */
	private static TransactionConfig transaction(Deadline deadline) {
		return TransactionConfig.builder()
			.withTimeout(Duration.ofMillis(Math.max(1, deadline.remaining().toMillis())))
			.build();
	}

	private static RuntimeException translated(RuntimeException failure) {
		return (failure instanceof Neo4jException reported) ? StoreException.of(reported) : failure;
	}

	/**
	 * Reads the version of the graph without reading graph data.
	 * @param deadline when it must have ended
	 * @throws StoreException if the database cannot be read
	 */
	String version(Deadline deadline) {
		return read("RETURN 1", Map.of(), deadline).version();
	}

	/** Holds the bookmarks of the latest reads and writes of this process. */
	BookmarkManager bookmarks() {
		return this.driver.executableQueryBookmarkManager();
	}

	private static String version(Session session) {
		return session.lastBookmarks().stream().map(Bookmark::value).sorted().findFirst().orElse("");
	}

}
