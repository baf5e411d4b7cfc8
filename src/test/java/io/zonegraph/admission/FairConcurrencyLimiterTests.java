package io.zonegraph.admission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairConcurrencyLimiterTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private static final Client ONE = new Client("one");

	private static final Client OTHER = new Client("other");

	private final MeterRegistry metrics = new SimpleMeterRegistry();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	/** The names of the operations that were admitted, in this order. */
	private final List<String> admitted = Collections.synchronizedList(new ArrayList<>());

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void admitsAsManyAsItHasPermits() {
		FairConcurrencyLimiter limiter = limiter(2, 0, LONG);
		assertThat(limiter.acquire(ONE)).isTrue();
		assertThat(limiter.acquire(ONE)).isTrue();
		assertThat(limiter.acquire(ONE)).isFalse();
		limiter.release();
		assertThat(limiter.acquire(ONE)).isTrue();
		assertThat(limiter.running()).isEqualTo(2);
	}

	@Test
	void refusesWhatHasWaitedTooLong() {
		FairConcurrencyLimiter limiter = limiter(1, 5, Duration.ofMillis(50));
		assertThat(limiter.acquire(ONE)).isTrue();
		long start = System.nanoTime();
		assertThat(limiter.acquire(ONE)).isFalse();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
		assertThat(limiter.waiting()).isZero();
		limiter.release();
		assertThat(limiter.running()).isZero();
		assertThat(limiter.acquire(ONE)).isTrue();
	}

	@Test
	void servesClientsInTurn() {
		FairConcurrencyLimiter limiter = limiter(1, 10, LONG);
		assertThat(limiter.acquire(ONE)).isTrue();
		enqueue(limiter, ONE, "one-1");
		enqueue(limiter, ONE, "one-2");
		enqueue(limiter, ONE, "one-3");
		enqueue(limiter, OTHER, "other-1");
		enqueue(limiter, OTHER, "other-2");
		for (int number = 1; number <= 5; number++) {
			int expected = number;
			limiter.release();
			Awaitility.await().until(() -> this.admitted.size() == expected);
		}
		assertThat(this.admitted).containsExactly("one-1", "other-1", "one-2", "other-2", "one-3");
	}

	@Test
	void givesPlacesInAFullQueueToClientsWithFewerOperationsInIt() throws Exception {
		FairConcurrencyLimiter limiter = limiter(1, 3, LONG);
		assertThat(limiter.acquire(ONE)).isTrue();
		enqueue(limiter, ONE, "one-1");
		enqueue(limiter, ONE, "one-2");
		CompletableFuture<Boolean> newest = enqueue(limiter, ONE, "one-3");
		assertThat(limiter.acquire(ONE)).as("of the client that fills the queue").isFalse();
		enqueue(limiter, OTHER, "other-1");
		assertThat(newest.get()).as("the newest of that client").isFalse();
		assertThat(limiter.waiting()).isEqualTo(3);
	}

	@Test
	void measuresWhatRunsWaitsAndIsRefused() {
		FairConcurrencyLimiter limiter = limiter(1, 1, Duration.ofMillis(50));
		assertThat(limiter.acquire(ONE)).isTrue();
		assertThat(limiter.acquire(ONE)).as("waits in vain").isFalse();
		assertThat(this.metrics.get("zonegraph.admission.running").tag("limit", "test").gauge().value()).isEqualTo(1);
		assertThat(this.metrics.get("zonegraph.admission.waiting").gauge().value()).isZero();
		assertThat(refused("timed_out")).isEqualTo(1);
		assertThat(refused("queue_full")).isZero();
		limiter.release();
		FairConcurrencyLimiter full = new FairConcurrencyLimiter(1, 0, LONG, new LimiterMetrics(this.metrics, "full"));
		assertThat(full.acquire(ONE)).isTrue();
		assertThat(full.acquire(ONE)).isFalse();
		assertThat(this.metrics.get("zonegraph.admission.refused")
			.tags("limit", "full", "reason", "queue_full")
			.counter()
			.count()).isEqualTo(1);
		assertThat(this.metrics.get("zonegraph.admission.wait").tag("limit", "test").timer().count()).isEqualTo(1);
	}

	private double refused(String reason) {
		return this.metrics.get("zonegraph.admission.refused")
			.tags("limit", "test", "reason", reason)
			.counter()
			.count();
	}

	@Test
	void leavesTheQueueWhenItsThreadIsInterrupted() {
		FairConcurrencyLimiter limiter = limiter(1, 3, LONG);
		assertThat(limiter.acquire(ONE)).isTrue();
		Thread.currentThread().interrupt();
		assertThat(limiter.acquire(ONE)).isFalse();
		assertThat(Thread.interrupted()).isTrue();
		assertThat(limiter.waiting()).isZero();
	}

	@Test
	void losesNoPermitWhenManyThreadsComeAndGo() throws Exception {
		FairConcurrencyLimiter limiter = limiter(2, 4, Duration.ofMillis(1));
		List<CompletableFuture<Void>> all = new ArrayList<>();
		for (int thread = 0; thread < 8; thread++) {
			Client client = new Client("client " + thread % 3);
			all.add(CompletableFuture.runAsync(() -> comeAndGo(limiter, client), this.threads));
		}
		CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
		assertThat(limiter.running()).isZero();
		assertThat(limiter.waiting()).isZero();
	}

	private static void comeAndGo(FairConcurrencyLimiter limiter, Client client) {
		for (int time = 0; time < 500; time++) {
			if (limiter.acquire(client)) {
				Assertions.assertThat(limiter.running()).isLessThanOrEqualTo(2);
				limiter.release();
			}
		}
	}

	private FairConcurrencyLimiter limiter(int permits, int queue, Duration maxWait) {
		return new FairConcurrencyLimiter(permits, queue, maxWait, new LimiterMetrics(this.metrics, "test"));
	}

	private CompletableFuture<Boolean> enqueue(FairConcurrencyLimiter limiter, Client client, String name) {
		int before = limiter.waiting();
		CompletableFuture<Boolean> result = CompletableFuture.supplyAsync(() -> {
			boolean isAdmitted = limiter.acquire(client);
			if (isAdmitted) {
				this.admitted.add(name);
			}
			return isAdmitted;
		}, this.threads);
		Awaitility.await().until(() -> limiter.waiting() == before + 1 || (limiter.waiting() == before && before == 3));
		return result;
	}

}
