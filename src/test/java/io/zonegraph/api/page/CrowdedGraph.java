package io.zonegraph.api.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/**
 * Many enterprises and figures beside what is in a graph, until they are taken out again.
 *
 * @param driver of the graph
 */
record CrowdedGraph(Driver driver) implements AutoCloseable {

	/** Enterprises in the zone, and their ids. */
	List<String> addEnterprises(int count) {
		run("""
				MATCH (zone:Zone {id: 'changchun-etdz'})
				UNWIND range(1, $count) AS n
				CREATE (:Entity:Enterprise {id: 'many-' + n, name: '企业' + n, nameEn: 'Enterprise ' + n, evidence: ['x']})
				  -[:LOCATED_IN {id: 'many-' + n, evidence: ['x'], status: 'CURRENT'}]->(zone)
				""",
				Map.of("count", count));
		return IntStream.rangeClosed(1, count).mapToObj((at) -> "many-" + at).toList();
	}

	/** Entities of a type by themselves, alike in all else. */
	void addEntities(String type, int count, Map<String, Object> properties) {
		run("""
				UNWIND range(1, $count) AS n
				CREATE (entity:Entity:$($type) {id: 'many-' + $type + '-' + n, name: '其他' + n, nameEn: 'Other ' + n})
				SET entity += $properties
				""", Map.of("type", type, "count", count, "properties", properties));
	}

	/**
	 * Outputs of 1 CNY, 2 CNY and so on of each of the entities. The figure with that
	 * value of {@code gpixel} is {@code many-gpixel-1}.
	 */
	void addFigures(int countEach, String kind, List<String> entities) {
		run("""
				MATCH (output:Indicator {id: 'output-value'})
				UNWIND $entities AS id
				MATCH (entity:Entity {id: id})
				UNWIND range(1, $count) AS n
				CREATE (entity)<-[:OBSERVES]-(:Observation {id: 'many-' + id + '-' + n, kind: $kind, comparator: 'EXACT',
				  value: n, unit: 'CNY', unitSymbol: '元', baseValue: n, baseUnit: 'CNY', lowerBound: n, upperBound: n,
				  resolution: 'POINT_IN_TIME', periodEnd: date('2000-01-01'), isChosen: true})-[:MEASURES]->(output)
				""",
				Map.of("entities", entities, "count", countEach, "kind", kind));
	}

	@Override
	public void close() {
		run("MATCH (many) WHERE many.id STARTS WITH 'many-' DETACH DELETE many", Map.of());
	}

	private void run(String cypher, Map<String, Object> parameters) {
		this.driver.executableQuery(cypher).withParameters(parameters).execute();
	}

}
