package io.zonegraph.store;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a start waits before it fails.
 *
 * @param databaseTimeout for a database that cannot be reached
 * @param lockTimeout for another application that applies migrations or loads the seed
 */
@ConfigurationProperties("zonegraph.start")
record StartProperties(@DefaultValue("30s") Duration databaseTimeout, @DefaultValue("10m") Duration lockTimeout) {

	static final StartProperties DEFAULTS = new StartProperties(Duration.ofSeconds(30), Duration.ofMinutes(10));

}
