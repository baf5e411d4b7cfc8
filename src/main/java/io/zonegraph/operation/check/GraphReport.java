package io.zonegraph.operation.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What a check found, gathered while it runs. */
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
	 * What would be answered wrongly or not at all, a sentence each: type and field, what
	 * is wrong, where, what is allowed.
	 */
	public List<String> problems() {
		return List.copyOf(this.problems);
	}

	/** What is answered rightly, but slowly, or may not be meant. */
	public List<String> warnings() {
		return List.copyOf(this.warnings);
	}

	/** Whether the schema can be served from the graph. */
	public boolean isCorrect() {
		return this.problems.isEmpty();
	}

	/** The report for people: a line for each problem and warning, and a last one. */
	public String text() {
		List<String> lines = new ArrayList<>(this.problems);
		this.warnings.forEach((warning) -> lines.add("Warning: " + warning));
		lines.add(isCorrect() ? "The graph is as the schema says: correct" : "The graph is not as the schema says: "
				+ this.problems.size() + ((this.problems.size() == 1) ? " problem" : " problems"));
		return String.join("\n", lines);
	}

}
