package io.zonegraph.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The node of the {@link StartLock}, with an expiry by the clock of the database. It
 * exists only while the lock is held, or was held by an application that was killed.
 */
final class LockLease {

	private static final int ATTEMPTS = 5;

	/** A constraint makes concurrent statements merge the same node. */
	private static final String PREPARE = "CREATE CONSTRAINT zonegraph_start_lock IF NOT EXISTS "
			+ "FOR (lock:__ZoneGraphLock) REQUIRE lock.name IS UNIQUE";

	/**
	 * The first write locks the node, so that what is read after it is current. The lease
	 * may be this application's already: if the connection breaks during the commit, the
	 * driver runs the statement again.
	 */
	private static final String ACQUIRE = """
			MERGE (lock:__ZoneGraphLock {name: 'start'})
			SET lock.requestedAt = datetime.realtime().epochMillis
			WITH lock, lock.expiresAt AS expiresAt, datetime.realtime().epochMillis AS now,
			  coalesce(lock.owner = $owner, false) AS own
			WITH lock, expiresAt, now, CASE WHEN own THEN null ELSE lock.holder END AS holder,
			  own OR expiresAt IS NULL OR expiresAt < now AS free
			SET lock.owner = CASE WHEN free THEN $owner ELSE lock.owner END,
			  lock.holder = CASE WHEN free THEN $holder ELSE holder END,
			  lock.expiresAt = CASE WHEN free THEN now + $lease ELSE expiresAt END
			RETURN free, holder""";

	private static final String RENEW = """
			MATCH (lock:__ZoneGraphLock {name: 'start', owner: $owner})
			SET lock.expiresAt = datetime.realtime().epochMillis + $lease
			RETURN count(*) AS renewed""";

	private static final String RELEASE = "MATCH (lock:__ZoneGraphLock {name: 'start', owner: $owner}) DELETE lock";

	private final Driver driver;

	private final SessionConfig session;

	private final Map<String, Object> parameters;

	LockLease(Driver driver, SessionConfig session, Duration lease) {
		this.driver = driver;
		this.session = session;
		this.parameters = Map.of("owner", UUID.randomUUID().toString(), "holder", self(), "lease", lease.toMillis());
	}

	private static String self() {
		return "process %d on %s".formatted(ProcessHandle.current().pid(), host());
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "an unknown host";
		}
	}

	/** Creates the constraint, which other applications may be creating too. */
	void prepare() {
		for (int attempt = 1;; attempt++) {
			try (Session opened = this.driver.session(this.session)) {
				opened.run(PREPARE).consume();
				return;
			}
			catch (Neo4jException ex) {
				if (attempt == ATTEMPTS || !isConcurrent(ex)) {
					throw ex;
				}
			}
		}
	}

	private static boolean isConcurrent(Neo4jException failure) {
		return failure instanceof TransientException
				|| String.valueOf(failure.code()).startsWith("Neo.ClientError.Schema.");
	}

	/** Acquires the lease if nobody holds it. */
	State acquire() {
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeWrite((transaction) -> state(transaction.run(ACQUIRE, this.parameters).single()));
		}
	}

	private static State state(Record row) {
		return new State(row.get("free").asBoolean(), row.get("holder").asString(""));
	}

	/** Extends the lease; false if it has expired and another application has it. */
	boolean renew() {
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeWrite(
					(transaction) -> transaction.run(RENEW, this.parameters).single().get("renewed").asLong() > 0);
		}
	}

	void release() {
		try (Session opened = this.driver.session(this.session)) {
			opened.executeWriteWithoutResult((transaction) -> transaction.run(RELEASE, this.parameters).consume());
		}
	}

	/**
	 * The state in which the lock was found.
	 *
	 * @param isAcquired whether it was free and now is this application's
	 * @param holder who held it before; empty if nobody did
	 */
	record State(boolean isAcquired, String holder) {

		/** Whether its holder did not release it before it expired. */
		boolean isAbandoned() {
			return this.isAcquired && !this.holder.isEmpty();
		}

	}

}
