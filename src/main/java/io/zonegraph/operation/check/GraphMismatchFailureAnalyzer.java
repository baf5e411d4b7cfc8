package io.zonegraph.operation.check;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Has Spring Boot print a {@link GraphMismatchException} as a description and an action,
 * in place of a stack trace.
 */
class GraphMismatchFailureAnalyzer extends AbstractFailureAnalyzer<GraphMismatchException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphMismatchException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()),
				"Correct the .graphqls files or the graph; --schema.check looks at all of it. "
						+ "zonegraph.check.enabled=false starts without a look.",
				failure);
	}

}
