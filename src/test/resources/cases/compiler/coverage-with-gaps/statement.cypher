RETURN
  COLLECT {
    CALL () {
      CALL () {
        UNWIND range(0, size($entities) - 1) AS position
        MATCH (e:Entity {id: $entities[position]})
        WITH e, min(position) AS position
        ORDER BY position
        RETURN collect(e) AS entities
      }
      CALL (entities) {
        CALL (entities) {
          UNWIND $indicators AS code
          MATCH (i:Indicator {code: code})
          RETURN i
          UNION
          UNWIND CASE WHEN $indicators IS NULL THEN entities ELSE [] END AS e
          MATCH (e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE (null IS NULL OR o.kind IN null)
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          RETURN i
        }
        WITH i ORDER BY i.code
        RETURN collect(i) AS indicators
      }
      RETURN {
        entities: entities, years: $years, kinds: null, indicators: indicators[..25], leftOut: indicators[25..]
      } AS value
    }
    WITH value AS coverage WHERE coverage IS NOT NULL
    WITH coverage, COLLECT {
      CALL (coverage) {
        WITH coverage AS this
        UNWIND this.entities AS e
        CALL (this, e) {
          MATCH (e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE i IN this.indicators AND (this.kinds IS NULL OR o.kind IN this.kinds)
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          WITH i, o ORDER BY o.periodEnd, o.id
          WITH i, collect(o) AS figures
          RETURN collect({indicator: i, figures: figures}) AS known
        }
        UNWIND this.indicators AS i
        RETURN {
          entity: e, indicator: i, years: this.years,
          figures: coalesce([row IN known WHERE row.indicator = i | row.figures][0], [])
        } AS value
      }
      WITH value AS coverageRow WHERE coverageRow IS NOT NULL
      WITH coverageRow, COLLECT {
        CALL (coverageRow) {
          WITH coverageRow AS this
          UNWIND this.figures AS o
          WITH this, o
          WHERE none(year IN this.years WHERE coalesce(o.periodEnd.year = year
            AND (o.resolution = 'POINT_IN_TIME' OR o.periodStart.year = year), false))
          RETURN o AS value
        }
        WITH value AS observation WHERE observation IS NOT NULL
        RETURN [observation.id]
      } AS value3, COLLECT {
        CALL (coverageRow) {
          WITH coverageRow AS this
          UNWIND this.years AS year
          RETURN {
            year: year,
            observations: [o IN this.figures WHERE o.periodEnd.year = year
              AND (o.resolution = 'POINT_IN_TIME' OR o.periodStart.year = year)]
          } AS value
        }
        WITH value AS coverageCell WHERE coverageCell IS NOT NULL
        RETURN [
          coverageCell.year,
          (coverageCell.observations = []),
          (size(coverageCell.observations)),
          (size([_o IN coverageCell.observations WHERE coalesce(_o.baseValue, _o.lowerBound, _o.upperBound) IS NOT NULL])),
          (size([_o IN coverageCell.observations WHERE _o.kind = 'ACTUAL'])),
          (size([_o IN coverageCell.observations WHERE _o.kind = 'TARGET'])),
          (size([_o IN coverageCell.observations WHERE _o.kind = 'FORECAST'])),
          COLLECT {
            UNWIND coverageCell.observations AS observation2
            WITH observation2 WHERE observation2 IS NOT NULL
            RETURN [observation2.id, observation2.comparator]
          }
        ]
      } AS value4
      RETURN [
        COLLECT {
          UNWIND coverageRow.entity AS entity2
          WITH entity2 WHERE entity2 IS NOT NULL
          RETURN [entity2.id]
        },
        COLLECT {
          UNWIND coverageRow.indicator AS indicator4
          WITH indicator4 WHERE indicator4 IS NOT NULL
          RETURN [indicator4.code]
        },
        ([_year IN coverageRow.years WHERE none(_o IN coverageRow.figures WHERE coalesce(_o.periodEnd.year = _year
          AND (_o.resolution = 'POINT_IN_TIME' OR _o.periodStart.year = _year), false))]),
        value3,
        value4
      ]
    } AS value2
    RETURN [
      coverage.years,
      COLLECT {
        UNWIND coverage.indicators AS indicator2
        WITH indicator2 WHERE indicator2 IS NOT NULL
        RETURN [indicator2.code]
      },
      COLLECT {
        UNWIND coverage.leftOut AS indicator3
        WITH indicator3 WHERE indicator3 IS NOT NULL
        RETURN [indicator3.code]
      },
      value2
    ]
  } AS c0,
  COLLECT {
    CALL () {
      CALL () {
        UNWIND range(0, size($entities2) - 1) AS position
        MATCH (e:Entity {id: $entities2[position]})
        WITH e, min(position) AS position
        ORDER BY position
        RETURN collect(e) AS entities
      }
      CALL (entities) {
        CALL (entities) {
          UNWIND null AS code
          MATCH (i:Indicator {code: code})
          RETURN i
          UNION
          UNWIND CASE WHEN null IS NULL THEN entities ELSE [] END AS e
          MATCH (e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE ($kinds IS NULL OR o.kind IN $kinds)
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          RETURN i
        }
        WITH i ORDER BY i.code
        RETURN collect(i) AS indicators
      }
      RETURN {
        entities: entities, years: $years2, kinds: $kinds, indicators: indicators[..25], leftOut: indicators[25..]
      } AS value
    }
    WITH value AS coverage2 WHERE coverage2 IS NOT NULL
    WITH coverage2, COLLECT {
      CALL (coverage2) {
        WITH coverage2 AS this
        UNWIND this.entities AS e
        CALL (this, e) {
          MATCH (e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE i IN this.indicators AND (this.kinds IS NULL OR o.kind IN this.kinds)
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          WITH i, o ORDER BY o.periodEnd, o.id
          WITH i, collect(o) AS figures
          RETURN collect({indicator: i, figures: figures}) AS known
        }
        UNWIND this.indicators AS i
        RETURN {
          entity: e, indicator: i, years: this.years,
          figures: coalesce([row IN known WHERE row.indicator = i | row.figures][0], [])
        } AS value
      }
      WITH value AS coverageRow2 WHERE coverageRow2 IS NOT NULL
      WITH coverageRow2, COLLECT {
        CALL (coverageRow2) {
          WITH coverageRow2 AS this
          UNWIND this.figures AS o
          WITH this, o
          WHERE none(year IN this.years WHERE coalesce(o.periodEnd.year = year
            AND (o.resolution = 'POINT_IN_TIME' OR o.periodStart.year = year), false))
          RETURN o AS value
        }
        WITH value AS observation3 WHERE observation3 IS NOT NULL
        RETURN [observation3.id]
      } AS value6
      RETURN [
        COLLECT {
          UNWIND coverageRow2.entity AS entity3
          WITH entity3 WHERE entity3 IS NOT NULL
          RETURN [entity3.id]
        },
        COLLECT {
          UNWIND coverageRow2.indicator AS indicator5
          WITH indicator5 WHERE indicator5 IS NOT NULL
          RETURN [indicator5.code]
        },
        ([_year IN coverageRow2.years WHERE none(_o IN coverageRow2.figures WHERE coalesce(_o.periodEnd.year = _year
          AND (_o.resolution = 'POINT_IN_TIME' OR _o.periodStart.year = _year), false))]),
        value6
      ]
    } AS value5
    RETURN [value5]
  } AS c1,
  COLLECT {
    CALL () {
      CALL () {
        UNWIND range(0, size($entities3) - 1) AS position
        MATCH (e:Entity {id: $entities3[position]})
        WITH e, min(position) AS position
        ORDER BY position
        RETURN collect(e) AS entities
      }
      CALL (entities) {
        CALL (entities) {
          UNWIND null AS code
          MATCH (i:Indicator {code: code})
          RETURN i
          UNION
          UNWIND CASE WHEN null IS NULL THEN entities ELSE [] END AS e
          MATCH (e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE (null IS NULL OR o.kind IN null)
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          RETURN i
        }
        WITH i ORDER BY i.code
        RETURN collect(i) AS indicators
      }
      RETURN {
        entities: entities, years: $years3, kinds: null, indicators: indicators[..25], leftOut: indicators[25..]
      } AS value
    }
    WITH value AS coverage3 WHERE coverage3 IS NOT NULL
    WITH coverage3, COLLECT {
      CALL (coverage3) {
        WITH coverage3 AS this
        UNWIND this.entities AS e
        CALL (this, e) {
          MATCH (e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)
          WHERE i IN this.indicators AND (this.kinds IS NULL OR o.kind IN this.kinds)
            AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          WITH i, o ORDER BY o.periodEnd, o.id
          WITH i, collect(o) AS figures
          RETURN collect({indicator: i, figures: figures}) AS known
        }
        UNWIND this.indicators AS i
        RETURN {
          entity: e, indicator: i, years: this.years,
          figures: coalesce([row IN known WHERE row.indicator = i | row.figures][0], [])
        } AS value
      }
      WITH value AS coverageRow3 WHERE coverageRow3 IS NOT NULL
      RETURN [
        ([_year IN coverageRow3.years WHERE none(_o IN coverageRow3.figures WHERE coalesce(_o.periodEnd.year = _year
          AND (_o.resolution = 'POINT_IN_TIME' OR _o.periodStart.year = _year), false))])
      ]
    } AS value7
    RETURN [coverage3.years, value7]
  } AS c2
