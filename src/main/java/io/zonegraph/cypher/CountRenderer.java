package io.zonegraph.cypher;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Source;

/**
 * Renders counts that the database reads from its count store, without visiting any node
 * or relationship.
 */
final class CountRenderer {

	private CountRenderer() {
	}

	/**
	 * Renders a list of pairs: each label with its number of nodes, or each type with its
	 * number of relationships.
	 */
	static String counts(Column.Counts counts) {
		return Text.lines("[",
				counts.names()
					.stream()
					.map((name) -> "[%s, COUNT { %s }]".formatted(Text.literal(name),
							counts.nodes() ? "(:" + Text.name(name) + ")" : "()-[:" + Text.name(name) + "]->()"))
					.toList())
				+ "\n]";
	}

	/**
	 * Renders the number of relationships in the whole graph. The count store counts the
	 * relationships of a type by the label of one end, so types are counted by the labels
	 * of their start nodes where these are known. A type without any such label
	 * contributes nothing.
	 */
	static String relationships(Source.Relationships relationships) {
		String labels = FilterRenderer.labels(relationships.ends());
		String counts = relationships.types()
			.stream()
			.flatMap((type) -> relationships.starts().containsKey(type)
					? relationships.starts()
						.getOrDefault(type, List.of())
						.stream()
						.map((start) -> relationships(":" + Text.name(start), type, ""))
					: Stream.of(relationships(labels, type, labels)))
			.collect(Collectors.joining(" + "));
		return counts.isEmpty() ? "0" : counts;
	}

	private static String relationships(String start, String type, String end) {
		return "COUNT { (%s)-[:%s]->(%s) }".formatted(start, Text.name(type), end);
	}

}
