package io.zonegraph.local;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Has Spring Boot print a {@link LocalServerFailure} as a description and an action, in
 * place of a stack trace.
 */
class LocalServerFailureAnalyzer extends AbstractFailureAnalyzer<LocalServerFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, LocalServerFailure failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()), failure.action(), failure);
	}

}
