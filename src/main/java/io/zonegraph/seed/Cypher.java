package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Collectors;

/** Writes names of the model into statements. */
final class Cypher {

	private Cypher() {
	}

	/** A name in backticks, so that any name is one. */
	static String name(String name) {
		return "`" + name.replace("`", "``") + "`";
	}

	/** For example {@code :`Zone`:`Entity`}. */
	static String labels(List<String> labels) {
		return labels.stream().map((label) -> ":" + name(label)).collect(Collectors.joining());
	}

	/** The first of several properties that a variable has. */
	static String firstOf(String variable, List<String> properties) {
		return properties.stream()
			.map((property) -> variable + "." + name(property))
			.collect(Collectors.joining(", ", "coalesce(", ")"));
	}

	/**
	 * The node of a format that has an id, for example {@code (from:`Zone` {`id`:
	 * row.from})}.
	 */
	static String node(String variable, NodeFormat format, String id) {
		return "(%s:%s {%s: %s})".formatted(variable, name(format.label()), name(format.key()), id);
	}

}
