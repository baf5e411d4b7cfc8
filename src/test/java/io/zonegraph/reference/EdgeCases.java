package io.zonegraph.reference;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import io.zonegraph.search.SearchKeys;

/**
 * Data that curated and generated graphs hardly contain: cycles, loops, parallel
 * relationships, extreme and missing values.
 */
final class EdgeCases {

	private static final String EXACT_BOUNDS = ", n.comparator = 'EXACT', n.lowerBound = n.baseValue, n.upperBound = n.baseValue";

	private static final List<String> STATEMENTS = List.of(
			// A cycle, a loop and two paths to the same ancestor in hierarchies.
			"MATCH (a:Zone {id: 'syn-zone-000003'}), (b:Zone {id: 'syn-zone-000004'}), (c:Zone {id: 'syn-zone-000005'}), (d:Zone {id: 'syn-zone-000006'}) "
					+ "CREATE (a)-[:PART_OF {id: 'odd-1', evidence: []}]->(b)-[:PART_OF {id: 'odd-2', evidence: []}]->(c)-[:PART_OF {id: 'odd-3', evidence: []}]->(a), "
					+ "(d)-[:PART_OF {id: 'odd-4', evidence: []}]->(a), (d)-[:PART_OF {id: 'odd-5', evidence: []}]->(b)",
			"MATCH (a:Project {id: 'syn-project-000002'}) CREATE (a)-[:PART_OF {id: 'odd-loop', evidence: []}]->(a)",
			// A loop, and parallel relationships in both directions, where direction
			// is ignored.
			"MATCH (a:Enterprise {id: 'syn-enterprise-000001'}), (b:Enterprise {id: 'syn-enterprise-000002'}) UNWIND range(1, 3) AS n "
					+ "CREATE (a)-[:COOPERATES_WITH {id: 'odd-a-' + n, topicEn: 't' + n, evidence: ['syn-passage-000001']}]->(b), "
					+ "(b)-[:COOPERATES_WITH {id: 'odd-b-' + n, topicEn: 't' + n, evidence: ['syn-passage-000001']}]->(a), "
					+ "(a)-[:COOPERATES_WITH {id: 'odd-c-' + n, topicEn: 't' + n, evidence: ['syn-passage-000001']}]->(a)",
			// References that are duplicated, dangling or missing.
			"MATCH (n:Enterprise) WHERE n.id ENDS WITH '3' SET n.evidence = [n.evidence[0], 'syn-passage-none', n.evidence[0]]",
			"MATCH (n:Enterprise) WHERE n.id ENDS WITH '4' REMOVE n.aliases, n.evidence",
			"MATCH ()-[r:LOCATED_IN]->() WHERE r.id CONTAINS '7:LOC' SET r.evidence = []",
			// Limits of number types, and zeros. The largest double occurs only once,
			// since sums of several overflow or depend on the order.
			"MATCH (n:Observation {id: 'syn-observation-000011'}) SET n.baseValue = 1.7976931348623157e308"
					+ EXACT_BOUNDS,
			"MATCH (n:Observation {id: 'syn-observation-000012'}) SET n.growthRate = -1.7976931348623157e308",
			"MATCH (n:Observation) WHERE n.id ENDS WITH '13' SET n.baseValue = 5e-324" + EXACT_BOUNDS,
			"MATCH (n:Observation) WHERE n.id ENDS WITH '14' SET n.baseValue = 0.0" + EXACT_BOUNDS,
			"MATCH (n:Enterprise) WHERE n.id ENDS WITH '15' SET n.foundedYear = 2147483647",
			"MATCH (n:Enterprise) WHERE n.id ENDS WITH '16' SET n.foundedYear = -2147483648",
			"MATCH (n:Enterprise) WHERE n.id ENDS WITH '17' SET n.foundedYear = 0",
			// The earliest and latest dates, and moments one nanosecond apart.
			"MATCH (n:Event) WHERE n.id ENDS WITH '1' SET n.heldOn = date('0001-01-01')",
			"MATCH (n:Event) WHERE n.id ENDS WITH '2' SET n.heldOn = date('9999-12-31')",
			"MATCH (n:Event) WHERE n.id ENDS WITH '3' SET n.updatedAt = datetime('2025-01-01T00:00:00.000000001Z')",
			"MATCH (n:Event) WHERE n.id ENDS WITH '4' SET n.updatedAt = datetime('2025-01-01T00:00:00Z')",
			// Empty and long texts, escapes, and different compositions of one text.
			"MATCH (n:Person) WHERE n.id ENDS WITH '1' SET n.nameEn = ''",
			"MATCH (n:Person) WHERE n.id ENDS WITH '2' SET n.nameEn = reduce(s = '', i IN range(1, 500) | s + '长')",
			"MATCH (n:Person) WHERE n.id ENDS WITH '3' SET n.nameEn = 'a\\tb\\nc\\u0001d\\\\e\"f\\'g$name{}`'",
			"MATCH (n:Person) WHERE n.id ENDS WITH '4' SET n.nameEn = 'cafe\\u0301'",
			"MATCH (n:Person) WHERE n.id ENDS WITH '5' SET n.nameEn = 'caf\\u00e9'");

	/** Properties that every relationship must have. */
	private static final String SET_AUDIT_PROPERTIES = "MATCH ()-[r]->() WHERE r.id STARTS WITH 'odd-' "
			+ "SET r += {createdAt: datetime('2024-01-01T00:00Z'), updatedAt: datetime('2024-01-01T00:00Z'), version: 1}";

	private static final String SET_SEARCH_KEYS = "MATCH (n:Entity {id: $id}) SET n.pinyin = $pinyin, n.initials = $initials, n.searchKeys = $tails";

	private EdgeCases() {
	}

	/** Adds the data to a generated graph. */
	static void addTo(Driver driver) {
		try (Session session = driver.session()) {
			STATEMENTS.forEach((statement) -> session.run(statement).consume());
			ComparableFigures.addTo(session);
			StatedTwice.addTo(session);
			session.run(SET_AUDIT_PROPERTIES).consume();
			session
				.run("MATCH (n:Enterprise|Person) WHERE n:Person OR n.aliases IS NULL "
						+ "RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, coalesce(n.aliases, []) AS aliases")
				.list()
				.forEach((row) -> session.run(SET_SEARCH_KEYS, keys(row)).consume());
			session.run("CALL db.awaitIndexes(600)").consume();
		}
	}

	/**
	 * Search keys are recomputed: those of removed names would find nodes without them.
	 */
	private static Map<String, Object> keys(Record row) {
		SearchKeys keys = SearchKeys.of(row.get("name").asString(), row.get("aliases").asList(Value::asString),
				row.get("nameEn").asString(""));
		return Map.of("id", row.get("id").asString(), "pinyin", keys.pinyin(), "initials", keys.initials(), "tails",
				keys.tails());
	}

}
