package io.zonegraph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnStateTransitionEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A circuit breaker around the database. While it is open, reads fail at once instead of
 * each waiting for a database that does not answer.
 *
 * <p>
 * Only probes, statements that any working database answers at once, open and close it. A
 * read without an answer may be an expensive one or have lost its connection, so it only
 * causes a probe; two that fail in succession open the circuit. Probes then go on, so
 * that the circuit closes without any request having to try.
 */
final class DatabaseCircuit implements DatabaseState, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(DatabaseCircuit.class);

	private static final int FAILURES = 2;

	private final Runnable probe;

	private final Runnable onOpen;

	private final CircuitProperties properties;

	private final CircuitBreaker breaker;

	private final ExecutorService executor = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "database-probe");
		thread.setDaemon(true);
		return thread;
	});

	private CompletableFuture<Boolean> probing = CompletableFuture.completedFuture(true);

	private volatile @Nullable StoreException failure;

	private volatile long opened;

	/**
	 * A circuit that is closed.
	 * @param probe runs a statement, and throws a {@link StoreException} if the database
	 * does not answer
	 * @param onOpen called when the circuit opens
	 * @param properties how often to probe
	 */
	DatabaseCircuit(Runnable probe, Runnable onOpen, CircuitProperties properties) {
		this.probe = probe;
		this.onOpen = onOpen;
		this.properties = properties;
		this.breaker = CircuitBreaker.of("database",
				CircuitBreakerConfig.custom()
					.slidingWindow(FAILURES, FAILURES, CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
					.failureRateThreshold(100)
					.waitDurationInOpenState(properties.probeInterval())
					.permittedNumberOfCallsInHalfOpenState(1)
					.build());
		this.breaker.getEventPublisher().onStateTransition(this::transition);
	}

	@Override
	public void check() {
		if (isOpen()) {
			throw new StoreException.Unavailable(this.failure);
		}
	}

	@Override
	public void suspect(StoreException reason) {
		log.debug("A read got no answer from the database, which is probed", reason);
		startProbe();
	}

	/** Whether reads fail at once. */
	boolean isOpen() {
		return this.breaker.getState() != CircuitBreaker.State.CLOSED;
	}

	/** Whether the database answers a probe now; waits for it, but not for long. */
	boolean isReachable() {
		if (isOpen()) {
			return false;
		}
		startProbe();
		try {
			return probing().get(this.properties.probeTimeout().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
	}

	/** Why the latest probe failed; empty if it did not. */
	String reason() {
		StoreException failure = this.failure;
		return (failure != null) ? failure.reason() : "";
	}

	/** Starts a probe, unless one is running. */
	private synchronized void startProbe() {
		if (this.probing.isDone() && !this.executor.isShutdown()) {
			this.probing = CompletableFuture.supplyAsync(this::isProbeAnswered, this.executor);
		}
	}

	private synchronized CompletableFuture<Boolean> probing() {
		return this.probing;
	}

	private boolean isProbeAnswered() {
		try {
			this.breaker.executeRunnable(this::runProbe);
			return true;
		}
		catch (CallNotPermittedException | StoreException ex) {
			log.trace("The database does not answer", ex);
		}
		catch (RuntimeException | Error ex) {
			log.warn("A probe of the database failed", ex);
		}
		probeLater();
		return false;
	}

	/** The reason of a failure must be known before it opens the circuit. */
	private void runProbe() {
		try {
			this.probe.run();
			this.failure = null;
		}
		catch (StoreException ex) {
			this.failure = ex;
			throw ex;
		}
	}

	/** The next probe is due at once as long as the circuit is closed. */
	private void probeLater() {
		Duration delay = isOpen() ? this.properties.probeInterval() : Duration.ZERO;
		if (!this.executor.isShutdown()) {
			CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, this.executor)
				.execute(this::startProbe);
		}
	}

	private void transition(CircuitBreakerOnStateTransitionEvent event) {
		switch (event.getStateTransition()) {
			case CLOSED_TO_OPEN -> {
				this.opened = System.nanoTime();
				log.warn("The database does not answer; until it does, reads fail at once as UNAVAILABLE ({})",
						reason());
				this.onOpen.run();
			}
			case HALF_OPEN_TO_CLOSED -> log.info("The database answers again, after {} s",
					Duration.ofNanos(System.nanoTime() - this.opened).toSeconds());
			default -> {
			}
		}
	}

	/** Stops probing. */
	@Override
	public void close() {
		this.executor.shutdownNow();
	}

}
