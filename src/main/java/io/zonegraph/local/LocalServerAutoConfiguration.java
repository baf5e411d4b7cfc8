package io.zonegraph.local;

import io.zonegraph.store.BrowserAddress;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.web.context.WebApplicationContext;

/**
 * Runs a local server if no database is configured, either by {@code spring.neo4j.uri} or
 * by a {@link Neo4jConnectionDetails} bean. An auto-configuration, because the condition
 * must be evaluated after all other beans have been defined.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@Conditional(DatabaseNotConfigured.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@EnableConfigurationProperties(LocalServerProperties.class)
class LocalServerAutoConfiguration {

	@Bean(destroyMethod = "close")
	LocalServer localServer(LocalServerProperties properties, ApplicationContext context) {
		return LocalServer.start(properties.withDefaultCommands(
				(context instanceof WebApplicationContext) ? BrowserKitCommands.from(context.getEnvironment()) : ""));
	}

	@Bean
	BrowserAddress localBrowserAddress(LocalServer server) {
		return new BrowserAddress(server.browserUri(),
				server.boltUri().toString().replace("://", "://" + server.username() + "@"));
	}

	@Bean
	LocalServerConnectionDetails localServerConnectionDetails(LocalServer server) {
		return new LocalServerConnectionDetails(server);
	}

}
