package io.zonegraph.store;

import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Waits for something on start-up, up to a limit, and logs at intervals what for. */
final class StartWait {

	private static final Log logger = LogFactory.getLog(StartWait.class);

	private static final Duration LOG_INTERVAL = Duration.ofSeconds(10);

	private final long begin = System.nanoTime();

	private final Duration limit;

	private Duration nextLog = Duration.ZERO;

	StartWait(Duration limit) {
		this.limit = limit;
	}

	/**
	 * Pauses before the next attempt.
	 * @param reason what the start waits for, for the log
	 * @param pause the pause
	 * @return whether there is time for another attempt
	 */
	boolean pause(String reason, Duration pause) {
		Duration waited = Duration.ofNanos(System.nanoTime() - this.begin);
		if (waited.compareTo(this.limit) >= 0) {
			return false;
		}
		if (waited.compareTo(this.nextLog) >= 0) {
			this.nextLog = waited.plus(LOG_INTERVAL);
			logger.info("%s; waiting for %d s, %d s at the most".formatted(reason, waited.toSeconds(),
					this.limit.toSeconds()));
		}
		return sleep(pause);
	}

	private static boolean sleep(Duration pause) {
		try {
			Thread.sleep(pause.toMillis());
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
