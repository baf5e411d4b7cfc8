package io.zonegraph.api.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Delays responses that refuse an operation, if there are many of them: clients that send
 * the next request at once would otherwise keep the processor busy with refusals. No
 * thread waits meanwhile.
 */
final class RefusalDelay {

	private static final int IMMEDIATE_PER_SECOND = 20;

	private static final Duration DELAY = Duration.ofSeconds(1);

	private final Bucket immediate = Bucket.builder()
		.addLimit((limit) -> limit.capacity(IMMEDIATE_PER_SECOND)
			.refillGreedy(IMMEDIATE_PER_SECOND, Duration.ofSeconds(1)))
		.build();

	/** Returns a response, or one that follows after a delay. */
	ServerResponse apply(HttpStatus status, ServerResponse response) {
		boolean refuses = status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS;
		if (!refuses || this.immediate.tryConsume(1)) {
			return response;
		}
		return ServerResponse.async(new CompletableFuture<ServerResponse>().completeOnTimeout(response,
				DELAY.toMillis(), TimeUnit.MILLISECONDS));
	}

}
