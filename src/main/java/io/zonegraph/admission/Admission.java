package io.zonegraph.admission;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

/**
 * Decides which operations may use the database.
 *
 * <p>
 * An operation is first charged to the rate limit of its client, then waits for its turn.
 * Cheap and expensive operations have separate limits, so that cheap ones are answered
 * however many expensive ones are sent. The cost of planning counts only if the database
 * has not planned the statement before, as far as this process knows: the same operation
 * is expensive the first time and cheap afterwards.
 */
public final class Admission {

	private final FairConcurrencyLimiter cheap;

	private final FairConcurrencyLimiter expensive;

	private final FairConcurrencyLimiter parsing;

	private final FairConcurrencyLimiter compiling;

	private final int documentLength;

	private final long expensiveCost;

	private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

	private final RateLimiter rateLimiter;

	private final Counter rateLimited;

	/** Statements that were run, the most recent ones; the values mean nothing. */
	private final Cache<String, Boolean> planned;

	Admission(AdmissionProperties properties, RateLimitProperties rateLimit, int processors, MeterRegistry metrics) {
		this.cheap = properties.cheap().limiter(processors, new LimiterMetrics(metrics, "cheap"));
		this.expensive = properties.expensive().limiter(processors, new LimiterMetrics(metrics, "expensive"));
		this.parsing = properties.compile().limiter(processors, new LimiterMetrics(metrics, "parse"));
		this.compiling = properties.compile().limiter(processors, new LimiterMetrics(metrics, "compile"));
		this.rateLimited = LimiterMetrics.refused(metrics, "client", "rate_limited");
		this.documentLength = properties.compile().documentLength();
		this.expensiveCost = properties.expensiveCost();
		this.rateLimiter = new RateLimiter(rateLimit);
		this.planned = Caffeine.newBuilder().maximumSize(properties.plannedStatements()).build();
	}

	/** Admits everything at once, and measures nothing. */
	public static Admission unlimited() {
		return new Admission(
				new AdmissionProperties(Long.MAX_VALUE, 1,
						new AdmissionProperties.Cheap(Integer.MAX_VALUE, 0, Duration.ZERO),
						new AdmissionProperties.Expensive(Integer.MAX_VALUE, 0, Duration.ZERO),
						new AdmissionProperties.Compile(Integer.MAX_VALUE, 0, Duration.ZERO, 0)),
				new RateLimitProperties(false, 1, Duration.ofSeconds(1), 1), 1, new CompositeMeterRegistry());
	}

	/**
	 * Waits until work may begin.
	 * @param client whose work it is
	 * @param work the work
	 * @return the permit, to be closed when the work has ended
	 * @throws AdmissionRefusedException.RateLimited if the client has spent its limit
	 * @throws AdmissionRefusedException.Overloaded if too many operations wait, or it has
	 * waited for too long
	 */
	public Permit admit(Client client, Work work) {
		boolean known = this.planned.getIfPresent(work.statement()) != null;
		long cost = work.rows() + (known ? 0 : work.planning());
		Optional<RateLimit> rateLimit = charge(client, cost);
		boolean isExpensive = cost >= this.expensiveCost;
		FairConcurrencyLimiter limiter = isExpensive ? this.expensive : this.cheap;
		if (!limiter.acquire(client)) {
			this.rateLimiter.refund(client, cost);
			throw new AdmissionRefusedException.Overloaded(isExpensive, RETRY_AFTER);
		}
		return new Permit(limiter, rateLimit);
	}

	private Optional<RateLimit> charge(Client client, long cost) {
		try {
			return this.rateLimiter.charge(client, cost);
		}
		catch (AdmissionRefusedException.RateLimited ex) {
			this.rateLimited.increment();
			throw ex;
		}
	}

	/**
	 * Parses and validates a document that was not sent before, as soon as it may be.
	 * @param client whose document it is
	 * @param length its length, in characters
	 * @param parse parses and validates it
	 * @return the result
	 * @throws AdmissionRefusedException.Overloaded if too many wait, or it has waited for
	 * too long
	 */
	public <T> T parse(Client client, int length, Supplier<T> parse) {
		return (length < this.documentLength) ? parse.get() : run(this.parsing, client, parse);
	}

	/**
	 * Compiles an operation that was not sent before, as soon as it may be.
	 * @param client whose operation it is
	 * @param compile compiles it
	 * @return the result
	 * @throws AdmissionRefusedException.Overloaded if too many wait, or it has waited for
	 * too long
	 */
	public <T> T compile(Client client, Supplier<T> compile) {
		return run(this.compiling, client, compile);
	}

	private static <T> T run(FairConcurrencyLimiter limiter, Client client, Supplier<T> action) {
		if (!limiter.acquire(client)) {
			throw new AdmissionRefusedException.Overloaded(false, RETRY_AFTER);
		}
		try {
			return action.get();
		}
		finally {
			limiter.release();
		}
	}

	/** Records that the database has planned a statement. */
	public void recordPlanned(String statement) {
		this.planned.put(statement, true);
	}

	/** Forgets which statements are planned: the database may have been restarted. */
	public void forgetPlanned() {
		this.planned.invalidateAll();
	}

	/** What is left of the rate limit of a client; empty if none applies to it. */
	public Optional<RateLimit> rateLimit(Client client) {
		return this.rateLimiter.status(client);
	}

	FairConcurrencyLimiter cheap() {
		return this.cheap;
	}

	FairConcurrencyLimiter expensive() {
		return this.expensive;
	}

	/** The permission to use the database for one operation. */
	public static final class Permit implements AutoCloseable {

		private final FairConcurrencyLimiter limiter;

		private final Optional<RateLimit> rateLimit;

		Permit(FairConcurrencyLimiter limiter, Optional<RateLimit> rateLimit) {
			this.limiter = limiter;
			this.rateLimit = rateLimit;
		}

		/**
		 * What is left of the client's rate limit after the operation; empty if none
		 * applies.
		 */
		public Optional<RateLimit> rateLimit() {
			return this.rateLimit;
		}

		@Override
		public void close() {
			this.limiter.release();
		}

	}

}
