package io.zonegraph.operation.check;

import java.util.List;

import io.zonegraph.failure.ActionableException;

/** The graph does not match the schema. The message has a line for each problem. */
public final class GraphMismatchException extends ActionableException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> problems;

	GraphMismatchException(List<String> problems) {
		super("The graph is not as the schema says, with %d %s:\n  %s".formatted(problems.size(),
				(problems.size() == 1) ? "problem" : "problems", String.join("\n  ", problems)),
				"Correct the .graphqls files or the graph; --schema.check looks at all of it. "
						+ "zonegraph.check.enabled=false starts without a look.",
				null);
		this.problems = List.copyOf(problems);
	}

	/** The problems found. */
	public List<String> problems() {
		return this.problems;
	}

}
