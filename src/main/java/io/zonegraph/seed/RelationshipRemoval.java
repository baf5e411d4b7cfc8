package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.change.Change;
import io.zonegraph.change.ChangeLog;
import io.zonegraph.change.Subject;
import org.jspecify.annotations.Nullable;

/** Deletes the relationships of data sets whose rows are no longer in the files. */
final class RelationshipRemoval {

	private final SeedFormat format;

	private final SeedContent content;

	private final Batches batches;

	private final ChangeLog log;

	RelationshipRemoval(SeedFormat format, SeedContent content, Batches batches, ChangeLog log) {
		this.format = format;
		this.content = content;
		this.batches = batches;
		this.log = log;
	}

	Counts remove() {
		Map<String, Set<List<@Nullable Object>>> kept = this.content.relationships()
			.stream()
			.collect(Collectors.groupingBy((each) -> each.format().name(),
					Collectors.mapping(SeedRelationship::identity, Collectors.toSet())));
		int removed = 0;
		Set<String> stored = types();
		for (RelationshipFormat each : this.format.relationships().values()) {
			if (stored.contains(each.name())) {
				removed += remove(each, kept.getOrDefault(each.name(), Set.of()));
			}
		}
		return Counts.removed(removed);
	}

	/** The types that relationships of the data sets have in the graph: at first none. */
	private Set<String> types() {
		Set<String> types = this.format.relationships().keySet();
		if (types.isEmpty()) {
			return types;
		}
		return this.batches
			.run("MATCH ()-[r:%s]->() WHERE r.%s IN $rows RETURN DISTINCT type(r) AS type"
				.formatted(Cypher.anyOf(types), Cypher.name(AuditColumns.DATASET)),
					List.copyOf(this.content.datasets().keySet()))
			.stream()
			.map((row) -> String.valueOf(row.get("type")))
			.collect(Collectors.toSet());
	}

	private int remove(RelationshipFormat type, Set<List<@Nullable Object>> kept) {
		List<Object> gone = new ArrayList<>();
		for (Map<String, Object> row : this.batches.run(stored(type), List.copyOf(this.content.datasets().keySet()))) {
			String from = String.valueOf(row.get("from"));
			String to = String.valueOf(row.get("to"));
			Map<String, Object> properties = properties(row);
			if (!kept.contains(SeedRelationship.identity(type, from, to, properties))) {
				gone.add(Objects.requireNonNull(row.get("element")));
				if (properties.get(RelationshipFormat.ID) instanceof String id) {
					this.log.add(Change.deleted(new Subject.Relationship(type.name(), id, from, to)));
				}
			}
		}
		this.batches.run("UNWIND $rows AS row MATCH ()-[r:%s]->() WHERE elementId(r) = row DELETE r"
			.formatted(Cypher.name(type.name())), gone);
		return gone.size();
	}

	private String stored(RelationshipFormat type) {
		String properties = Stream.concat(Stream.of(RelationshipFormat.ID), type.keys().stream())
			.map((name) -> "." + Cypher.name(name))
			.collect(Collectors.joining(", "));
		return "UNWIND $rows AS row MATCH (from)-[r:%s]->(to) WHERE r.%s = row ORDER BY elementId(r) RETURN elementId(r) AS element, %s AS from, %s AS to, r {%s} AS properties"
			.formatted(Cypher.name(type.name()), Cypher.name(AuditColumns.DATASET), key("from"), key("to"), properties);
	}

	/** An expression for the key of a node of unknown type. */
	private String key(String variable) {
		return Cypher.firstOf(variable, this.format.nodes().values().stream().map(NodeFormat::key).distinct().toList());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> row) {
		return (Map<String, Object>) Objects.requireNonNull(row.get("properties"));
	}

}
