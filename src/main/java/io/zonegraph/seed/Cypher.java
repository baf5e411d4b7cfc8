package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Collectors;

/** Renders names of the model as Cypher. */
final class Cypher {

	private Cypher() {
	}

	/** A name quoted with backticks, so that any text is a valid name. */
	static String name(String name) {
		return "`" + name.replace("`", "``") + "`";
	}

	/** A label expression, for example {@code :`Zone`:`Entity`}. */
	static String labels(List<String> labels) {
		return labels.stream().map((label) -> ":" + name(label)).collect(Collectors.joining());
	}

	/** An expression for the first of several properties that is not null. */
	static String firstOf(String variable, List<String> properties) {
		return properties.stream()
			.map((property) -> variable + "." + name(property))
			.collect(Collectors.joining(", ", "coalesce(", ")"));
	}

	/**
	 * A pattern for the node of a format and an id, for example {@code (from:`Zone`
	 * {`id`: row.from})}.
	 * @param id Cypher expression for the id
	 */
	static String node(String variable, NodeFormat format, String id) {
		return "(%s:%s {%s: %s})".formatted(variable, name(format.label()), name(format.key()), id);
	}

}
