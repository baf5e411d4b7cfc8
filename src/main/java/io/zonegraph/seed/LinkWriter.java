package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.seed.NodeFormat.Link;

/** Synchronizes relationships with the columns that reference their end nodes. */
final class LinkWriter {

	private final Batches batches;

	private final SeedContent content;

	private final Map<RelationshipEndpoints, List<Map<String, Object>>> created = new LinkedHashMap<>();

	private final Map<NodeFormat, Map<Link, List<Map<String, Object>>>> removed = new LinkedHashMap<>();

	private Counts counts = Counts.NONE;

	LinkWriter(Batches batches, SeedContent content, List<NodeState> states) {
		this.batches = batches;
		this.content = content;
		states.forEach(this::collect);
	}

	/** Deletes relationships to nodes that the columns no longer reference. */
	void removeSurplus() {
		this.removed.forEach((format, byLink) -> byLink.forEach((link, rows) -> remove(format, link, rows)));
	}

	/**
	 * Creates missing relationships; all nodes must exist.
	 * @return the counts, including those of removed relationships
	 */
	Counts createMissing() {
		this.created.forEach((endpoints, rows) -> this.batches
			.run("UNWIND $rows AS row %s %s".formatted(endpoints.ends(), endpoints.creation()), rows));
		return this.counts;
	}

	private void collect(NodeState state) {
		NodeFormat format = state.node().format();
		for (Link link : format.links()) {
			List<?> missing = state.missing(link);
			List<?> surplus = state.surplus(link);
			missing.forEach(
					(to) -> this.created
						.computeIfAbsent(
								new RelationshipEndpoints(format.uniqueKey(), link.type(),
										this.content.formatOf(String.valueOf(to)).uniqueKey()),
								(endpoints) -> new ArrayList<>())
						.add(Map.of("from", state.node().id(), "to", to)));
			if (!surplus.isEmpty()) {
				this.removed.computeIfAbsent(format, (each) -> new LinkedHashMap<>())
					.computeIfAbsent(link, (each) -> new ArrayList<>())
					.add(Map.of("from", state.node().id(), "to", surplus));
			}
			int kept = state.node().named(link.column()).size() - missing.size();
			this.counts = this.counts.plus(new Counts(missing.size(), 0, kept, surplus.size()));
		}
	}

	private void remove(NodeFormat format, Link link, List<Map<String, Object>> rows) {
		this.batches.run("UNWIND $rows AS row MATCH %s-[r:%s]->(to) WHERE to.%s IN row.to DELETE r".formatted(
				Cypher.node("from", format.uniqueKey(), "row.from"), Cypher.name(link.type()),
				Cypher.name(link.targetKey())), rows);
	}

}
