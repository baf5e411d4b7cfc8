package io.zonegraph.model;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Makes Spring Boot report an {@link InvalidSchemaException} as a description and an
 * action, instead of a stack trace.
 */
class InvalidSchemaFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSchemaException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSchemaException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()),
				"Correct the .graphqls files; zonegraph.schema.locations names other folders.", failure);
	}

}
