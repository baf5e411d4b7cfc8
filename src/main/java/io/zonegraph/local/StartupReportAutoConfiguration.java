package io.zonegraph.local;

import io.zonegraph.access.ApiKeyStore;
import io.zonegraph.store.GraphCounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * Registers the start-up report and the first API key, for a local server as well as for
 * a configured database.
 */
@AutoConfiguration(after = Neo4jAutoConfiguration.class)
class StartupReportAutoConfiguration {

	@Bean
	StartupReport startupReport(ObjectProvider<LocalServer> server, ObjectProvider<Neo4jConnectionDetails> database,
			ObjectProvider<GraphCounts> counts) {
		return new StartupReport(server, database, counts);
	}

	@Bean
	FirstKey firstKey(ObjectProvider<LocalServer> server, ObjectProvider<ApiKeyStore> keys) {
		return new FirstKey(server, keys);
	}

}
