package io.zonegraph.admission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Limits how many operations run at a time. The others wait for a limited time in a queue
 * of limited length, and clients are served in turn: a client with many waiting
 * operations delays another client by one operation for each permit at most.
 *
 * <p>
 * If the queue is full, a new operation takes the place of the newest one of the client
 * with the most waiting operations, unless that is its own client.
 */
final class FairConcurrencyLimiter {

	private final Lock lock = new ReentrantLock();

	/** Waiting operations by client; the client whose turn is next comes first. */
	private final Map<Client, Deque<Waiter>> waiting = new LinkedHashMap<>();

	private final int permits;

	private final int queue;

	private final Duration maxWait;

	private final LimiterMetrics metrics;

	private int running;

	private int size;

	/**
	 * A limiter.
	 * @param permits how many operations may run at a time
	 * @param queue how many may wait
	 * @param maxWait how long one may wait
	 * @param metrics records what becomes of them
	 */
	FairConcurrencyLimiter(int permits, int queue, Duration maxWait, LimiterMetrics metrics) {
		this.permits = permits;
		this.queue = queue;
		this.maxWait = maxWait;
		this.metrics = metrics;
		metrics.watch(this::running, this::waiting);
	}

	/**
	 * Waits for a permit.
	 * @return whether the operation may run; if so, {@link #release()} must follow
	 */
	boolean acquire(Client client) {
		long start = System.nanoTime();
		Waiter waiter = new Waiter(client, new CompletableFuture<>());
		enter(waiter);
		boolean isAdmitted = await(waiter);
		if (isAdmitted) {
			this.metrics.recordAdmitted(Duration.ofNanos(System.nanoTime() - start));
		}
		return isAdmitted;
	}

	private boolean await(Waiter waiter) {
		try {
			boolean isAdmitted = waiter.admitted().get(this.maxWait.toNanos(), TimeUnit.NANOSECONDS);
			if (!isAdmitted) {
				this.metrics.recordNoPlace();
			}
			return isAdmitted;
		}
		catch (TimeoutException ex) {
			return !giveUp(waiter);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return !giveUp(waiter);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns a permit, which goes to the next waiting operation. */
	void release() {
		this.lock.lock();
		try {
			this.running--;
			admitNext();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** How many operations are running. */
	int running() {
		this.lock.lock();
		try {
			return this.running;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** How many operations are waiting. */
	int waiting() {
		this.lock.lock();
		try {
			return this.size;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void enter(Waiter waiter) {
		this.lock.lock();
		try {
			add(waiter);
			admitNext();
			if (this.size > this.queue) {
				refuseOne(waiter);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/** As {@link #leave}, when the time is up. */
	private boolean giveUp(Waiter waiter) {
		boolean left = leave(waiter);
		if (left) {
			this.metrics.recordTimedOut();
		}
		return left;
	}

	/** Whether the waiter could leave the queue; false if it has been admitted. */
	private boolean leave(Waiter waiter) {
		this.lock.lock();
		try {
			if (remove(waiter)) {
				waiter.admitted().complete(false);
			}
			return !waiter.admitted().getNow(false);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void admitNext() {
		while (this.running < this.permits && this.size > 0) {
			Iterator<Map.Entry<Client, Deque<Waiter>>> turns = this.waiting.entrySet().iterator();
			Map.Entry<Client, Deque<Waiter>> turn = turns.next();
			Client client = turn.getKey();
			Deque<Waiter> own = turn.getValue();
			turns.remove();
			Waiter next = own.remove();
			if (!own.isEmpty()) {
				this.waiting.put(client, own);
			}
			this.size--;
			this.running++;
			next.admitted().complete(true);
		}
	}

	/** Refuses the newest operation of the client with the most waiting operations. */
	private void refuseOne(Waiter newest) {
		int own = Optional.ofNullable(this.waiting.get(newest.client())).map(Deque::size).orElse(0);
		Waiter refused = this.waiting.values()
			.stream()
			.max(Comparator.comparingInt(Deque::size))
			.filter((longest) -> longest.size() > own)
			.map(Deque::getLast)
			.orElse(newest);
		remove(refused);
		refused.admitted().complete(false);
	}

	private void add(Waiter waiter) {
		this.waiting.computeIfAbsent(waiter.client(), (client) -> new ArrayDeque<>()).add(waiter);
		this.size++;
	}

	private boolean remove(Waiter waiter) {
		Deque<Waiter> own = this.waiting.get(waiter.client());
		if (own == null || !own.removeLastOccurrence(waiter)) {
			return false;
		}
		if (own.isEmpty()) {
			this.waiting.remove(waiter.client());
		}
		this.size--;
		return true;
	}

	/**
	 * An operation that asks for a permit. Futures are equal only to themselves, and so
	 * are waiters.
	 *
	 * @param client its client
	 * @param admitted completed with whether it may run
	 */
	private record Waiter(Client client, CompletableFuture<Boolean> admitted) {
	}

}
