package io.zonegraph.store;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;

/**
 * Tells the current version of the graph. It changes with every committed write, whoever
 * wrote, also in Neo4j Browser.
 *
 * <p>
 * The version is the bookmark after a read that returns nothing of the graph. It is read
 * anew where the last reading began longer ago than the bound, and where this process has
 * seen another version since, by a write of its own or by reading what another wrote. So
 * whoever has been shown a version is never told an older one. With the bound 0 every
 * answer rests on a reading that began after the question; questions that come meanwhile
 * share the next one.
 *
 * <p>
 * A bookmark may name a transaction that is committed but not yet visible. Reads that
 * follow wait for it, as they share the driver's bookmark manager.
 */
public final class GraphVersions {

	private final GraphReads reads;

	private final BookmarkManager seen;

	private final long bound;

	private final Lock reading = new ReentrantLock();

	private volatile @Nullable Reading last;

	private volatile @Nullable Failure failure;

	/**
	 * The versions of a graph.
	 * @param reads reads the graph
	 * @param bound how old what is told may be; 0 for not at all
	 */
	public GraphVersions(GraphReads reads, Duration bound) {
		this.reads = reads;
		this.seen = reads.bookmarks();
		this.bound = bound.toNanos();
	}

	/**
	 * The current version.
	 * @throws StoreException if it has to be read and the database does not answer
	 */
	public String current() {
		long asked = System.nanoTime();
		Reading known = this.last;
		if (known != null && asked - known.start() < this.bound && isLatestSeen(known)) {
			return known.version();
		}
		this.reading.lock();
		try {
			Reading other = this.last;
			if (other != null && other.start() - asked >= 0) {
				return other.version();
			}
			Failure failure = this.failure;
			if (failure != null && failure.end() - asked >= 0) {
				throw failure.reason();
			}
			return read();
		}
		finally {
			this.reading.unlock();
		}
	}

	private String read() {
		long start = System.nanoTime();
		try {
			Reading now = new Reading(this.reads.version(), start);
			this.last = now;
			return now.version();
		}
		catch (StoreException ex) {
			this.failure = new Failure(ex, System.nanoTime());
			throw ex;
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
	 * @param start when the reading began, in the nanoseconds of the Java virtual machine
	 */
	private record Reading(String version, long start) {
	}

	/**
	 * A reading that failed. Who waited for it is told the same, and does not wait again.
	 *
	 * @param reason why
	 * @param end when it was known, in the nanoseconds of the Java virtual machine
	 */
	private record Failure(StoreException reason, long end) {
	}

}
