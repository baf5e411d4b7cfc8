package io.zonegraph.store;

import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the lock of a start and the migrations on start-up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ MigrationProperties.class, StartProperties.class })
class WritesConfiguration {

	@Bean
	StartLock startLock(Driver driver, StoreProperties store, StartProperties properties) {
		return new StartLock(driver, store.database(), properties);
	}

	@Bean
	GraphMigrations graphMigrations(Driver driver, StoreProperties store, MigrationProperties properties,
			StartLock lock) {
		return new GraphMigrations(driver, store.database(), properties.locations(), lock);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.migrations.enabled", matchIfMissing = true)
	StartStep migrationsOnStart(GraphMigrations migrations) {
		return new StartStep(StartStep.MIGRATIONS, migrations::apply);
	}

}
