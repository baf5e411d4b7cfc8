package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.zonegraph.change.Change;
import io.zonegraph.change.ChangeLog;
import io.zonegraph.change.Subject;
import org.jspecify.annotations.Nullable;

/** Compares relationships with the graph, creates new ones and updates changed ones. */
final class RelationshipWriter {

	private final Batches batches;

	private final ChangeLog log;

	private final ChangedValues changed;

	private final Set<String> nodesBefore;

	/**
	 * Creates a writer.
	 * @param nodesBefore ids of the nodes that were in the graph before: others cannot
	 * have a relationship that is to be compared
	 */
	RelationshipWriter(Batches batches, ChangeLog log, ChangedValues changed, Set<String> nodesBefore) {
		this.batches = batches;
		this.log = log;
		this.changed = changed;
		this.nodesBefore = nodesBefore;
	}

	/**
	 * Writes relationships of one format between nodes of the same two keys.
	 * @param relationships at least one relationship
	 */
	Counts write(RelationshipEndpoints endpoints, List<SeedRelationship> relationships) {
		RelationshipFormat format = relationships.get(0).format();
		Map<List<@Nullable Object>, Map<String, Object>> stored = stored(endpoints, format, relationships);
		List<Map<String, Object>> created = new ArrayList<>();
		List<Map<String, Object>> updated = new ArrayList<>();
		for (SeedRelationship each : relationships) {
			Map<String, Object> row = stored.get(each.identity());
			if (row == null) {
				created.add(creation(each));
				each.subject().ifPresent((subject) -> this.log.add(Change.created(subject)));
				continue;
			}
			Map<String, Object> properties = map(row.get("properties"));
			Map<String, Object> changes = Difference.between(target(each), properties, format.ownedProperties());
			if (!changes.isEmpty()) {
				updated.add(update(each, Objects.requireNonNull(row.get("element")), changes));
				each.subject().ifPresent((subject) -> addUpdate(subject, changes, properties));
			}
		}
		this.batches.run(
				"UNWIND $rows AS row %s %s SET r = row.properties".formatted(endpoints.ends(), endpoints.creation()),
				created);
		this.batches.run("UNWIND $rows AS row %s WHERE elementId(r) = row.element SET r += row.properties%s"
			.formatted(endpoints.existing(), AuditColumns.next(format::computes, "r")), updated);
		return new Counts(created.size(), updated.size(), relationships.size() - created.size() - updated.size(), 0);
	}

	/**
	 * Logs an update. If the id changes, logs a deletion and a creation instead, because
	 * clients identify a relationship by its id.
	 */
	private void addUpdate(Subject.Relationship subject, Map<String, Object> changes, Map<String, Object> stored) {
		if (stored.get(RelationshipFormat.ID) instanceof String id && !id.equals(subject.id())) {
			this.log
				.add(Change.deleted(new Subject.Relationship(subject.type(), id, subject.fromId(), subject.toId())));
			this.log.add(Change.created(subject));
			return;
		}
		this.log.add(Change.updated(subject, List.copyOf(changes.keySet())));
		changes.forEach((name, value) -> this.changed.add(subject, name, stored.get(name), value));
	}

	private Map<List<@Nullable Object>, Map<String, Object>> stored(RelationshipEndpoints endpoints,
			RelationshipFormat format, List<SeedRelationship> relationships) {
		List<Map<String, Object>> pairs = relationships.stream()
			.filter((each) -> this.nodesBefore.contains(each.from()) && this.nodesBefore.contains(each.to()))
			.map((each) -> Map.<String, Object>of("from", each.from(), "to", each.to()))
			.distinct()
			.toList();
		Map<List<@Nullable Object>, Map<String, Object>> stored = new HashMap<>();
		this.batches.run(
				"UNWIND $rows AS row %s RETURN row.from AS from, row.to AS to, elementId(r) AS element, properties(r) AS properties"
					.formatted(endpoints.existing()),
				pairs)
			.forEach((row) -> stored.put(SeedRelationship.identity(format, String.valueOf(row.get("from")),
					String.valueOf(row.get("to")), map(row.get("properties"))), row));
		return stored;
	}

	private Map<String, Object> creation(SeedRelationship relationship) {
		Map<String, Object> properties = target(relationship);
		properties.putAll(AuditColumns.creation(relationship.format()::computes, this.log.time()));
		return Map.of("from", relationship.from(), "to", relationship.to(), "properties", properties);
	}

	private Map<String, Object> update(SeedRelationship relationship, Object element, Map<String, Object> changes) {
		Map<String, Object> properties = new LinkedHashMap<>(changes);
		properties.putAll(AuditColumns.update(relationship.format()::computes, this.log.time()));
		return Map.of("from", relationship.from(), "to", relationship.to(), "element", element, "properties",
				properties);
	}

	private static Map<String, Object> target(SeedRelationship relationship) {
		Map<String, Object> target = new LinkedHashMap<>(relationship.properties());
		target.put(AuditColumns.DATASET, relationship.dataset());
		if (relationship.format().computes(RelationshipFormat.ID)) {
			target.put(RelationshipFormat.ID, relationship.id());
		}
		return target;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

}
