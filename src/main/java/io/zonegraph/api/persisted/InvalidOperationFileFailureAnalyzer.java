package io.zonegraph.api.persisted;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Has Spring Boot print an {@link InvalidOperationFileException} as a description and an
 * action, in place of a stack trace.
 */
class InvalidOperationFileFailureAnalyzer extends AbstractFailureAnalyzer<InvalidOperationFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidOperationFileException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()),
				"Have your tools write the list anew for this schema; "
						+ "zonegraph.persisted-operations.locations names other files and folders.",
				failure);
	}

}
