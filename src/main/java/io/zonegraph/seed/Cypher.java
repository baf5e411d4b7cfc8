package io.zonegraph.seed;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import io.zonegraph.seed.NodeFormat.UniqueKey;

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

	/** Names separated by bars, for any of several labels or relationship types. */
	static String anyOf(Collection<String> names) {
		return names.stream().map(Cypher::name).collect(Collectors.joining("|"));
	}

	/**
	 * A pattern for the node with an id, for example {@code (from:`Entity` {`id`:
	 * row.from})}.
	 * @param id Cypher expression for the id
	 */
	static String node(String variable, UniqueKey key, String id) {
		return "(%s:%s {%s: %s})".formatted(variable, name(key.label()), name(key.property()), id);
	}

	/** A pattern for the node with the label of a format and an id. */
	static String node(String variable, NodeFormat format, String id) {
		return node(variable, new UniqueKey(format.label(), format.key()), id);
	}

}
