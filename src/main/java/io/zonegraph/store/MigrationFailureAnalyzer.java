package io.zonegraph.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Makes Spring Boot report a {@link MigrationFailedException} as a description and an
 * action instead of a stack trace.
 */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<MigrationFailedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MigrationFailedException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()), failure.action(), failure);
	}

}
