package io.zonegraph.admission;

import java.time.Duration;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What an operator sees of one limit. All meters exist from the start. */
final class LimiterMetrics {

	private final MeterRegistry registry;

	private final String limit;

	private final Timer wait;

	private final Counter noPlace;

	private final Counter timedOut;

	/**
	 * Registers the meters of a limit, except those of {@link #watch}.
	 * @param registry holds the meters
	 * @param limit the value of the tag {@code limit}
	 */
	LimiterMetrics(MeterRegistry registry, String limit) {
		this.registry = registry;
		this.limit = limit;
		this.wait = Timer.builder("zonegraph.admission.wait")
			.description("How long admitted work has waited for its turn")
			.tag("limit", limit)
			.register(registry);
		this.noPlace = refused(registry, limit, "queue_full");
		this.timedOut = refused(registry, limit, "timed_out");
	}

	/** The counter of what was refused because of a limit, for a reason. */
	static Counter refused(MeterRegistry registry, String limit, String reason) {
		return Counter.builder("zonegraph.admission.refused")
			.description("Work that was refused")
			.tag("limit", limit)
			.tag("reason", reason)
			.register(registry);
	}

	/** Publishes how many run and wait now. */
	void watch(Supplier<Number> running, Supplier<Number> waiting) {
		gauge("zonegraph.admission.running", "Work that was admitted and has not ended", running);
		gauge("zonegraph.admission.waiting", "Work that waits for its turn", waiting);
	}

	private void gauge(String name, String description, Supplier<Number> value) {
		Gauge.builder(name, value).description(description).tag("limit", this.limit).register(this.registry);
	}

	void recordAdmitted(Duration waited) {
		this.wait.record(waited);
	}

	/** The queue was full, or another client has taken the place in it. */
	void recordNoPlace() {
		this.noPlace.increment();
	}

	void recordTimedOut() {
		this.timedOut.increment();
	}

}
