package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process of the bench, stopped with it in any case. */
final class Program implements AutoCloseable {

	static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private static final Duration STOP = Duration.ofSeconds(30);

	private final String name;

	private final Path log;

	private final Process process;

	private final long startedAt = System.nanoTime();

	private final Thread stop;

	private Program(String name, Path log, Process process) {
		this.name = name;
		this.log = log;
		this.process = process;
		this.stop = new Thread(this::end, "stop-" + name);
		Runtime.getRuntime().addShutdownHook(this.stop);
	}

	/**
	 * Starts a program.
	 * @param environment settings as {@code NAME=value}
	 */
	static Program start(String name, Path log, List<String> command, List<String> environment) {
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
			for (String setting : environment) {
				String[] parts = setting.split("=", 2);
				builder.environment().put(parts[0], parts[1]);
			}
			return new Program(name, log, builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a program that ends by itself. */
	static void run(String name, Path log, List<String> command, List<String> environment) {
		try (Program program = start(name, log, command, environment)) {
			int exit = program.process.waitFor();
			if (exit != 0) {
				throw program.failure("ended with exit code " + exit);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Waits until the program is up.
	 * @return the time since it was started
	 */
	Duration await(Duration most, BooleanSupplier up) {
		while (!up.getAsBoolean()) {
			Duration waited = Duration.ofNanos(System.nanoTime() - this.startedAt);
			if (!this.process.isAlive() || waited.compareTo(most) > 0) {
				throw failure("did not start");
			}
			Polling.of(Duration.ofMillis(20));
		}
		return Duration.ofNanos(System.nanoTime() - this.startedAt);
	}

	private IllegalStateException failure(String what) {
		return new IllegalStateException("%s %s; its log is %s".formatted(this.name, what, this.log));
	}

	long pid() {
		return this.process.pid();
	}

	private void end() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		end();
		Runtime.getRuntime().removeShutdownHook(this.stop);
	}

}
