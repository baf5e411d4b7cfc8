package io.zonegraph.local;

import java.time.Duration;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Keeps the server up: starts it again, at the same addresses and with the same data,
 * when it ends though nobody stopped it, as when it is killed for want of memory.
 */
final class ServerSupervisor implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(ServerSupervisor.class);

	/** How often in a row it is started again; a server up for a minute begins anew. */
	static final int ATTEMPTS = 5;

	private static final Duration STEADY = Duration.ofMinutes(1);

	/** Ctrl-C ends server and application together: time to see that it was that. */
	private static final Duration DOUBT = Duration.ofMillis(500);

	private final Supplier<ServerProcess> launcher;

	private final Duration startTimeout;

	private ServerProcess process;

	private boolean closed;

	private ServerSupervisor(Supplier<ServerProcess> launcher, Duration startTimeout, ServerProcess process) {
		this.launcher = launcher;
		this.startTimeout = startTimeout;
		this.process = process;
	}

	/**
	 * Starts a server and returns once it listens.
	 * @param launcher starts its process, now and again
	 * @param startTimeout how long the server may take to come up
	 * @throws LocalServerFailure when it does not come up this first time
	 */
	static ServerSupervisor start(Supplier<ServerProcess> launcher, Duration startTimeout) {
		ServerProcess process = launcher.get();
		process.awaitUp(startTimeout);
		ServerSupervisor supervisor = new ServerSupervisor(launcher, startTimeout, process);
		Thread thread = new Thread(supervisor::keep, "keep-local-neo4j");
		thread.setDaemon(true);
		thread.start();
		return supervisor;
	}

	private void keep() {
		boolean up = true;
		int attempts = 0;
		while (true) {
			String end = process().awaitEnd();
			boolean steady = up && process().uptime().compareTo(STEADY) > 0;
			attempts = steady ? 1 : attempts + 1;
			Polling.of(DOUBT);
			if (isClosed() || isExiting()) {
				return;
			}
			if (attempts > ATTEMPTS) {
				logger.error("The local Neo4j server ended %d times in a row and stays down until the application is "
					.formatted(attempts) + "started again (" + end + ")");
				return;
			}
			logger.error("The local Neo4j server ended by itself and is started again (" + end + ")");
			up = startAgain();
		}
	}

	private boolean startAgain() {
		try {
			ServerProcess next = launchUnlessClosed();
			next.awaitUp(this.startTimeout);
			logger.info("The local Neo4j server is up again (process %d)".formatted(next.pid()));
			return true;
		}
		catch (LocalServerFailure ex) {
			logger.debug("The local Neo4j server did not come up again", ex);
			return false;
		}
	}

	private synchronized ServerProcess launchUnlessClosed() {
		if (!this.closed) {
			this.process = this.launcher.get();
		}
		return this.process;
	}

	private static boolean isExiting() {
		Thread probe = new Thread("probe");
		try {
			Runtime.getRuntime().addShutdownHook(probe);
			Runtime.getRuntime().removeShutdownHook(probe);
			return false;
		}
		catch (IllegalStateException exiting) {
			return true;
		}
	}

	private synchronized boolean isClosed() {
		return this.closed;
	}

	/**
	 * The latest process, up or not.
	 */
	synchronized ServerProcess process() {
		return this.process;
	}

	/**
	 * Stops the server for good and waits until it is gone.
	 */
	@Override
	public void close() {
		synchronized (this) {
			this.closed = true;
		}
		process().close();
	}

}
