package io.zonegraph.admission;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * Limits the cost that each client may spend in a time. A client has a bucket that holds
 * its limit at most and is refilled steadily.
 */
final class RateLimiter {

	private final boolean enabled;

	private final long limit;

	private final Duration window;

	private final Cache<Client, Bucket> buckets;

	RateLimiter(RateLimitProperties properties) {
		this.enabled = properties.enabled();
		this.limit = properties.limit();
		this.window = properties.window();
		// A bucket that was not used for a window is full again, as a new one is.
		this.buckets = Caffeine.newBuilder()
			.maximumSize(properties.clients())
			.expireAfterAccess(properties.window())
			.build();
	}

	/**
	 * Takes the cost of an operation from what is left to its client.
	 * @return what is left; empty if no limit applies to the client
	 * @throws AdmissionRefusedException.RateLimited if less is left than it costs
	 */
	Optional<RateLimit> charge(Client client, long cost) {
		if (!applies(client)) {
			return Optional.empty();
		}
		long charged = charged(cost);
		ConsumptionProbe probe = this.buckets.get(client, (key) -> bucket()).tryConsumeAndReturnRemaining(charged);
		RateLimit rateLimit = rateLimit(charged, probe.getRemainingTokens());
		if (!probe.isConsumed()) {
			throw new AdmissionRefusedException.RateLimited(rateLimit,
					wholeSeconds(Duration.ofNanos(probe.getNanosToWaitForRefill())));
		}
		return Optional.of(rateLimit);
	}

	/** Gives back the cost of an operation that was not run after all. */
	void refund(Client client, long cost) {
		Bucket bucket = this.buckets.getIfPresent(client);
		if (bucket != null) {
			bucket.addTokens(charged(cost));
		}
	}

	/** What is left to a client; empty if no limit applies to it. */
	Optional<RateLimit> status(Client client) {
		if (!applies(client)) {
			return Optional.empty();
		}
		Bucket bucket = this.buckets.getIfPresent(client);
		return Optional.of(rateLimit(0, (bucket != null) ? bucket.getAvailableTokens() : this.limit));
	}

	private boolean applies(Client client) {
		return this.enabled && !client.equals(Client.INTERNAL);
	}

	/** At most the limit: an operation that costs more would otherwise never run. */
	private long charged(long cost) {
		return Math.min(Math.max(cost, 1), this.limit);
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.limit).refillGreedy(this.limit, this.window))
			.build();
	}

	private RateLimit rateLimit(long cost, long remaining) {
		double missing = (double) (this.limit - remaining) / this.limit;
		return new RateLimit(this.limit, this.window, cost, remaining,
				wholeSeconds(Duration.ofNanos((long) (missing * this.window.toNanos()))));
	}

	private static Duration wholeSeconds(Duration duration) {
		return Duration.ofSeconds((long) Math.ceil(duration.toNanos() / 1e9));
	}

}
