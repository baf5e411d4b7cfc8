package io.zonegraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Operations to run on start-up, so that the first clients need not wait.
 *
 * @param enabled whether to run any; by default only with the schema shipped with
 * ZoneGraph
 * @param operations a GraphQL document; by default that of the explorer
 * @param timeout how long the application waits for the operations before it becomes
 * ready; 0 for not at all
 */
@ConfigurationProperties("zonegraph.warm-up")
record WarmUpProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue("classpath:explorer/operations.graphql") Resource operations,
		@DefaultValue("10s") Duration timeout) {
}
