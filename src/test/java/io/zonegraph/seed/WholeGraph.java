package io.zonegraph.seed;

import java.util.List;

import org.neo4j.driver.Driver;

/** What is in the graph, for tests that nothing has changed. */
final class WholeGraph {

	private WholeGraph() {
	}

	/**
	 * Nodes with their relationships, without the record of migrations: values of the
	 * driver, which compare bytes too.
	 */
	static List<Object> read(Driver driver) {
		return driver.executableQuery("""
				MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
				RETURN [elementId(n), labels(n), properties(n), COLLECT {
				  MATCH (n)-[r]->(m) RETURN [elementId(r), type(r), properties(r), elementId(m)] ORDER BY elementId(r)
				}] AS node ORDER BY elementId(n)
				""").execute().records().stream().map((row) -> (Object) row.get(0)).toList();
	}

	/** Nodes and relationships by what they are, whichever load wrote them. */
	static List<Object> content(Driver driver) {
		return driver.executableQuery("""
				MATCH (n:!SeedLoad) WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
				RETURN [labels(n), properties(n), COLLECT {
				  MATCH (n)-[r]->(m) RETURN [type(r), properties(r), m.id] ORDER BY type(r), m.id, r.id
				}] AS node ORDER BY labels(n), n.id
				""").execute().records().stream().map((row) -> row.get(0).asObject()).toList();
	}

}
