package io.zonegraph.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** A running process of the server. */
final class ServerProcess implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(ServerProcess.class);

	private static final Duration LOOK = Duration.ofMillis(100);

	private static final Duration TELL = Duration.ofSeconds(10);

	private static final Duration STOP = Duration.ofSeconds(12);

	private final Process process;

	private final ConsoleLog console;

	private final long startedAt = System.nanoTime();

	private ServerProcess(Process process, ConsoleLog console) {
		this.process = process;
		this.console = console;
	}

	/**
	 * Starts the process without waiting for it.
	 * @throws LocalServerFailure if it cannot be started
	 */
	static ServerProcess launch(ProcessBuilder command, ConsoleLog console) {
		try {
			return new ServerProcess(command.start(), console);
		}
		catch (IOException ex) {
			throw new LocalServerFailure("The local Neo4j server cannot be run: %s.".formatted(ex.getMessage()),
					"Run the application on a complete Java runtime, or set spring.neo4j.uri to use a database of your own.",
					ex);
		}
	}

	/**
	 * Waits until the server accepts connections, and periodically logs that it is still
	 * starting.
	 * @throws LocalServerFailure if the process exits or the timeout expires; the process
	 * has then been stopped
	 */
	void awaitUp(Duration timeout) {
		try (StopOnExit stop = StopOnExit.of(this)) {
			Duration told = Duration.ZERO;
			while (!this.console.saysUp()) {
				failUnlessAliveWithin(timeout);
				if (uptime().minus(told).compareTo(TELL) >= 0) {
					told = uptime();
					logger.info("The local Neo4j server is still starting (%d s)".formatted(told.toSeconds()));
				}
				Polling.of(LOOK);
			}
		}
		catch (RuntimeException ex) {
			close();
			throw ex;
		}
	}

	private void failUnlessAliveWithin(Duration timeout) {
		if (!this.process.isAlive()) {
			throw failure("stopped while starting (exit code %d)".formatted(this.process.exitValue()),
					"The reason is in the server's log.");
		}
		if (uptime().compareTo(timeout) > 0) {
			throw tookTooLong(timeout);
		}
	}

	private LocalServerFailure tookTooLong(Duration timeout) {
		return failure("did not come up within %d s".formatted(timeout.toSeconds()),
				"Give the server more time in zonegraph.local.start-timeout, or see the server's log.");
	}

	/** The failure, with the reason and its remedy if the reason is known. */
	private LocalServerFailure failure(String what, String action) {
		Optional<ServerProblem> problem = ServerProblem.of(this.console);
		String reason = problem.map((known) -> ", " + known.reason()).orElse("");
		return new LocalServerFailure("The local Neo4j server %s%s. Its log %s ends with:%n%n%s".formatted(what, reason,
				this.console.file(), this.console.lastLines()), problem.map(ServerProblem::action).orElse(action));
	}

	/**
	 * Waits for a program that exits on its own.
	 * @throws LocalServerFailure if its exit code is not 0 or it does not exit before the
	 * timeout
	 */
	void awaitSuccess(Duration timeout) {
		try {
			if (!this.process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
				throw tookTooLong(timeout);
			}
			if (this.process.exitValue() != 0) {
				throw failure("could not be given its first password", "The reason is in the server's log.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failure("was interrupted", "Start the application again.");
		}
		finally {
			this.process.destroyForcibly();
		}
	}

	Duration uptime() {
		return Duration.ofNanos(System.nanoTime() - this.startedAt);
	}

	/**
	 * Waits until the server has exited, without a timeout.
	 * @return the exit code and the last line of the log, as text for a log message
	 */
	String awaitEnd() {
		int exitCode = this.process.onExit().join().exitValue();
		return "exit code %d; its log %s ends with: %s".formatted(exitCode, this.console.file(),
				this.console.lastLine());
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

	/** Closes the server's standard input, which makes it shut down. */
	void stop() {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			logger.debug("The local Neo4j server's input was not closed", ex);
		}
	}

	/**
	 * Stops the server and waits until it has exited; kills it if it does not exit in
	 * time.
	 */
	@Override
	public void close() {
		stop();
		try {
			if (this.process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
			logger.warn("The local Neo4j server did not stop within %d s and is killed".formatted(STOP.toSeconds()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.process.destroyForcibly();
	}

}
