package io.zonegraph.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Makes Spring Boot report a {@link LocalServerFailure} as a description and an action
 * instead of a stack trace.
 */
class LocalServerFailureAnalyzer extends AbstractFailureAnalyzer<LocalServerFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, LocalServerFailure failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()), failure.action(), failure);
	}

}
