package io.zonegraph.reference;

import org.neo4j.driver.Driver;

/** Claims about properties that change with time, of every rank and with missing days. */
final class TimedStates {

	/** Values as texts, and the properties that they are of. */
	private static final String CLAIMS = """
			MATCH (n:Work|Builder)
			WITH n ORDER BY n.id
			WITH collect(n) AS nodes
			UNWIND range(0, size(nodes) * 6 - 1) AS each
			WITH nodes[each / 6] AS node, each, (each * 7919) % 10007 AS lot
			WITH node, each, lot, CASE WHEN node:Builder THEN ['size', ['10', '20', '30']]
			  ELSE [['stage', ['PLANNED', 'BUILDING', 'DONE']], ['budget', ['1', '5', '7']], ['load', ['0.5', '2.0', '-1.0']],
			    ['dueOn', ['2020-01-01', '2021-06-30', '2025-12-31']], ['isPublic', ['true', 'false', 'true']],
			    ['manager', ['x', 'y', 'Z']]][lot % 3 * 2 % 6] END AS of
			CREATE (c:Claim {id: 'odd-claim-' + each, property: of[0], value: of[1][lot / 3 % 3],
			  rank: ['NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'][lot / 7 % 4],
			  validFrom: CASE WHEN lot / 2 % 3 > 0 THEN date({year: 2010 + lot % 12}) END,
			  validTo: CASE WHEN lot / 5 % 3 = 0 THEN date({year: 2012 + lot % 13, month: 6}) END,
			  saidOn: CASE WHEN lot / 11 % 4 > 0 THEN date({year: 2015 + lot % 7, month: 3}) END,
			  isChosen: lot % 2 = 0})-[:ABOUT]->(node)
			""";

	/** Relationships with and without days, and of either status. */
	private static final String WORKS = """
			MATCH (:Builder)-[r:BUILDS]->(:Work)
			WITH r ORDER BY r.id
			WITH collect(r) AS works
			UNWIND range(0, size(works) - 1) AS each
			WITH works[each] AS r, (each * 7919) % 10007 AS lot
			SET r.validFrom = CASE WHEN lot % 3 > 0 THEN date({year: 2010 + lot % 12}) END,
			  r.validTo = CASE WHEN lot / 3 % 3 = 0 THEN date({year: 2014 + lot % 13}) END,
			  r.status = ['CURRENT', 'ENDED', null][lot / 5 % 3]
			""";

	private TimedStates() {
	}

	/** Adds the claims to a generated graph. */
	static void addTo(Driver driver) {
		driver.executableQuery(CLAIMS).execute();
		driver.executableQuery(WORKS).execute();
	}

}
