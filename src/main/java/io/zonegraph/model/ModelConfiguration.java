package io.zonegraph.model;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the model from the configured schema folders. Enough of a context to check a
 * seed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SchemaProperties.class)
public class ModelConfiguration {

	@Bean
	GraphModel graphModel(SchemaProperties properties, ResourcePatternResolver resources,
			ObjectProvider<SchemaAhead.Begun> begun) {
		SchemaAhead.Begun reading = begun.getIfAvailable();
		return (reading != null && reading.locations().equals(properties.locations())) ? reading.await()
				: new SchemaFolders(resources).read(properties.locations());
	}

}
