package io.zonegraph.store;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the circuit breaker around the database.
 *
 * @param probeTimeout within which time a database that works answers a statement without
 * work
 * @param probeInterval how long to wait between two such statements while the database
 * does not answer
 */
@ConfigurationProperties("zonegraph.store.circuit-breaker")
record CircuitProperties(@DefaultValue("2s") Duration probeTimeout, @DefaultValue("500ms") Duration probeInterval) {
}
