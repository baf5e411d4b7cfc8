package io.zonegraph.store;

import org.neo4j.driver.Driver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the read side of the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

	@Bean
	GraphReads graphReads(Driver driver, StoreProperties properties) {
		return new GraphReads(driver, properties.database(), properties.readTimeout());
	}

	@Bean
	GraphCounts graphCounts(GraphReads reads) {
		return new StoredCounts(reads);
	}

}
