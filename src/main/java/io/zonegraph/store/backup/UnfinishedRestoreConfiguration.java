package io.zonegraph.store.backup;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import io.zonegraph.store.StartLock;
import io.zonegraph.store.StartStep;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Refuses to start on a graph whose restore has not ended, before migrations change it.
 */
@Configuration(proxyBeanMethods = false)
class UnfinishedRestoreConfiguration {

	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.migrations.enabled", matchIfMissing = true)
	StartStep noUnfinishedRestore(Driver driver, StartLock lock,
			@Value("${zonegraph.store.database:#{null}}") @Nullable String name) {
		SessionConfig session = (name != null) ? SessionConfig.forDatabase(name) : SessionConfig.defaultConfig();
		return new StartStep(StartStep.MIGRATIONS - 1, () -> lock.whileHeld(() -> check(driver, session)));
	}

	static void check(Driver driver, SessionConfig session) {
		try (Session opened = driver.session(session)) {
			if (Restore.isUnfinished(opened)) {
				throw new BackupException("The database holds a part of a backup: a restore did not end.",
						"Restore once more with --graph.restore=file.");
			}
		}
	}

}
