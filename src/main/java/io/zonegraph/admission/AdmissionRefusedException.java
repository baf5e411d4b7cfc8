package io.zonegraph.admission;

import java.time.Duration;

/** An operation that may not use the database now, but may be sent again later. */
public abstract sealed class AdmissionRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Duration retryAfter;

	private AdmissionRefusedException(String message, Duration retryAfter) {
		// Without a stack trace, which would cost more than all else of a refusal.
		super(message, null, false, false);
		this.retryAfter = retryAfter;
	}

	/** After which time the client may send the operation again. */
	public Duration retryAfter() {
		return this.retryAfter;
	}

	/** The service has more to do than it can. */
	public static final class Overloaded extends AdmissionRefusedException {

		private static final long serialVersionUID = 1L;

		Overloaded(boolean expensive, Duration retryAfter) {
			super(expensive
					? "The service is busy with other expensive operations; try again later, or ask for less at once."
					: "The service is busy; try again later.", retryAfter);
		}

	}

	/** The client has used up its rate limit. */
	public static final class RateLimited extends AdmissionRefusedException {

		private static final long serialVersionUID = 1L;

		private final transient RateLimit rateLimit;

		RateLimited(RateLimit rateLimit, Duration retryAfter) {
			super("The operation costs %,d, but %,d of %,d for %,d seconds are left; try again in %,d seconds."
				.formatted(rateLimit.cost(), rateLimit.remaining(), rateLimit.limit(), rateLimit.window().toSeconds(),
						retryAfter.toSeconds()),
					retryAfter);
			this.rateLimit = rateLimit;
		}

		/** What is left to the client. */
		public RateLimit rateLimit() {
			return this.rateLimit;
		}

	}

}
