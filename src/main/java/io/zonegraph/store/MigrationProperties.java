package io.zonegraph.store;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How constraints, indexes and changes of data reach the graph.
 *
 * @param enabled whether migrations are applied on start-up; by default only with the
 * schema that comes with ZoneGraph
 * @param locations where migrations are found, each {@code classpath:…} or
 * {@code file:///…}
 */
@ConfigurationProperties("zonegraph.migrations")
record MigrationProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue(DEFAULT_LOCATION) List<String> locations) {

	static final String DEFAULT_LOCATION = "classpath:neo4j/migrations";

	MigrationProperties {
		locations = List.copyOf(locations);
	}

}
