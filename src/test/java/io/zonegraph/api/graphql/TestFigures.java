package io.zonegraph.api.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Writes figures into a graph, such as {@code AT_LEAST 25} or {@code BETWEEN 3 5}.
 *
 * @param driver of the graph
 */
record TestFigures(Driver driver) {

	/** Indicators {@code output}, {@code visits} (less is better) and {@code share}. */
	void createIndicators() {
		run("""
				UNWIND [['output', 'CNY', 'MONEY', true], ['visits', 'COUNT', 'COUNT', false], ['share', 'PERCENT', 'SHARE', null]] AS each
				CREATE (:Entity:Indicator {id: each[0], code: toUpper(each[0]), baseUnit: each[1], dimension: each[2], higherIsBetter: each[3]})
				""");
	}

	/** A figure about an entity for a whole year; the entity is created if it is new. */
	void create(String id, String entity, String indicator, String figure, int year, String kind) {
		String[] parts = figure.split(" ");
		boolean between = parts.length == 3;
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id, "entity", entity, "indicator",
				indicator, "comparator", parts[0], "year", year, "kind", kind));
		parameters.put("number", (parts.length == 2) ? Double.valueOf(parts[1]) : null);
		parameters.put("lower", between || List.of("EXACT", "AT_LEAST", "MORE_THAN").contains(parts[0])
				? Double.valueOf(parts[1]) : null);
		parameters.put("upper", between || List.of("EXACT", "AT_MOST", "LESS_THAN", "NEARLY").contains(parts[0])
				? Double.valueOf(parts[parts.length - 1]) : null);
		run("""
				MATCH (i:Indicator {id: $indicator})
				MERGE (e:Entity:Zone {id: $entity})
				CREATE (i)<-[:MEASURES]-(o:Observation {id: $id, comparator: $comparator, baseUnit: i.baseUnit, kind: $kind,
				  resolution: 'YEAR', periodStart: date({year: $year}), periodEnd: date({year: $year, month: 12, day: 31}),
				  baseValue: $number, lowerBound: $lower, upperBound: $upper})-[:OBSERVES]->(e)
				""",
				parameters);
	}

	/** One zone becomes part of another. */
	void join(String part, String whole, Map<String, Object> properties) {
		run("MERGE (p:Entity:Zone {id: $part}) MERGE (w:Entity:Zone {id: $whole}) CREATE (p)-[r:PART_OF]->(w) SET r = $properties",
				Map.of("part", part, "whole", whole, "properties", properties));
	}

	/** Deletes all figures but those with a note. */
	void deleteAllBut(String note) {
		run("MATCH (o:Observation) WHERE coalesce(o.noteEn, '') <> $note DETACH DELETE o", Map.of("note", note));
	}

	void run(String cypher) {
		run(cypher, Map.of());
	}

	void run(String cypher, Map<String, ? extends @Nullable Object> parameters) {
		this.driver.executableQuery(cypher).withParameters(new HashMap<>(parameters)).execute();
	}

}
