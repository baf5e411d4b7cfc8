package io.zonegraph.store;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;

/**
 * Provides the current version of the graph, which changes with every committed write,
 * including writes by other clients such as Neo4j Browser.
 *
 * <p>
 * The version is the bookmark of a read that returns no graph data. It is read again if
 * the last read began longer ago than the bound, or if this process has seen another
 * version since, through its own writes or through reads that saw the writes of others. A
 * client that has received a version from this process therefore never receives an older
 * one. With a bound of 0, each version returned comes from a read that began after the
 * call; concurrent callers share one read.
 *
 * <p>
 * A bookmark may refer to a transaction that is committed but not yet visible. Later
 * reads wait for it, because they share the driver's bookmark manager.
 */
public final class GraphVersions {

	private final GraphReads reads;

	private final BookmarkManager seen;

	private final long bound;

	private final Lock reading = new ReentrantLock();

	private volatile @Nullable Reading last;

	private volatile @Nullable Failure failure;

	/**
	 * The versions of one graph.
	 * @param reads reads the graph
	 * @param bound maximum age of a returned version; 0 to read it on every call
	 */
	public GraphVersions(GraphReads reads, Duration bound) {
		this.reads = reads;
		this.seen = reads.bookmarks();
		this.bound = bound.toNanos();
	}

	/**
	 * The current version. Uses half of the time of the request at most, as the request
	 * has to read the graph then.
	 * @param deadline the deadline of the request, whose later reads fail too if this one
	 * does
	 * @throws StoreException if the version must be read and the database cannot be
	 * reached or does not answer
	 */
	public String current(Deadline deadline) {
		long asked = System.nanoTime();
		Reading known = this.last;
		if (known != null && asked - known.start() < this.bound && isLatestSeen(known)) {
			return known.version();
		}
		try {
			return read(asked, deadline.firstHalf());
		}
		catch (StoreException ex) {
			deadline.fail(ex);
			throw ex;
		}
	}

	/** Reads the version, or waits for a read that began after this one was asked. */
	private String read(long asked, Deadline deadline) {
		lock(deadline);
		try {
			Reading other = this.last;
			if (other != null && other.start() - asked >= 0) {
				return other.version();
			}
			Failure failure = this.failure;
			if (failure != null && failure.end() - asked >= 0) {
				throw failure.reason();
			}
			return read(deadline);
		}
		finally {
			this.reading.unlock();
		}
	}

	private void lock(Deadline deadline) {
		try {
			if (!this.reading.tryLock(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
				throw new StoreException.Unavailable(null);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreException.Unavailable(ex);
		}
	}

	private String read(Deadline deadline) {
		long start = System.nanoTime();
		try {
			Reading now = new Reading(version(deadline), start);
			this.last = now;
			return now.version();
		}
		catch (StoreException ex) {
			this.failure = new Failure(ex, System.nanoTime());
			throw ex;
		}
	}

	/** A database that has no time for this statement cannot be said to be reachable. */
	private String version(Deadline deadline) {
		try {
			return this.reads.version(deadline);
		}
		catch (StoreException.TimedOut ex) {
			throw new StoreException.Unavailable(ex);
		}
	}

	private boolean isLatestSeen(Reading reading) {
		Set<Bookmark> bookmarks = this.seen.getBookmarks();
		return bookmarks.size() == 1 && bookmarks.iterator().next().value().equals(reading.version());
	}

	/**
	 * A version that was read.
	 *
	 * @param version the bookmark
	 * @param start when the read began, as {@link System#nanoTime()}
	 */
	private record Reading(String version, long start) {
	}

	/**
	 * A failed read. Callers that waited for it get the same exception instead of waiting
	 * for another read.
	 *
	 * @param reason the exception
	 * @param end when the read failed, as {@link System#nanoTime()}
	 */
	private record Failure(StoreException reason, long end) {
	}

}
