package io.zonegraph.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Neo4j server.
 *
 * @param major for example 5, or the year of a release since 2025
 * @param minor for example 26, or the month
 */
record ServerVersion(int major, int minor) {

	/** The first with subqueries that name their variables, {@code CALL (n) { … }}. */
	static final ServerVersion OLDEST = new ServerVersion(5, 23);

	private static final Pattern AGENT = Pattern.compile("Neo4j/(\\d{1,5})\\.(\\d{1,5}).*");

	/**
	 * The version in what a server says of itself.
	 * @param agent for example {@code Neo4j/5.26.30}
	 * @return the version; empty if the server is not Neo4j
	 */
	static Optional<ServerVersion> of(String agent) {
		Matcher matcher = AGENT.matcher(agent);
		return matcher.matches()
				? Optional.of(new ServerVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	boolean isTooOld() {
		return this.major < OLDEST.major || (this.major == OLDEST.major && this.minor < OLDEST.minor);
	}

	@Override
	public String toString() {
		return this.major + "." + this.minor;
	}

}
