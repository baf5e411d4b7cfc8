package io.zonegraph.store;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Interrupts threads whose read has not ended by its deadline, because the driver waits
 * without a limit for a database that is frozen or a network that loses packets. An
 * interrupted read ends with an exception, and the driver closes its connection, which
 * ends its work in the database too.
 *
 * <p>
 * One thread of the JVM checks all running reads periodically. A scheduled task for each
 * read would wake another thread for each, as reads usually end long before.
 */
final class ReadWatchdog {

	/**
	 * How long the database has to report itself that the time is up, which tells more
	 * than a missing response.
	 */
	static final Duration GRACE = Duration.ofMillis(500);

	private static final Duration INTERVAL = Duration.ofMillis(100);

	private static final Set<Watch> watches = ConcurrentHashMap.newKeySet();

	private static final AtomicInteger concurrent = new AtomicInteger();

	private static final AtomicInteger mostConcurrent = new AtomicInteger();

	static {
		Thread thread = new Thread(ReadWatchdog::check, "read-watchdog");
		thread.setDaemon(true);
		thread.start();
	}

	private ReadWatchdog() {
	}

	/** Watches the calling thread until {@link Watch#end()}. */
	static Watch watch(Deadline deadline) {
		Watch watch = new Watch(Thread.currentThread(), deadline);
		watches.add(watch);
		int now = concurrent.incrementAndGet();
		if (now > mostConcurrent.get()) {
			mostConcurrent.accumulateAndGet(now, Math::max);
		}
		return watch;
	}

	/**
	 * The largest number of reads that have run at the same time, which is how many
	 * connections there are at the most.
	 */
	static int mostConcurrentReads() {
		return mostConcurrent.get();
	}

	private static void check() {
		while (true) {
			LockSupport.parkNanos(INTERVAL.toNanos());
			long now = System.nanoTime();
			watches.forEach((watch) -> watch.interruptIfOverdue(now));
		}
	}

	/** One read of one thread. */
	static final class Watch {

		private final Thread reader;

		private final Deadline deadline;

		private boolean ended;

		private boolean interrupted;

		private Watch(Thread reader, Deadline deadline) {
			this.reader = reader;
			this.deadline = deadline;
		}

		/**
		 * Interrupts again and again: the driver only notes an interrupt that comes while
		 * it waits for a connection, and goes on waiting once it has one.
		 */
		private synchronized void interruptIfOverdue(long now) {
			if (!this.ended && this.deadline.isOverdue(GRACE, now)) {
				this.interrupted = true;
				this.reader.interrupt();
			}
		}

		/**
		 * Ends the watch. The thread is not interrupted any more after this call, and an
		 * interrupt by the watchdog is cleared, so that it does not end what the thread
		 * does next. An interrupt by others remains.
		 * @return whether the watchdog interrupted the read
		 */
		boolean end() {
			watches.remove(this);
			concurrent.decrementAndGet();
			if (endOnce()) {
				Thread.interrupted();
				return true;
			}
			return false;
		}

		private synchronized boolean endOnce() {
			this.ended = true;
			return this.interrupted;
		}

	}

}
