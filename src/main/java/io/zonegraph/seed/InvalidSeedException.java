package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Collectors;

import io.zonegraph.failure.ActionableException;

/** The seed cannot be loaded, and nothing was written. */
public final class InvalidSeedException extends ActionableException {

	private static final long serialVersionUID = 1L;

	private final transient List<SeedProblem> problems;

	InvalidSeedException(List<SeedProblem> problems) {
		super(report(problems),
				"Correct the files; --seed.check checks them without a database. "
						+ "zonegraph.seed.location names another folder, zonegraph.seed.enabled=false loads none.",
				null);
		this.problems = List.copyOf(problems);
	}

	/** All problems found, sorted by file and line. */
	public List<SeedProblem> problems() {
		return this.problems;
	}

	static String report(List<SeedProblem> problems) {
		return problems.stream()
			.map((problem) -> "  " + problem)
			.collect(Collectors.joining("\n", "The seed has %d %s, and nothing was written:\n"
				.formatted(problems.size(), (problems.size() == 1) ? "error" : "errors"), ""));
	}

}
