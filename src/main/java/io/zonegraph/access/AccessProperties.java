package io.zonegraph.access;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may send requests.
 *
 * @param anonymous whether clients without a key or token may read
 * @param maxStaleness for how long keys that were read from the graph are used; a revoked
 * key is refused after that
 */
@ConfigurationProperties("zonegraph.access")
public record AccessProperties(@DefaultValue("true") boolean anonymous, @DefaultValue("10s") Duration maxStaleness) {

	public AccessProperties {
		if (maxStaleness.isNegative()) {
			throw new IllegalArgumentException(
					"zonegraph.access.max-staleness must not be negative, was %s.".formatted(maxStaleness));
		}
	}

}
