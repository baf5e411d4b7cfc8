package io.zonegraph.seed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which table of a package a CSV file or a sheet is.
 *
 * @param kind what its rows are
 * @param name the label or relationship type; empty for decisions
 */
record TableName(Kind kind, String name) {

	private static final Pattern PATH = Pattern
		.compile("[^/]+/(?:(nodes|relationships|claims)/([^/]+)|identities)\\.csv");

	static final TableName IDENTITIES = new TableName(Kind.IDENTITIES, "");

	/** The kinds of tables. */
	enum Kind {

		/** Nodes of one type. */
		NODES,
		/** What a package says about nodes of one type that any package defines. */
		CLAIMS,
		/** Relationships of one type. */
		RELATIONSHIPS,
		/** Decisions about which nodes are the same thing. */
		IDENTITIES

	}

	/**
	 * The table that a CSV file is.
	 * @param path its path from the folder of packages on, for example
	 * {@code second/nodes/Zone.csv}
	 * @return the table; empty if a file may not have this path
	 */
	static Optional<TableName> at(String path) {
		Matcher matcher = PATH.matcher(path);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.of((matcher.group(1) == null) ? IDENTITIES : of(matcher.group(1), matcher.group(2)));
	}

	private static TableName of(String folder, String name) {
		return switch (folder) {
			case "nodes" -> new TableName(Kind.NODES, name);
			case "claims" -> new TableName(Kind.CLAIMS, name);
			default -> new TableName(Kind.RELATIONSHIPS, name);
		};
	}

	/** The path of its CSV file in the folder of a package. */
	String path() {
		return switch (this.kind) {
			case NODES -> "nodes/%s.csv".formatted(this.name);
			case CLAIMS -> "claims/%s.csv".formatted(this.name);
			case RELATIONSHIPS -> "relationships/%s.csv".formatted(this.name);
			case IDENTITIES -> "identities.csv";
		};
	}

	/** Its name in words, which is that of its sheet if Excel allows it. */
	String title() {
		return switch (this.kind) {
			case NODES, RELATIONSHIPS -> this.name;
			case CLAIMS -> this.name + " claims";
			case IDENTITIES -> "identities";
		};
	}

}
