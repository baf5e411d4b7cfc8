package io.zonegraph.seed;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Compares relationships with the graph, creates new ones and updates changed ones. */
final class RelationshipWriter {

	private final Batches batches;

	private final ZonedDateTime now;

	RelationshipWriter(Batches batches, ZonedDateTime now) {
		this.batches = batches;
		this.now = now;
	}

	/** Writes relationships of one format between nodes of the same two types. */
	Counts write(Joint joint, List<SeedRelationship> relationships) {
		RelationshipFormat format = relationships.get(0).format();
		Map<List<@Nullable Object>, Map<String, Object>> stored = stored(joint, format, relationships);
		List<Map<String, Object>> created = new ArrayList<>();
		List<Map<String, Object>> updated = new ArrayList<>();
		for (SeedRelationship each : relationships) {
			Map<String, Object> row = stored.get(each.identity());
			if (row == null) {
				created.add(creation(each));
				continue;
			}
			Map<String, Object> changes = Difference.between(target(each), map(row.get("properties")),
					format.ownedProperties());
			if (!changes.isEmpty()) {
				updated.add(update(each, Objects.requireNonNull(row.get("element")), changes));
			}
		}
		this.batches.run("UNWIND $rows AS row %s %s SET r = row.properties".formatted(joint.ends(), joint.creation()),
				created);
		String version = format.computes(Upkeep.VERSION) ? ", r.version = coalesce(r.version, 0) + 1" : "";
		this.batches.run("UNWIND $rows AS row %s WHERE elementId(r) = row.element SET r += row.properties%s"
			.formatted(joint.existing(), version), updated);
		return new Counts(created.size(), updated.size(), relationships.size() - created.size() - updated.size(), 0);
	}

	private Map<List<@Nullable Object>, Map<String, Object>> stored(Joint joint, RelationshipFormat format,
			List<SeedRelationship> relationships) {
		List<Map<String, Object>> pairs = relationships.stream()
			.map((each) -> Map.<String, Object>of("from", each.from(), "to", each.to()))
			.distinct()
			.toList();
		Map<List<@Nullable Object>, Map<String, Object>> stored = new HashMap<>();
		this.batches.run(
				"UNWIND $rows AS row %s RETURN row.from AS from, row.to AS to, elementId(r) AS element, properties(r) AS properties"
					.formatted(joint.existing()),
				pairs)
			.forEach((row) -> stored.put(SeedRelationship.identity(format, String.valueOf(row.get("from")),
					String.valueOf(row.get("to")), map(row.get("properties"))), row));
		return stored;
	}

	private Map<String, Object> creation(SeedRelationship relationship) {
		Map<String, Object> properties = target(relationship);
		properties.putAll(Upkeep.creation(relationship.format()::computes, this.now));
		return Map.of("from", relationship.from(), "to", relationship.to(), "properties", properties);
	}

	private Map<String, Object> update(SeedRelationship relationship, Object element, Map<String, Object> changes) {
		Map<String, Object> properties = new LinkedHashMap<>(changes);
		properties.putAll(Upkeep.update(relationship.format()::computes, this.now));
		return Map.of("from", relationship.from(), "to", relationship.to(), "element", element, "properties",
				properties);
	}

	private static Map<String, Object> target(SeedRelationship relationship) {
		Map<String, Object> target = new LinkedHashMap<>(relationship.properties());
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
