package io.zonegraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Driver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the read side of the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ StoreProperties.class, CircuitProperties.class })
class StoreConfiguration {

	private static final Duration MIN_CONNECTION_TIMEOUT = Duration.ofSeconds(4);

	@Bean
	GraphReads graphReads(Driver driver, StoreProperties properties, DatabaseCircuit circuit) {
		return new GraphReads(driver, properties.database(), properties.readTimeout(), circuit);
	}

	@Bean
	DatabaseCircuit databaseCircuit(Driver driver, StoreProperties store, CircuitProperties properties,
			Neo4jProperties neo4j) {
		GraphReads reads = new GraphReads(driver, store.database(), properties.probeTimeout());
		Runnable probe = () -> reads.read("RETURN 1", Map.of());
		return new DatabaseCircuit(probe, () -> IdleConnections.test(probe, neo4j.getPool().getMaxConnectionPoolSize()),
				properties);
	}

	/** Replaces Spring Boot's, which waits for a database that does not answer. */
	@Bean
	HealthIndicator neo4jHealthIndicator(DatabaseCircuit circuit) {
		return new DatabaseHealthIndicator(circuit);
	}

	/**
	 * Waiting for a connection cannot be interrupted, so it may take half of the time of
	 * a request at most. The other half is that of the version of the graph, which is
	 * read before. The first connection takes a while to open in any case.
	 */
	@Bean
	ConfigBuilderCustomizer connectionTimeouts(Neo4jProperties driver, StoreProperties store) {
		Duration half = longer(store.readTimeout().dividedBy(2), MIN_CONNECTION_TIMEOUT);
		return (builder) -> builder
			.withConnectionTimeout(shorter(driver.getConnectionTimeout(), half).toMillis(), TimeUnit.MILLISECONDS)
			.withConnectionAcquisitionTimeout(
					shorter(driver.getPool().getConnectionAcquisitionTimeout(), half).toMillis(),
					TimeUnit.MILLISECONDS);
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	@Bean
	GraphCounts graphCounts(GraphReads reads) {
		return new StoredCounts(reads);
	}

}
