package io.zonegraph.local;

import java.time.Duration;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Keeps the server running: restarts it, at the same addresses and with the same data, if
 * it exits without having been stopped, for example when it is killed for lack of memory.
 */
final class ServerSupervisor implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(ServerSupervisor.class);

	/** Maximum number of consecutive restarts; a minute of uptime resets the count. */
	static final int ATTEMPTS = 5;

	private static final Duration STEADY = Duration.ofMinutes(1);

	/**
	 * Ctrl-C ends server and application together: wait before a restart to detect this.
	 */
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
	 * Starts a server and returns once it accepts connections.
	 * @param launcher starts the server process, initially and for each restart
	 * @param startTimeout maximum time for the server to start
	 * @throws LocalServerFailure if the initial start fails
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

	/** The latest process, running or not. */
	synchronized ServerProcess process() {
		return this.process;
	}

	/** Stops the server permanently and waits until it has exited. */
	@Override
	public void close() {
		synchronized (this) {
			this.closed = true;
		}
		process().close();
	}

}
