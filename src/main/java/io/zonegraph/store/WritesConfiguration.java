package io.zonegraph.store;

import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the write side of the store and the migrations on start-up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MigrationProperties.class)
class WritesConfiguration {

	@Bean
	GraphWrites graphWrites(Driver driver, StoreProperties store) {
		return new GraphWrites(driver, store.database());
	}

	@Bean
	GraphMigrations graphMigrations(Driver driver, StoreProperties store, MigrationProperties properties) {
		return new GraphMigrations(driver, store.database(), properties.locations());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.migrations.enabled", matchIfMissing = true)
	StartStep migrationsOnStart(GraphMigrations migrations) {
		return new StartStep(StartStep.MIGRATIONS, migrations::apply);
	}

}
