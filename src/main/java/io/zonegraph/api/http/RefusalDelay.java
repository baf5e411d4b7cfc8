package io.zonegraph.api.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Delays refusals if there are many of them: clients that send the next request at once
 * would otherwise keep the processor busy with refusals. No thread waits meanwhile.
 *
 * <p>
 * When the application stops, refusals that wait are sent at once, before the server
 * waits for requests in progress.
 */
final class RefusalDelay implements SmartLifecycle, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(RefusalDelay.class);

	private final Duration delay;

	/** Whether one more refusal may be sent at once. */
	private final BooleanSupplier immediate;

	private final int maxDelayed;

	private final Semaphore places;

	private final Set<Refusal> waiting = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "refusals");
		thread.setDaemon(true);
		return thread;
	});

	private volatile boolean running;

	RefusalDelay(RefusalProperties properties, MeterRegistry metrics) {
		this.delay = properties.delay();
		this.immediate = (properties.immediate() > 0) ? perSecond(properties.immediate()) : () -> false;
		this.maxDelayed = properties.places(Runtime.getRuntime().maxMemory());
		this.places = new Semaphore(this.maxDelayed);
		Gauge.builder("zonegraph.http.refusals.delayed", this::delayed)
			.description("Refusals that wait before they are sent")
			.register(metrics);
	}

	private static BooleanSupplier perSecond(int number) {
		Bucket bucket = Bucket.builder()
			.addLimit((limit) -> limit.capacity(number).refillGreedy(number, Duration.ofSeconds(1)))
			.build();
		return () -> bucket.tryConsume(1);
	}

	/** How many refusals have not been sent yet. */
	int delayed() {
		return this.maxDelayed - this.places.availablePermits();
	}

	/**
	 * Sends a refusal, now or later.
	 * @param request the refused request
	 * @param response its response, of which nothing was written yet
	 * @param content writes the response
	 * @throws IOException if it is sent now and the client has gone
	 */
	void send(HttpServletRequest request, HttpServletResponse response, Content content) throws IOException {
		if (this.running && this.delay.compareTo(Duration.ZERO) > 0 && !this.immediate.getAsBoolean()
				&& this.places.tryAcquire()) {
			new Refusal(request.startAsync(request, response), content).start();
		}
		else {
			content.write();
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.waiting.forEach(Refusal::send);
	}

	@Override
	public void close() {
		this.timer.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Writes a response. */
	interface Content {

		/**
		 * Writes status and body.
		 * @throws IOException if the client has gone
		 */
		void write() throws IOException;

	}

	/** A refusal that is sent later. */
	private final class Refusal implements AsyncListener {

		private final AsyncContext async;

		private final Content content;

		Refusal(AsyncContext async, Content content) {
			this.async = async;
			this.content = content;
		}

		void start() {
			// It ends by itself: neither Tomcat nor the handler needs to end it.
			this.async.setTimeout(0);
			this.async.addListener(this);
			RefusalDelay.this.waiting.add(this);
			try {
				Future<?> unused = RefusalDelay.this.timer.schedule(this::send, RefusalDelay.this.delay.toMillis(),
						TimeUnit.MILLISECONDS);
			}
			catch (RejectedExecutionException ex) {
				// The application stops.
				send();
			}
		}

		/**
		 * Sends it, unless that has begun: in a thread of the container, as a client that
		 * does not read would delay all others here.
		 */
		void send() {
			if (RefusalDelay.this.waiting.remove(this)) {
				try {
					this.async.start(this::write);
				}
				catch (IllegalStateException | RejectedExecutionException ex) {
					log.debug("The server does not send a refusal any more", ex);
					complete();
				}
			}
		}

		private void write() {
			try {
				this.content.write();
			}
			catch (IOException | IllegalStateException ex) {
				log.debug("Nobody reads a refusal any more", ex);
			}
			complete();
		}

		private void complete() {
			try {
				this.async.complete();
			}
			catch (IllegalStateException ex) {
				log.debug("The container has ended the request", ex);
			}
		}

		@Override
		public void onComplete(AsyncEvent event) {
			RefusalDelay.this.waiting.remove(this);
			RefusalDelay.this.places.release();
		}

		@Override
		public void onTimeout(AsyncEvent event) {
			// There is no timeout.
		}

		/** The connection has broken; completes after this. */
		@Override
		public void onError(AsyncEvent event) {
			complete();
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			// Nothing else answers this request.
		}

	}

}
