package io.zonegraph.store;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;

/**
 * Reports a driver that cannot be created, for example because of a URI with an unknown
 * scheme, as a description and an action.
 */
class DriverFailureAnalyzer implements FailureAnalyzer {

	private static final String DRIVER = "neo4jDriver";

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof BeanCreationException creation && DRIVER.equals(creation.getBeanName())
					&& isOwnFailure(creation)) {
				Throwable root = Objects.requireNonNullElse(NestedExceptionUtils.getRootCause(creation), creation);
				return new FailureAnalysis("The connection to Neo4j cannot be set up: " + root.getMessage(),
						"Set spring.neo4j.uri to bolt://host:7687 for one server or neo4j://host:7687 for a cluster, with +s for TLS (neo4j+s://host:7687), and check the other properties below spring.neo4j.",
						failure);
			}
		}
		return null;
	}

	/** Rather than that of another bean which the driver needs. */
	private static boolean isOwnFailure(BeanCreationException creation) {
		return !(creation.getCause() instanceof BeanCreationException);
	}

}
