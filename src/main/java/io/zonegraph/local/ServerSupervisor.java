package io.zonegraph.local;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Keeps the server running: restarts it, at the same addresses and with the same data, if
 * it exits without having been stopped, for example when it is killed for lack of memory.
 * Never gives up: if it exits again and again, the pauses grow.
 */
final class ServerSupervisor implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(ServerSupervisor.class);

	/** A server that ran this long is restarted without a pause when it exits. */
	private static final Duration STEADY = Duration.ofMinutes(1);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration MAX_PAUSE = Duration.ofMinutes(1);

	/**
	 * Ctrl-C ends server and application together: wait before a restart to detect this.
	 */
	private static final Duration DOUBT = Duration.ofMillis(500);

	private final Supplier<ServerProcess> launcher;

	private final Duration startTimeout;

	private ServerProcess process;

	private boolean closed;

	private volatile boolean isUp = true;

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
		int failures = 0;
		while (true) {
			String end = process().awaitEnd();
			failures = hasBeenSteady() ? 0 : failures + 1;
			Polling.of(DOUBT);
			if (isClosed() || isExiting()) {
				return;
			}
			Duration pause = pauseAfter(failures);
			logEnd(failures, pause, end);
			if (!pause(pause)) {
				return;
			}
			this.isUp = startAgain();
		}
	}

	private boolean hasBeenSteady() {
		return this.isUp && process().uptime().compareTo(STEADY) > 0;
	}

	/**
	 * The pause before a restart: none after an uptime of a minute, then 1, 2, 4 … 60 s.
	 * @param failures number of consecutive exits without a minute of uptime
	 */
	static Duration pauseAfter(int failures) {
		if (failures == 0) {
			return Duration.ZERO;
		}
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
		return (pause.compareTo(MAX_PAUSE) < 0) ? pause : MAX_PAUSE;
	}

	private static void logEnd(int failures, Duration pause, String end) {
		String when = pause.isZero() ? ""
				: " in %d s, after failure %d in a row".formatted(pause.toSeconds(), failures);
		logger.error("The local Neo4j server ended by itself and is started again%s (%s)".formatted(when, end));
	}

	/** Waits; false if the supervisor was closed meanwhile. */
	private synchronized boolean pause(Duration pause) {
		long deadline = System.nanoTime() + pause.toNanos();
		while (!this.closed) {
			long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
			if (left <= 0) {
				return true;
			}
			try {
				wait(left);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return false;
	}

	private boolean startAgain() {
		try {
			ServerProcess next = launchUnlessClosed();
			next.awaitUp(this.startTimeout);
			logger.info("The local Neo4j server is up again (process %d)".formatted(next.pid()));
			return true;
		}
		catch (RuntimeException ex) {
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
			notifyAll();
		}
		process().close();
	}

}
