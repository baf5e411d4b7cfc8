package io.zonegraph.model;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the model from the configured schema folders. A context with this configuration
 * alone is sufficient to check a seed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SchemaProperties.class)
public class ModelConfiguration {

	@Bean
	GraphModel graphModel(SchemaProperties properties, ResourcePatternResolver resources,
			ObjectProvider<EagerSchemaLoader.Begun> begun) {
		return begun(properties, begun).map((reading) -> EagerSchemaLoader.Begun.await(reading.model()))
			.orElseGet(() -> new SchemaFolders(resources).read(properties.locations()));
	}

	/** Lazy, as not every application that uses the model serves the schema. */
	@Bean
	@Lazy
	GraphSchema graphSchema(SchemaProperties properties, GraphModel model,
			ObjectProvider<EagerSchemaLoader.Begun> begun) {
		return begun(properties, begun).map((reading) -> EagerSchemaLoader.Begun.await(reading.schema()))
			.orElseGet(() -> new GraphSchema(model));
	}

	private static Optional<EagerSchemaLoader.Begun> begun(SchemaProperties properties,
			ObjectProvider<EagerSchemaLoader.Begun> begun) {
		return Optional.ofNullable(begun.getIfAvailable())
			.filter((reading) -> reading.locations().equals(properties.locations()));
	}

}
