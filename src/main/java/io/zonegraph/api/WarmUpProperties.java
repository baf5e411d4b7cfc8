package io.zonegraph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What is asked once the application is ready, so that the first who ask need not wait.
 *
 * @param enabled whether anything is asked
 * @param operations a GraphQL document; by default what the explorer asks
 */
@ConfigurationProperties("zonegraph.warm-up")
record WarmUpProperties(@DefaultValue("true") boolean enabled,
		@DefaultValue("classpath:explorer/operations.graphql") Resource operations) {
}
