package io.zonegraph.cypher;

import java.util.List;
import java.util.stream.Collectors;

import io.zonegraph.model.Direction;
import io.zonegraph.model.MappedType.NodeType;

/** Patterns that paths and neighbourhoods have in common. */
final class TraversalPatterns {

	/** A node with more relationships is a hub. */
	static final int HUB = 1_000;

	private TraversalPatterns() {
	}

	/** A node with a key that a parameter holds. */
	static String keyed(String variable, NodeType type, String parameter) {
		return "(" + variable + FilterRenderer.labels(type) + " {" + Text.name(type.key().name()) + ": $" + parameter
				+ "})";
	}

	/**
	 * Whether a node is a hub. The database reads the total degree in constant time;
	 * relationships are counted by type only if it is high.
	 */
	static String isHub(String node, List<String> types) {
		return "COUNT { (%s)--() } > %d AND COUNT { %s } > %d".formatted(node, HUB,
				step(types, "", Direction.BOTH, node, ""), HUB);
	}

	/** The row of a relationship whose ends are not read. */
	static Row row(String edge) {
		return Row.ofRelationship(edge, "", "");
	}

	/** A relationship of one of the types, between two nodes. */
	static String step(List<String> types, String edge, Direction direction, String from, String to) {
		return Patterns.between(from, "[" + edge + typed(types) + "]", direction, to);
	}

	/** A relationship of one of the types, without the nodes that it joins. */
	static String edge(List<String> types, String edge, Direction direction) {
		String whole = step(types, edge, direction, "", "");
		return whole.substring(2, whole.length() - 2);
	}

	/**
	 * Types of a pattern. Without types, a type that never occurs, so that nothing
	 * matches.
	 */
	private static String typed(List<String> types) {
		return types.isEmpty() ? ":` `" : ":" + types.stream().map(Text::name).collect(Collectors.joining("|"));
	}

}
