package io.zonegraph.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Makes Spring Boot report an {@link InvalidSeedException} as a description and an action
 * instead of a stack trace.
 */
class InvalidSeedFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSeedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSeedException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()),
				"Correct the files; --seed.check checks them without a database. "
						+ "zonegraph.seed.location names another folder, zonegraph.seed.enabled=false loads none.",
				failure);
	}

}
