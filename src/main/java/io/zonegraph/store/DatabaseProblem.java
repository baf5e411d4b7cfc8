package io.zonegraph.store;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** States of a database in which it cannot be written, with what an operator can do. */
enum DatabaseProblem {

	FULL_DISK("The disk of the database is full",
			"Free space on the disk of the database, restart Neo4j if it has stopped its database, and start again.",
			"No space left on device", "not enough space on the disk", "DiskFull", "disk is full"),

	READ_ONLY("The database may only be read",
			"Allow writes to the database, or set zonegraph.migrations.enabled=false and zonegraph.seed.enabled=false for a graph that someone else keeps.",
			"ReadOnly", "read-only", "read only"),

	NO_PERMISSION("The user may not do this in the database",
			"Grant the user the right to create constraints, indexes and nodes, or set zonegraph.migrations.enabled=false and zonegraph.seed.enabled=false for a graph that someone else keeps.",
			"Neo.ClientError.Security.Forbidden"),

	UNKNOWN("The database does not exist or is not online",
			"Check zonegraph.store.database, and that the database is online (SHOW DATABASES).", "DatabaseNotFound",
			"DatabaseUnavailable");

	private final String description;

	private final String action;

	private final String[] signs;

	DatabaseProblem(String description, String action, String... signs) {
		this.description = description;
		this.action = action;
		this.signs = signs;
	}

	/** The problem that a failure or one of its causes shows by its code or message. */
	static Optional<DatabaseProblem> of(@Nullable Throwable failure) {
		if (failure == null) {
			return Optional.empty();
		}
		Optional<DatabaseProblem> here = Stream.of(values())
			.filter((problem) -> problem.isShownBy(failure))
			.findFirst();
		return here.or(() -> of(failure.getCause()));
	}

	private boolean isShownBy(Throwable failure) {
		String text = ((failure instanceof Neo4jException ex) ? ex.code() + " " : "") + failure.getMessage();
		return Stream.of(this.signs).anyMatch(text::contains);
	}

	String description() {
		return this.description;
	}

	String action() {
		return this.action;
	}

}
