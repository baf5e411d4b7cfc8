package io.zonegraph.local;

import java.time.Duration;

/** Waits between two checks of the state of another process. */
final class Polling {

	private Polling() {
	}

	/**
	 * Waits for the given time.
	 * @throws LocalServerFailure if the thread is interrupted
	 */
	static void of(Duration time) {
		try {
			Thread.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new LocalServerFailure("The start of the local Neo4j server was interrupted.",
					"Start the application again.", ex);
		}
	}

}
