package io.zonegraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers are kept.
 *
 * @param enabled whether they are
 * @param memory how much they may take
 * @param maxStaleness for how long a write of others may stay unnoticed; 0 to look for
 * writes before every answer. Writes of this process are noticed at once
 */
@ConfigurationProperties("zonegraph.cache")
record CacheProperties(@DefaultValue("true") boolean enabled, @DefaultValue("32MB") DataSize memory,
		@DefaultValue("100ms") Duration maxStaleness) {

	CacheProperties {
		if (memory.toBytes() < 0 || maxStaleness.isNegative()) {
			throw new IllegalArgumentException(
					"zonegraph.cache.memory and zonegraph.cache.max-staleness must not be negative, were %s and %s."
						.formatted(memory, maxStaleness));
		}
	}

}
