package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks that nothing outside the loaded data sets uses the nodes that are no longer in
 * their files.
 */
final class RemovalCheck {

	/** Maximum number of uses reported per batch: enough to find the cause. */
	private static final int MAX_LISTED = 20;

	private final SeedFormat format;

	private final SeedContent content;

	private final Batches batches;

	private final Problems problems;

	RemovalCheck(SeedFormat format, SeedContent content, Batches batches, Problems problems) {
		this.format = format;
		this.content = content;
		this.batches = batches;
		this.problems = problems;
	}

	/**
	 * Checks nodes whose own relationships have been removed.
	 * @param gone ids of the nodes, by format
	 * @param places the file that should contain the row of each node, by id
	 */
	void check(Map<NodeFormat, List<String>> gone, Map<String, Place> places) {
		gone.forEach((type, ids) -> checkRelationships(type, ids, places));
		gone.forEach((type, ids) -> lists(type).forEach((column, types) -> checkLists(ids, column, types, places)));
	}

	private void checkRelationships(NodeFormat type, List<String> ids, Map<String, Place> places) {
		String key = Cypher.firstOf("other",
				this.format.nodes().values().stream().map(NodeFormat::key).distinct().toList());
		String used = "UNWIND $rows AS row MATCH %s-[r]-(other) RETURN row AS id, type(r) AS type, startNode(r) = n AS outgoing, labels(other) AS labels, %s AS other LIMIT %d"
			.formatted(Cypher.node("n", type, "row"), key, MAX_LISTED);
		for (Map<String, Object> row : this.batches.run(used, ids)) {
			boolean outgoing = Boolean.TRUE.equals(row.get("outgoing"));
			report(row, places,
					"the relationship %s %s %s".formatted(row.get("type"), outgoing ? "to" : "from", other(row)));
		}
	}

	private static String other(Map<String, Object> row) {
		Object id = row.get("other");
		return (id != null) ? "\"" + id + "\"" : "a node with the labels " + row.get("labels");
	}

	/**
	 * The list properties of relationships that hold ids of nodes of a type, such as
	 * those of their evidence, with the types of the relationships.
	 */
	private Map<String, List<String>> lists(NodeFormat type) {
		Map<String, List<String>> lists = new LinkedHashMap<>();
		for (RelationshipFormat each : this.format.relationships().values()) {
			each.properties()
				.stream()
				.filter((column) -> column.list() && column.targets().contains(type.name()))
				.forEach(
						(column) -> lists.computeIfAbsent(column.name(), (name) -> new ArrayList<>()).add(each.name()));
		}
		return lists;
	}

	private void checkLists(List<String> ids, String column, List<String> types, Map<String, Place> places) {
		this.batches.run(naming(column, types), ids)
			.stream()
			.filter((row) -> !this.content.datasets().containsKey(String.valueOf(row.get("dataset"))))
			.limit(MAX_LISTED)
			.forEach((row) -> report(row, places,
					"\"%s\" of the relationship \"%s\"".formatted(column, row.get("other"))));
	}

	private static String naming(String column, List<String> types) {
		return "MATCH ()-[r:%s]->() UNWIND r.%s AS id WITH r, id WHERE id IN $rows RETURN id, coalesce(r.id, elementId(r)) AS other, r.%s AS dataset"
			.formatted(Cypher.anyOf(types), Cypher.name(column), Cypher.name(AuditColumns.DATASET));
	}

	private void report(Map<String, Object> row, Map<String, Place> places, String use) {
		String id = String.valueOf(row.get("id"));
		this.problems.add(Objects.requireNonNull(places.get(id)),
				"has no row \"%s\" any more, but its node is still in use, outside of the data set, by %s; take that away first, or put the row back.",
				id, use);
	}

}
