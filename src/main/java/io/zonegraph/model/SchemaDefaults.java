package io.zonegraph.model;

import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings that follow from the schema. Migrations, seed, warm-up and explorer are made
 * for the schema that comes with ZoneGraph: with another they are off, and the start
 * compares the schema with the graph instead. Any property that is set says otherwise.
 */
class SchemaDefaults implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

	private static final Map<String, Object> WITH_ANOTHER_SCHEMA = Map.of("zonegraph.migrations.enabled", false,
			"zonegraph.seed.enabled", false, "zonegraph.warm-up.enabled", false, "zonegraph.explorer.enabled", false,
			"zonegraph.check.enabled", true);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (!isShipped(locations(context))) {
			context.getEnvironment()
				.getPropertySources()
				.addLast(new MapPropertySource("schemaDefaults", WITH_ANOTHER_SCHEMA));
		}
	}

	/** The folders of the schema. */
	static List<String> locations(ConfigurableApplicationContext context) {
		return Binder.get(context.getEnvironment())
			.bind("zonegraph.schema.locations", Bindable.listOf(String.class))
			.orElse(List.of(SchemaProperties.DEFAULT_LOCATION));
	}

	private static boolean isShipped(List<String> locations) {
		return locations.stream()
			.map((location) -> location.endsWith("/") ? location : location + "/")
			.allMatch(SchemaProperties.DEFAULT_LOCATION::equals);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
