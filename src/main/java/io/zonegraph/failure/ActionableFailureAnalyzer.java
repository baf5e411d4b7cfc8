package io.zonegraph.failure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Makes Spring Boot report an {@link ActionableException} as a description and an action
 * instead of a stack trace.
 */
class ActionableFailureAnalyzer extends AbstractFailureAnalyzer<ActionableException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ActionableException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()), failure.action(), failure);
	}

}
