package io.zonegraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Configuration of the response cache.
 *
 * @param enabled whether responses are cached
 * @param memory maximum size of the cached responses
 * @param maxStaleness how long a write by another process may go unnoticed; 0 to check
 * for writes before every response. Writes by this process are noticed at once
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
