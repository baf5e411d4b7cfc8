package io.zonegraph.admission;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The rate limit of each client.
 *
 * @param enabled whether clients are limited
 * @param limit the cost that a client may spend in a window
 * @param window the time in which a limit that was used up is full again
 * @param clients how many clients are remembered; the least recent ones are forgotten
 */
@Validated
@ConfigurationProperties("zonegraph.rate-limit")
record RateLimitProperties(@DefaultValue("true") boolean enabled, @Min(1) @DefaultValue("60000000") long limit,
		@DefaultValue("60s") Duration window, @Min(1) @DefaultValue("100000") int clients) {
}
