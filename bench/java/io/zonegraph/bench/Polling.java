package io.zonegraph.bench;

import java.time.Duration;

/** Waits. */
final class Polling {

	private Polling() {
	}

	static void of(Duration time) {
		try {
			Thread.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
