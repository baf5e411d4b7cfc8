package io.zonegraph.store;

import java.time.Duration;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * The lock of Neo4j-Migrations: a node with a random id that is deleted when its program
 * has finished. It does not tell who created it or when, so that one that was left behind
 * looks like one in use.
 */
final class MigrationsLock {

	private static final Log logger = LogFactory.getLog(MigrationsLock.class);

	/** For a program that does not use the {@link StartLock}. */
	static final Duration LIMIT = Duration.ofSeconds(30);

	private static final Duration POLL = Duration.ofMillis(500);

	private final Driver driver;

	private final SessionConfig session;

	MigrationsLock(Driver driver, @Nullable String database) {
		this.driver = driver;
		this.session = (database != null) ? SessionConfig.forDatabase(database) : SessionConfig.defaultConfig();
	}

	/** Removes the lock, whose program is known to have been killed. */
	void breakOpen() {
		List<String> broken = ids("MATCH (lock:__Neo4jMigrationsLock) WITH lock, lock.id AS id DELETE lock RETURN id");
		if (!broken.isEmpty()) {
			logger.warn("Removed the lock %s of migrations that were interrupted".formatted(String.join(", ", broken)));
		}
	}

	/**
	 * Waits until another program has released the lock.
	 * @throws MigrationFailedException if it does not
	 */
	void await() {
		await(LIMIT);
	}

	void await(Duration limit) {
		StartWait wait = new StartWait(limit);
		List<String> locks = locks();
		while (!locks.isEmpty()) {
			if (!wait.pause("Another program holds the lock of the graph's migrations", POLL)) {
				throw MigrationFailedException.locked(locks, limit);
			}
			locks = locks();
		}
	}

	private List<String> locks() {
		return ids("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS id");
	}

	private List<String> ids(String statement) {
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeWrite(
					(transaction) -> transaction.run(statement).list((row) -> row.get("id").asString("unknown")));
		}
	}

}
