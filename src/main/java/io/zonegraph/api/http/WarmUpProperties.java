package io.zonegraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What is asked once the application listens, so that the first who ask need not wait.
 *
 * @param enabled whether anything is asked; by default only with the schema that comes
 * with ZoneGraph
 * @param operations a GraphQL document; by default what the explorer asks
 * @param timeout how long the application waits for the answers before it says that it is
 * ready; 0 for not at all
 */
@ConfigurationProperties("zonegraph.warm-up")
record WarmUpProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue("classpath:explorer/operations.graphql") Resource operations,
		@DefaultValue("10s") Duration timeout) {
}
