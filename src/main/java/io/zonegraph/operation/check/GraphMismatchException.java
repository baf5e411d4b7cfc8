package io.zonegraph.operation.check;

import java.util.List;

/** The graph does not match the schema. The message has a line for each problem. */
public final class GraphMismatchException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> problems;

	GraphMismatchException(List<String> problems) {
		super("The graph is not as the schema says, with %d %s:\n  %s".formatted(problems.size(),
				(problems.size() == 1) ? "problem" : "problems", String.join("\n  ", problems)));
		this.problems = List.copyOf(problems);
	}

	/** The problems found. */
	public List<String> problems() {
		return this.problems;
	}

}
