package io.zonegraph.api.http;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How operations are refused that would be too much.
 *
 * @param delay how long a refusal waits before it is sent if there are many; 0 for never
 * @param immediate how many refusals a second are sent at once; 0 to delay all
 * @param maxDelayed how many refusals wait at most; further ones are sent at once. 0 for
 * one for each megabyte of the maximum heap, as Tomcat holds about 100 KB for each
 */
@Validated
@ConfigurationProperties("zonegraph.http.refusal")
record RefusalProperties(@DefaultValue("1s") Duration delay, @Min(0) @DefaultValue("20") int immediate,
		@Min(0) @DefaultValue("0") int maxDelayed) {

	private static final long HEAP_BYTES = 1_000_000;

	/**
	 * How many refusals wait at most.
	 * @param heap the maximum size of the heap, in bytes
	 */
	int places(long heap) {
		return (this.maxDelayed > 0) ? this.maxDelayed : (int) Math.min(heap / HEAP_BYTES, Integer.MAX_VALUE);
	}
}
