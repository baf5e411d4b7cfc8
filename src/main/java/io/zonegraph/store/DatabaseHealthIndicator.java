package io.zonegraph.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the database answers, as the readiness of the application. Waits for an answer
 * only as long as a probe may take.
 */
record DatabaseHealthIndicator(DatabaseCircuit circuit) implements HealthIndicator {

	@Override
	public Health health() {
		return this.circuit.isReachable() ? Health.up().build()
				: Health.outOfService().withDetail("reason", this.circuit.reason()).build();
	}

}
