package io.zonegraph.change;

import java.util.List;

/**
 * A change that a transaction made to one node or relationship.
 *
 * <p>
 * For example
 * {@code Change.updated(new Subject.Node("Enterprise", "gpixel"), List.of("foundedYear"))}.
 *
 * @param operation the kind of change
 * @param subject the changed node or relationship
 * @param properties names of the properties that an update changed or removed; empty for
 * other operations
 */
public record Change(Operation operation, Subject subject, List<String> properties) {

	public Change {
		properties = List.copyOf(properties);
	}

	/** The subject was created. */
	public static Change created(Subject subject) {
		return new Change(Operation.CREATED, subject, List.of());
	}

	/** Properties of the subject were changed or removed. */
	public static Change updated(Subject subject, List<String> properties) {
		return new Change(Operation.UPDATED, subject, properties);
	}

	/** The subject was deleted. */
	public static Change deleted(Subject subject) {
		return new Change(Operation.DELETED, subject, List.of());
	}

	/** The kinds of changes. */
	public enum Operation {

		/** The node or relationship was created. */
		CREATED,
		/** Some of its properties were changed or removed. */
		UPDATED,
		/** The node or relationship was deleted. */
		DELETED

	}

}
