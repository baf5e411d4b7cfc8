package io.zonegraph.reference;

import java.util.List;

import org.neo4j.driver.Session;

/**
 * What a graph holds where several packages say something of the same thing: alternatives
 * of figures, claims, conflicts, and ids of nodes that were merged.
 */
final class StatedTwice {

	/** Of two figures, the one, the other or neither is chosen. */
	private static final String ALTERNATIVES = """
			MATCH (e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
			WHERE o.id STARTS WITH 'odd-figure-'
			WITH o, e, i ORDER BY o.id
			WITH collect([o, e, i]) AS figures
			UNWIND range(0, size(figures) - 1, 3) AS n
			WITH figures[n][0] AS o, figures[n][1] AS e, figures[n][2] AS i, n / 3 % 4 AS lot
			CREATE (i)<-[:MEASURES]-(other:Observation)-[:OBSERVES]->(e)
			SET other = o {
			  .*, id: o.id + '-other', isChosen: lot = 0, value: o.value + 5, baseValue: o.baseValue + 5,
			  lowerBound: o.lowerBound + 5, upperBound: o.upperBound + 5
			}, o.isChosen = lot IN [1, 2]
			CREATE (c:Conflict {id: 'odd-conflict-' + o.id, property: 'baseValue', chosenBy: 'PUBLICATION'})-[:ABOUT]->(e)
			CREATE (c)-[:BETWEEN]->(o), (c)-[:BETWEEN]->(other)
			""";

	/** Figures of all kinds whose alternatives are not in the graph. */
	private static final String NOT_CHOSEN = "MATCH (o:Observation) WHERE o.id =~ 'syn-observation-.*[37]' SET o.isChosen = false";

	private static final String OF_ENTITIES = """
			MATCH (n:Enterprise|Zone)
			WITH n ORDER BY n.id LIMIT 60
			WITH n, CASE WHEN n:Zone THEN ['status', 'OPERATING', 'PLANNED'] ELSE ['foundedYear', '2010', '2011'] END AS said
			CREATE (n)<-[:ABOUT]-(c:Conflict {id: 'odd-conflict-' + n.id, property: said[0], chosenBy: 'RANK'})
			WITH n, said, c
			UNWIND [1, 2] AS each
			CREATE (c)-[:BETWEEN]->(:Claim {
			  id: 'odd-claim-' + n.id + '-' + each, property: said[0], value: said[each], rank: ['PREFERRED', 'NORMAL'][each - 1],
			  basis: 'STATED', evidence: ['syn-passage-00000' + each], isChosen: each = 1, saidOn: date({year: 2019 + each}),
			  validFrom: CASE each WHEN 1 THEN date('2019-05-01') END
			})-[:ABOUT]->(n)
			""";

	private static final String OF_RELATIONSHIPS = """
			MATCH (a)-[r:LOCATED_IN|SUPPLIES_TO]->(b)
			WHERE a <> b
			WITH a, r, b ORDER BY r.id LIMIT 60
			CREATE (c:Conflict {id: 'odd-conflict-' + r.id, property: 'validTo', chosenBy: 'ORDER', relationshipId: r.id})
			CREATE (c)-[:ABOUT]->(a), (c)-[:ABOUT]->(b)
			WITH a, r, b, c
			UNWIND [1, 2] AS each
			CREATE (claim:Claim {
			  id: 'odd-claim-' + r.id + '-' + each, property: 'validTo', value: ['2020-12-31', '2021-12-31'][each - 1],
			  rank: 'NORMAL', basis: 'INFERRED', basisReason: '由来', basisReasonEn: 'Reason', evidence: [],
			  isChosen: each = 2, relationshipId: r.id
			})
			CREATE (claim)-[:ABOUT]->(a), (claim)-[:ABOUT]->(b), (claim)<-[:BETWEEN]-(c)
			""";

	/** A generated graph has any texts in the list, which may name several nodes. */
	private static final String MERGED = """
			MATCH (n:Entity)
			SET n.formerIds = CASE WHEN n:Enterprise|Zone AND n.id ENDS WITH '8' THEN ['odd-former-' + n.id] ELSE [] END
			""";

	private StatedTwice() {
	}

	/** Adds these to a generated graph with figures that can be compared. */
	static void addTo(Session session) {
		List.of(ALTERNATIVES, NOT_CHOSEN, OF_ENTITIES, OF_RELATIONSHIPS, MERGED)
			.forEach((statement) -> session.run(statement).consume());
	}

}
