package io.zonegraph.cypher;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Source;

/** Renders numbers that the database keeps, so that nothing is looked at to count it. */
final class CountRenderer {

	private CountRenderer() {
	}

	/** How many nodes carry each label, or how many relationships each type has. */
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
	 * How many relationships of the whole graph there are. The database keeps count of a
	 * type's relationships by the label of one end. Some types never join such nodes.
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
