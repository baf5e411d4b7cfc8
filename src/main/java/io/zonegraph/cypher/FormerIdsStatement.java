package io.zonegraph.cypher;

import java.util.Optional;
import java.util.stream.Collectors;

import io.zonegraph.model.GraphModel;

/** The statement that reads which ids nodes had before others were merged into them. */
public final class FormerIdsStatement {

	private FormerIdsStatement() {
	}

	/**
	 * The statement: one row with a list of pairs, each of a former id and the one that
	 * the node has now. Empty if no type of the model has former ids.
	 */
	public static Optional<String> of(GraphModel model) {
		String pairs = model.nodeTypes()
			.stream()
			.flatMap((type) -> model.identity(type.name())
				.map((identity) -> pairs(type.labels().get(type.labels().size() - 1), identity.formerIds(),
						type.key().name()))
				.stream())
			.distinct()
			.collect(Collectors.joining(" + "));
		return pairs.isEmpty() ? Optional.empty() : Optional.of("RETURN %s AS c0".formatted(pairs));
	}

	private static String pairs(String label, String formerIds, String key) {
		return "COLLECT { MATCH (n:%s) WHERE n.%s IS NOT NULL UNWIND n.%2$s AS former RETURN [former, n.%s] }"
			.formatted(Text.name(label), Text.name(formerIds), Text.name(key));
	}

}
