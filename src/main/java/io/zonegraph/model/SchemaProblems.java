package io.zonegraph.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with schema files, so that one start tells all of it. */
final class SchemaProblems {

	private final Set<String> found = new LinkedHashSet<>();

	void add(String message, Object... details) {
		this.found.add(message.formatted(details));
	}

	/**
	 * Ends a check.
	 * @throws InvalidSchemaException if something is wrong; it names all of it
	 */
	void throwIfAny() {
		if (!this.found.isEmpty()) {
			throw new InvalidSchemaException(List.copyOf(this.found));
		}
	}

}
