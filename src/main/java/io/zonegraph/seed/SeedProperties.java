package io.zonegraph.seed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the seed, the curated data that is loaded on start-up.
 *
 * @param enabled whether the seed is loaded; by default only with the schema shipped with
 * ZoneGraph
 * @param location folders with the seed files, zip files and workbooks,
 * {@code classpath:…} or {@code file:…}, separated by commas
 */
@ConfigurationProperties("zonegraph.seed")
record SeedProperties(@DefaultValue("true") boolean enabled, @DefaultValue("classpath:seed/") String location) {
}
