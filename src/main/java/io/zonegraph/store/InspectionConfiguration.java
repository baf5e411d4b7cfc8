package io.zonegraph.store;

import org.neo4j.driver.Driver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures only the inspection of the graph, which is sufficient for a schema check.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
public class InspectionConfiguration {

	@Bean
	GraphInspection graphInspection(Driver driver, StoreProperties properties) {
		return new GraphInspection(driver, properties.database());
	}

}
