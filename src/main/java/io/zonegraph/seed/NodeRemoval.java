package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.change.Change;
import io.zonegraph.change.ChangeLog;
import io.zonegraph.change.Subject;
import io.zonegraph.seed.NodeFormat.Link;

/**
 * Deletes the nodes of data sets whose rows are no longer in the files, unless something
 * outside the data set still uses them.
 */
final class NodeRemoval {

	private final SeedFormat format;

	private final SeedContent content;

	private final Batches batches;

	private final ChangeLog log;

	private final Problems problems;

	NodeRemoval(SeedFormat format, SeedContent content, Batches batches, ChangeLog log, Problems problems) {
		this.format = format;
		this.content = content;
		this.batches = batches;
		this.log = log;
		this.problems = problems;
	}

	/**
	 * Deletes the nodes; relationships without rows must have been deleted before. If
	 * anything is a problem, for example a node that is still in use, all nodes stay.
	 */
	Counts remove() {
		Map<NodeFormat, List<String>> gone = new LinkedHashMap<>();
		Map<String, Place> places = new LinkedHashMap<>();
		Set<String> stored = labels();
		this.format.allNodes()
			.stream()
			.filter((each) -> stored.contains(each.label()))
			.forEach((each) -> gone.put(each, gone(each, places)));
		gone.values().removeIf(List::isEmpty);
		gone.forEach(this::removeLinks);
		new RemovalCheck(this.format, this.content, this.batches, this.problems).check(gone, places);
		if (!this.problems.isEmpty()) {
			return Counts.NONE;
		}
		gone.forEach(this::delete);
		return Counts.removed(places.size());
	}

	/** The labels that nodes of the data sets have in the graph: at first none. */
	private Set<String> labels() {
		List<String> types = this.format.allNodes().stream().map(NodeFormat::label).toList();
		return this.batches
			.run("MATCH (n:%s) WHERE n.%s IN $rows UNWIND labels(n) AS label RETURN DISTINCT label"
				.formatted(Cypher.anyOf(types), Cypher.name(AuditColumns.DATASET)),
					List.copyOf(this.content.datasets().keySet()))
			.stream()
			.map((row) -> String.valueOf(row.get("label")))
			.collect(Collectors.toSet());
	}

	private List<String> gone(NodeFormat type, Map<String, Place> places) {
		String stored = "UNWIND $rows AS row MATCH (n:%s) WHERE n.%s = row RETURN n.%s AS id, row AS dataset ORDER BY id"
			.formatted(Cypher.name(type.label()), Cypher.name(AuditColumns.DATASET), Cypher.name(type.key()));
		List<String> gone = new ArrayList<>();
		for (Map<String, Object> row : this.batches.run(stored, List.copyOf(this.content.datasets().keySet()))) {
			String id = String.valueOf(row.get("id"));
			if (!this.content.nodes().containsKey(id)) {
				gone.add(id);
				String path = Objects.requireNonNull(this.content.datasets().get(String.valueOf(row.get("dataset"))));
				places.put(id, this.format.place(new TableName(TableName.Kind.NODES, type.label()), path));
			}
		}
		return gone;
	}

	/** Deletes the relationships that were derived from columns of the removed rows. */
	private void removeLinks(NodeFormat type, List<String> ids) {
		if (!type.links().isEmpty()) {
			String types = Cypher.anyOf(type.links().stream().map(Link::type).distinct().toList());
			this.batches.run(
					"UNWIND $rows AS row MATCH %s-[r:%s]->() DELETE r".formatted(Cypher.node("n", type, "row"), types),
					ids);
		}
	}

	private void delete(NodeFormat type, List<String> ids) {
		this.batches.run("UNWIND $rows AS row MATCH %s DELETE n".formatted(Cypher.node("n", type, "row")), ids);
		ids.forEach((id) -> this.log.add(Change.deleted(new Subject.Node(type.label(), id))));
	}

}
