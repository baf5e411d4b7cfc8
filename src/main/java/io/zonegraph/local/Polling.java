package io.zonegraph.local;

import java.time.Duration;

/**
 * A wait between two looks at something that another process does.
 */
final class Polling {

	private Polling() {
	}

	/**
	 * Waits for the given time.
	 * @throws LocalServerFailure when the thread is interrupted meanwhile
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
