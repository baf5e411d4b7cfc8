package io.zonegraph.store;

import java.time.Duration;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * A lock in the database that one application at a time holds while it prepares the graph
 * on start-up: applies migrations or loads the seed. Others wait.
 *
 * <p>
 * It is a lease: its holder renews it as long as it works, and the lock of an application
 * that was killed expires after half a minute.
 */
public final class StartLock {

	private static final Log logger = LogFactory.getLog(StartLock.class);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final Duration POLL = Duration.ofMillis(500);

	private final Driver driver;

	private final SessionConfig session;

	private final StartProperties properties;

	private final Duration lease;

	StartLock(Driver driver, @Nullable String database, StartProperties properties) {
		this(driver, database, properties, LEASE);
	}

	StartLock(Driver driver, @Nullable String database, StartProperties properties, Duration lease) {
		this.driver = driver;
		this.session = (database != null) ? SessionConfig.forDatabase(database) : SessionConfig.defaultConfig();
		this.properties = properties;
		this.lease = lease;
	}

	/**
	 * Waits for the database and for the lock, and runs the work while this application
	 * holds the lock.
	 * @throws StartFailedException if the database cannot be reached or written, or
	 * another application holds the lock for too long
	 */
	public void whileHeld(Runnable work) {
		withLock((previous) -> work.run());
	}

	/**
	 * Like {@link #whileHeld(Runnable)}.
	 * @param work gets the state in which the lock was found
	 */
	void withLock(Consumer<LockLease.State> work) {
		awaitDatabase();
		LockLease held = new LockLease(this.driver, this.session, this.lease);
		LockLease.State found = acquire(held);
		try (LockRenewal renewal = LockRenewal.start(held, this.lease)) {
			work.accept(found);
		}
	}

	private void awaitDatabase() {
		StartWait wait = new StartWait(this.properties.databaseTimeout());
		boolean again = true;
		while (again) {
			try {
				checkVersion();
				return;
			}
			catch (Neo4jException ex) {
				if (!mayPass(ex)) {
					throw StartFailedException.of(ex);
				}
				again = wait.pause("Neo4j cannot be reached: " + ex.getMessage(), POLL);
				if (!again) {
					throw StartFailedException.unreachable(ex);
				}
			}
		}
	}

	/** On a busy machine, opening the first connection may take too long at first. */
	private static boolean mayPass(Neo4jException failure) {
		return failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof DiscoveryException || failure instanceof TransientException
				|| StoreException.isPoolExhausted(failure);
	}

	private void checkVersion() {
		try (Session opened = this.driver.session(this.session)) {
			String agent = opened.run("RETURN 1").consume().server().agent();
			ServerVersion.of(agent).filter(ServerVersion::isTooOld).ifPresent((version) -> {
				throw StartFailedException.tooOld(version);
			});
		}
	}

	private LockLease.State acquire(LockLease lease) {
		try {
			lease.prepare();
			StartWait wait = new StartWait(this.properties.lockTimeout());
			LockLease.State state = lease.acquire();
			while (!state.isAcquired()) {
				if (!wait.pause(
						"Another application applies migrations or loads the seed (%s)".formatted(state.holder()),
						POLL)) {
					throw StartFailedException.locked(state.holder());
				}
				state = lease.acquire();
			}
			if (state.isAbandoned()) {
				logger.warn(
						"The application that applied migrations or loaded the seed before (%s) was killed; its lock has expired and is taken over"
							.formatted(state.holder()));
			}
			return state;
		}
		catch (Neo4jException ex) {
			throw StartFailedException.of(ex);
		}
	}

}
