package io.zonegraph.reference;

import org.neo4j.driver.Session;

/**
 * Data that generated graphs hardly contain: figures of the same indicators and years for
 * entities and their parts, which can be compared and summed; and a hub.
 */
final class ComparableFigures {

	/**
	 * An additive indicator, one where lower is better, one without a preference, and a
	 * share.
	 */
	private static final String INDICATORS = """
			MATCH (i:Indicator)
			WITH i ORDER BY i.id LIMIT 4
			WITH collect(i) AS indicators
			UNWIND range(0, 3) AS n
			WITH indicators[n] AS i, [['MONEY', true], ['COUNT', false], ['VOLUME', null], ['SHARE', true]][n] AS each
			SET i.dimension = each[0], i.higherIsBetter = each[1]
			""";

	/**
	 * Figures with every comparator and many equal numbers; some combinations have none.
	 */
	private static final String FIGURES = """
			MATCH (model:Observation {id: 'syn-observation-000000'})
			MATCH (i:Indicator)
			WITH model, i ORDER BY i.id LIMIT 4
			MATCH (e:Zone|Industry)
			WITH model, i, e ORDER BY i.id, e.id
			UNWIND range(2019, 2021) AS year
			UNWIND ['ACTUAL', 'TARGET'] AS kind
			WITH model, collect([i, e, year, kind]) AS choices
			UNWIND range(0, size(choices) - 1) AS n
			WITH model, choices[n] AS each, (n * 7919) % 10007 AS lot
			WHERE lot % 5 < 2
			WITH model, each[0] AS i, each[1] AS e, each[2] AS year, each[3] AS kind, lot,
			  ['EXACT', 'EXACT', 'EXACT', 'EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'NEARLY', 'ABOUT',
			    'BETWEEN', 'UNSTATED'][lot / 5 % 12] AS comparator,
			  [20.0, 25.0, 25.0, 30.0, 0.1, 1e300, -5.0, 0.0][lot / 60 % 8] AS number, lot / 480 % 4 = 0 AS state
			CREATE (i)<-[:MEASURES]-(o:Observation)-[:OBSERVES]->(e)
			SET o = model {
			  .*, id: 'odd-figure-' + lot, kind: kind, comparator: comparator, unit: i.baseUnit, baseUnit: i.baseUnit,
			  resolution: CASE WHEN state THEN 'POINT_IN_TIME' ELSE 'YEAR' END,
			  periodStart: CASE WHEN NOT state THEN date({year: year}) END,
			  periodEnd: CASE WHEN state THEN date({year: year, month: 6, day: 30}) ELSE date({year: year, month: 12, day: 31}) END,
			  value: CASE WHEN NOT comparator IN ['BETWEEN', 'UNSTATED'] THEN number END,
			  baseValue: CASE WHEN NOT comparator IN ['BETWEEN', 'UNSTATED'] THEN number END,
			  lowerBound: CASE WHEN comparator IN ['EXACT', 'AT_LEAST', 'MORE_THAN', 'BETWEEN'] THEN number END,
			  upperBound: CASE
			    WHEN comparator IN ['EXACT', 'AT_MOST', 'LESS_THAN', 'NEARLY'] THEN number
			    WHEN comparator = 'BETWEEN' THEN number + 5
			  END
			}
			""";

	/** A node whose degree makes it a hub, though not on every day. */
	private static final String HUB = """
			MATCH (hub:Enterprise {id: 'syn-enterprise-000000'})
			MATCH (n:Enterprise)
			WHERE n <> hub
			UNWIND range(1, 2) AS time
			CREATE (n)-[:COOPERATES_WITH {
			  id: 'odd-hub-' + n.id + '-' + time, evidence: [], validFrom: date({year: 2010 + 5 * time})
			}]->(hub)
			""";

	private ComparableFigures() {
	}

	/** Adds the figures and the hub to a generated graph. */
	static void addTo(Session session) {
		session.run(INDICATORS).consume();
		session.run(FIGURES).consume();
		session.run(HUB).consume();
	}

}
