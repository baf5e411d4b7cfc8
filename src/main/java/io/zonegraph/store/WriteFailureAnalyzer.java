package io.zonegraph.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Makes Spring Boot report a {@link WriteFailedException} on start-up as a description
 * and an action instead of a stack trace.
 */
class WriteFailureAnalyzer extends AbstractFailureAnalyzer<WriteFailedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, WriteFailedException failure) {
		return new FailureAnalysis(failure.getMessage() + " The graph is as it was.",
				"Correct the data that the message names, or check that the database is up and may be written to.",
				failure);
	}

}
