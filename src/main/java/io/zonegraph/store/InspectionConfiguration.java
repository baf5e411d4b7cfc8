package io.zonegraph.store;

import org.neo4j.driver.Driver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the inspection of the graph. Enough of the store to check a schema. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
public class InspectionConfiguration {

	@Bean
	GraphInspection graphInspection(Driver driver, StoreProperties properties) {
		return new GraphInspection(driver, properties.database());
	}

}
