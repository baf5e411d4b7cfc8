package io.zonegraph.store;

import org.neo4j.driver.Driver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures only writes, without migrations, which is sufficient for a dry run. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
public class GraphWritesConfiguration {

	@Bean
	GraphWrites graphWrites(Driver driver, StoreProperties store) {
		return new GraphWrites(driver, store.database());
	}

}
