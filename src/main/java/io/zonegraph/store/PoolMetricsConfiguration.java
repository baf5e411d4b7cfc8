package io.zonegraph.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.observation.micrometer.ConnectionPoolMetricsHandler;
import org.neo4j.driver.observation.micrometer.MicrometerObservationProvider;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Publishes the size and use of the driver's connection pools. Replaces Spring Boot's
 * configuration, by which all else that the driver does, a dozen steps for each
 * statement, would become timers and spans too.
 */
@Configuration(proxyBeanMethods = false)
class PoolMetricsConfiguration {

	@Bean
	ConfigBuilderCustomizer poolMetrics(MeterRegistry metrics) {
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig().observationHandler(new ConnectionPoolMetricsHandler(metrics));
		return (driver) -> driver.withObservationProvider(MicrometerObservationProvider.builder(observations).build());
	}

}
