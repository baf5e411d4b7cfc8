package io.zonegraph.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems of schema files, so that all of them are reported at once. */
final class SchemaProblems {

	private final Set<String> found = new LinkedHashSet<>();

	void add(String message, Object... details) {
		this.found.add(message.formatted(details));
	}

	/**
	 * Completes a check.
	 * @throws InvalidSchemaException if there are problems; its message lists all of them
	 */
	void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw new InvalidSchemaException(List.copyOf(this.found));
		}
	}

}
