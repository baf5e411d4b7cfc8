package io.zonegraph.api.http;

import java.util.Map;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.Client;
import io.zonegraph.admission.RateLimit;

/**
 * The headers {@code RateLimit-Policy} and {@code RateLimit} of
 * draft-ietf-httpapi-ratelimit-headers: <pre>
 * RateLimit-Policy: "cost";q=60000000;w=60
 * RateLimit: "cost";r=59990000;t=1
 * </pre> The limit and what remains of it are costs, not numbers of requests; {@code t}
 * is the number of seconds until the whole limit is available again.
 */
final class RateLimitHeaders {

	private final Admission admission;

	RateLimitHeaders(Admission admission) {
		this.admission = admission;
	}

	/** The headers for a client now; none if no rate limit applies to it. */
	Map<String, String> of(Client client) {
		return this.admission.rateLimit(client).map(RateLimitHeaders::headers).orElseGet(Map::of);
	}

	private static Map<String, String> headers(RateLimit rateLimit) {
		return Map.of("RateLimit-Policy", "\"cost\";q=" + rateLimit.limit() + ";w=" + rateLimit.window().toSeconds(),
				"RateLimit", "\"cost\";r=" + rateLimit.remaining() + ";t=" + rateLimit.reset().toSeconds());
	}

}
