package io.zonegraph.bench.overload;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Connections that send one request after the other for a time. */
final class Load {

	private final URI server;

	private final List<Thread> threads = new ArrayList<>();

	private final Tally tally = new Tally();

	private final long end;

	Load(URI server, Duration duration) {
		this.server = server;
		this.end = System.nanoTime() + duration.toNanos();
	}

	/**
	 * Starts connections.
	 * @param number how many
	 * @param pause the time from one request to the next of a connection; zero to send
	 * the next one as soon as there is a response
	 * @param body makes the bodies; a path for a GET begins with a slash
	 */
	Load with(int number, Duration pause, Supplier<String> body) {
		for (int each = 0; each < number; each++) {
			Thread thread = new Thread(() -> run(pause, body));
			thread.setDaemon(true);
			thread.start();
			this.threads.add(thread);
		}
		return this;
	}

	/** Waits for the end. */
	Tally tally() throws InterruptedException {
		for (Thread thread : this.threads) {
			thread.join();
		}
		return this.tally;
	}

	private void run(Duration pause, Supplier<String> body) {
		long next = System.nanoTime() + (long) (Math.random() * pause.toNanos());
		while (System.nanoTime() < this.end) {
			try (Connection connection = new Connection(this.server)) {
				while (System.nanoTime() < this.end) {
					pauseUntil(next);
					next = Math.max(next + pause.toNanos(), System.nanoTime() - pause.toNanos());
					String sent = body.get();
					this.tally.add(sent.startsWith("/") ? connection.get(sent) : connection.post(sent));
				}
			}
			catch (IOException ex) {
				this.tally.addFailure(ex.toString());
			}
		}
	}

	private static void pauseUntil(long time) {
		long left = time - System.nanoTime();
		if (left > 0) {
			try {
				Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
