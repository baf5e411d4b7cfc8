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
 * Default settings that depend on the schema. Migrations, seed, warm-up and explorer
 * belong to the schema that comes with ZoneGraph; with another schema they are disabled,
 * and the schema is checked against the graph at startup. Properties that are set take
 * precedence.
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

	/** The configured schema folders, or the default one. */
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
