package io.zonegraph.operation.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the keys of nodes are unique. {@link PropertyCheck} checks their types and
 * that they are present.
 */
final class KeyCheck {

	private final Sample sample;

	private final GraphReport report;

	/** Properties with a uniqueness constraint, as {@code label.property}. */
	private final Set<String> unique = new TreeSet<>();

	KeyCheck(Sample sample) {
		this.sample = sample;
		this.report = sample.report();
	}

	void check(GraphModel model) {
		readConstraints();
		model.types()
			.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.map(NodeType.class::cast)
			.filter((type) -> !isUnique(type))
			.forEach(this::check);
	}

	private void readConstraints() {
		for (Map<String, @Nullable Object> row : this.sample.catalog(
				"SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties WHERE entityType = 'NODE' AND size(properties) = 1 AND (type CONTAINS 'UNIQUENESS' OR type CONTAINS 'KEY') RETURN labelsOrTypes[0] AS label, properties[0] AS property")) {
			this.unique.add(row.get("label") + "." + row.get("property"));
		}
	}

	/**
	 * Whether a constraint covers a type: it may be on any label that all nodes of the
	 * type have.
	 */
	private boolean isUnique(NodeType type) {
		List<String> labels = type.isInterface() ? type.matchLabels() : type.labels();
		boolean constrained = labels.stream()
			.anyMatch((label) -> this.unique.contains(label + "." + type.key().name()));
		return constrained && (!type.isInterface() || labels.size() == 1);
	}

	private void check(NodeType type) {
		String place = type.name() + "." + type.key().field();
		String nodes = Text.nodes(type.matchLabels());
		String key = Text.name(type.key().name());
		List<Map<String, @Nullable Object>> repeated = !this.sample
			.hasLabel(type.matchLabels()) ? List.of() : this.sample.rows(place,
					"MATCH (n:%s) WITH n LIMIT $most WITH n.%s AS key, count(*) AS number WHERE key IS NOT NULL AND number > 1 RETURN key, number ORDER BY number DESC LIMIT 3"
						.formatted(Text.any(type.matchLabels()), key));
		if (!repeated.isEmpty()) {
			this.report.problem("%s: property \"%s\" must be different on all %s nodes, but %s.", place,
					type.key().name(), nodes,
					repeated.stream()
						.map((row) -> "%s is on %s of them".formatted(Text.examples(List.of(row), "key"),
								row.get("number")))
						.collect(Collectors.joining(", ")));
		}
		if (!type.isInterface()) {
			this.report.warning(
					"%s: %s has no uniqueness constraint on \"%s\", so that finding a node by it reads all of them: CREATE CONSTRAINT FOR (n:%s) REQUIRE n.%s IS UNIQUE",
					place, nodes, type.key().name(), Text.name(type.label()), key);
		}
	}

}
