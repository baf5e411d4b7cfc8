package io.zonegraph.api.graphql;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.zonegraph.admission.AdmissionRefusedException;
import io.zonegraph.admission.AdmissionRefusedException.RateLimited;
import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Errors for operations that were not admitted. Their extensions have {@code retryAfter},
 * in seconds, which is also the value of the header {@code Retry-After}.
 */
public final class AdmissionErrors {

	private AdmissionErrors() {
	}

	/** Returns the error for a refusal. */
	public static ApiError of(AdmissionRefusedException refused) {
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put(ApiError.RETRY_AFTER, seconds(refused.retryAfter()));
		ErrorCode code = ErrorCode.OVERLOADED;
		if (refused instanceof RateLimited limited) {
			code = ErrorCode.RATE_LIMITED;
			figures.put("cost", limited.rateLimit().cost());
			figures.put("remaining", limited.rateLimit().remaining());
			figures.put("limit", limited.rateLimit().limit());
		}
		return new ApiError(code, String.valueOf(refused.getMessage()), null, null, figures);
	}

	private static long seconds(Duration duration) {
		return Math.max(1, duration.toSeconds());
	}

}
