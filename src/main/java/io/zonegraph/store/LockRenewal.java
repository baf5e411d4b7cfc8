package io.zonegraph.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.exceptions.Neo4jException;

/** Renews a lease in the background until it is closed, and releases it then. */
final class LockRenewal implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(LockRenewal.class);

	private static final int RENEWALS_IN_A_LEASE = 6;

	private final LockLease lease;

	private final ScheduledExecutorService renewals;

	private LockRenewal(LockLease lease) {
		this.lease = lease;
		this.renewals = Executors.newSingleThreadScheduledExecutor(LockRenewal::daemon);
	}

	static LockRenewal start(LockLease lease, Duration duration) {
		LockRenewal renewal = new LockRenewal(lease);
		long millis = duration.toMillis() / RENEWALS_IN_A_LEASE;
		ScheduledFuture<?> unused = renewal.renewals.scheduleAtFixedRate(renewal::renew, millis, millis,
				TimeUnit.MILLISECONDS);
		return renewal;
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task, "start-lock");
		thread.setDaemon(true);
		return thread;
	}

	private void renew() {
		try {
			if (!this.lease.renew() && !this.renewals.isShutdown()) {
				logger.warn("The lock of the start expired and was taken over by another application");
				this.renewals.shutdown();
			}
		}
		catch (RuntimeException ex) {
			logger.debug("The lock of the start was not renewed", ex);
		}
	}

	/**
	 * Waits for a renewal that is running: the driver takes an interrupted thread for a
	 * lost connection. The lock expires by itself if the database cannot be reached.
	 */
	@Override
	public void close() {
		this.renewals.shutdown();
		try {
			if (!this.renewals.awaitTermination(5, TimeUnit.SECONDS)) {
				logger.debug("A renewal of the lock of the start is still running");
			}
			this.lease.release();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Neo4jException ex) {
			logger.debug("The lock of the start was not released", ex);
		}
	}

}
