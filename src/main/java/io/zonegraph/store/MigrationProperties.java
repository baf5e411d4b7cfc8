package io.zonegraph.store;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the migrations, which change constraints, indexes and data of the graph.
 *
 * @param enabled whether migrations are applied on start-up; by default only with the
 * schema shipped with ZoneGraph
 * @param locations folders with migrations, each {@code classpath:…} or {@code file:///…}
 */
@ConfigurationProperties("zonegraph.migrations")
record MigrationProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue(DEFAULT_LOCATION) List<String> locations) {

	static final String DEFAULT_LOCATION = "classpath:neo4j/migrations";

	MigrationProperties {
		locations = List.copyOf(locations);
	}

}
