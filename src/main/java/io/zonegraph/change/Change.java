package io.zonegraph.change;

import java.util.List;

/**
 * Something that a transaction did to one node or relationship.
 *
 * <p>
 * For example {@code Change.updated(new Subject.Node("Enterprise", "gpixel"),
 * List.of("foundedYear"))}.
 *
 * @param operation what was done
 * @param subject to what
 * @param properties names of the properties that got another value or lost theirs, for an
 * update; else empty
 */
public record Change(Operation operation, Subject subject, List<String> properties) {

	public Change {
		properties = List.copyOf(properties);
	}

	/** The subject is new. */
	public static Change created(Subject subject) {
		return new Change(Operation.CREATED, subject, List.of());
	}

	/** Properties of the subject have changed. */
	public static Change updated(Subject subject, List<String> properties) {
		return new Change(Operation.UPDATED, subject, properties);
	}

	/** The subject is gone. */
	public static Change deleted(Subject subject) {
		return new Change(Operation.DELETED, subject, List.of());
	}

	/** What can be done to a node or relationship. */
	public enum Operation {

		/** It was not there before. */
		CREATED,
		/** Some of its properties changed. */
		UPDATED,
		/** It is no longer there. */
		DELETED

	}

}
