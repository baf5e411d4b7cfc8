package io.zonegraph.operation.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The problems and warnings of a check, collected while it runs. */
public final class GraphReport {

	private final Set<String> problems = new LinkedHashSet<>();

	private final Set<String> warnings = new LinkedHashSet<>();

	GraphReport() {
	}

	void problem(String message, @Nullable Object... details) {
		this.problems.add(message.formatted(details));
	}

	void warning(String message, @Nullable Object... details) {
		this.warnings.add(message.formatted(details));
	}

	/**
	 * Mismatches that lead to wrong results or errors. Each message names the type and
	 * field, what is wrong, where, and what is allowed.
	 */
	public List<String> problems() {
		return List.copyOf(this.problems);
	}

	/**
	 * Findings that do not affect correctness: slow access, or a possible mistake in the
	 * schema.
	 */
	public List<String> warnings() {
		return List.copyOf(this.warnings);
	}

	/** Whether there are no problems. There may be warnings. */
	public boolean isCorrect() {
		return this.problems.isEmpty();
	}

	/** The report as text: a line for each problem and warning, and a summary. */
	public String text() {
		List<String> lines = new ArrayList<>(this.problems);
		this.warnings.forEach((warning) -> lines.add("Warning: " + warning));
		lines.add(isCorrect() ? "The graph is as the schema says: correct" : "The graph is not as the schema says: "
				+ this.problems.size() + ((this.problems.size() == 1) ? " problem" : " problems"));
		return String.join("\n", lines);
	}

}
