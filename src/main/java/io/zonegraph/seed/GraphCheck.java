package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.model.Constraint;

/**
 * Checks what the model requires of the files together with what stays in the graph
 * beside them: data of other data sets, and data that no data set owns.
 */
final class GraphCheck {

	private final SeedFormat format;

	private final SeedContent content;

	private final Batches batches;

	private final Problems problems;

	GraphCheck(SeedFormat format, SeedContent content, Batches batches, Problems problems) {
		this.format = format;
		this.content = content;
		this.batches = batches;
		this.problems = problems;
	}

	/** Checks a graph from which everything without a row has been removed. */
	void check() {
		Map<Constraint.Unique, Map<Object, SeedNode>> values = new LinkedHashMap<>();
		for (SeedNode node : this.content.nodes().values()) {
			for (Constraint.Unique unique : node.format().unique()) {
				Object value = node.values().get(unique.property());
				if (value != null) {
					values.computeIfAbsent(unique, (each) -> new HashMap<>()).put(value, node);
				}
			}
		}
		values.forEach(this::checkUnique);
		this.content.relationships()
			.stream()
			.flatMap((each) -> each.format().acyclicGroup().stream())
			.distinct()
			.forEach(this::checkCycles);
	}

	private void checkUnique(Constraint.Unique unique, Map<Object, SeedNode> nodes) {
		String stored = "MATCH (n:%s) WHERE n.%s IN $rows RETURN n.%2$s AS value, n.%s AS id"
			.formatted(Cypher.anyOf(unique.labels()), Cypher.name(unique.property()), Cypher.name(unique.key()));
		for (Map<String, Object> row : this.batches.run(stored, List.copyOf(nodes.keySet()))) {
			SeedNode node = nodes.get(row.get("value"));
			Object id = row.get("id");
			if (node != null && (id == null || !this.content.nodes().containsKey(id.toString()))) {
				ConstraintCheck.reportTwice(this.problems, node, unique,
						(id != null) ? "\"%s\" in the graph".formatted(id) : "a node without an id in the graph");
			}
		}
	}

	/** Checks the relationships that may have no cycle together. */
	private void checkCycles(String group) {
		Cycles cycles = new Cycles();
		this.content.relationships().stream().filter((each) -> isOf(group, each.format())).forEach(cycles::add);
		List<String> types = this.format.relationships()
			.values()
			.stream()
			.filter((type) -> isOf(group, type))
			.map(RelationshipFormat::name)
			.toList();
		if (addOthers(types, cycles)) {
			cycles.report(this.problems);
		}
	}

	private static boolean isOf(String group, RelationshipFormat type) {
		return type.acyclicGroup().filter(group::equals).isPresent();
	}

	/**
	 * Adds the relationships of other data sets.
	 * @return whether there are any
	 */
	private boolean addOthers(List<String> types, Cycles cycles) {
		List<String> keys = this.format.nodes().values().stream().map(NodeFormat::key).distinct().toList();
		String others = "UNWIND $rows AS datasets MATCH (from)-[r:%s]->(to) WHERE NOT coalesce(r.%s, '') IN datasets RETURN DISTINCT type(r) AS type, %s AS from, %s AS to ORDER BY type, from, to"
			.formatted(Cypher.anyOf(types), Cypher.name(AuditColumns.DATASET), Cypher.firstOf("from", keys),
					Cypher.firstOf("to", keys));
		List<Map<String, Object>> rows = this.batches.run(others,
				List.of(new ArrayList<>(this.content.datasets().keySet())));
		rows.stream()
			.filter((row) -> row.get("from") != null && row.get("to") != null)
			.forEach((row) -> cycles.add(String.valueOf(row.get("type")), String.valueOf(row.get("from")),
					String.valueOf(row.get("to"))));
		return !rows.isEmpty();
	}

}
