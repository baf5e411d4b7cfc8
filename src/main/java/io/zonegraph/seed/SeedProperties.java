package io.zonegraph.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The curated data that is loaded on start-up.
 *
 * @param enabled whether it is loaded; by default only with the schema that comes with
 * ZoneGraph
 * @param location folder with its files, {@code classpath:…} or {@code file:…}
 */
@ConfigurationProperties("zonegraph.seed")
record SeedProperties(@DefaultValue("true") boolean enabled, @DefaultValue("classpath:seed/") String location) {
}
