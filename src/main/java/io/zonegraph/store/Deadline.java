package io.zonegraph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * The time by which a request must have read the graph. All reads of a request share one:
 * the time that the first takes is not available to the next. Once a read has failed for
 * want of an answer, later reads of the same request fail with the same exception without
 * being tried.
 */
public final class Deadline {

	private final long start;

	private final long end;

	private volatile @Nullable StoreException failure;

	private Deadline(long start, long end) {
		this.start = start;
		this.end = end;
	}

	/** A deadline that ends after a duration from now. */
	static Deadline after(Duration duration) {
		long now = System.nanoTime();
		return new Deadline(now, now + duration.toNanos());
	}

	/**
	 * A deadline for what must be read first: it ends after half of the time, so that the
	 * other half remains for the rest.
	 */
	Deadline firstHalf() {
		return new Deadline(this.start, this.start + (this.end - this.start) / 2);
	}

	/** Whether less than half of the time has passed. */
	boolean isInFirstHalf() {
		return firstHalf().remaining().compareTo(Duration.ZERO) > 0;
	}

	/** The time left; zero or negative if the deadline has passed. */
	public Duration remaining() {
		return Duration.ofNanos(this.end - System.nanoTime());
	}

	/**
	 * Waits for something that another thread reads.
	 * @throws StoreException if it cannot be read, or has not been by the deadline
	 */
	public <T> T await(CompletableFuture<T> reading) {
		try {
			return reading.get(remaining().toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreException.Unavailable(ex);
		}
		catch (TimeoutException ex) {
			throw new StoreException.TimedOut(ex);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof StoreException failure) ? failure
					: new IllegalStateException(ex.getCause());
		}
	}

	/**
	 * Whether it passed longer ago than a duration.
	 * @param now the current {@link System#nanoTime()}
	 */
	boolean isOverdue(Duration grace, long now) {
		return now - this.end > grace.toNanos();
	}

	/** Makes all later reads fail. */
	void fail(StoreException reason) {
		this.failure = reason;
	}

	/**
	 * Checks that reading may go on.
	 * @throws StoreException if an earlier read has failed, or no time is left
	 */
	public void check() {
		StoreException reason = this.failure;
		if (reason != null) {
			throw reason;
		}
		if (remaining().compareTo(Duration.ZERO) <= 0) {
			throw new StoreException.TimedOut(null);
		}
	}

}
