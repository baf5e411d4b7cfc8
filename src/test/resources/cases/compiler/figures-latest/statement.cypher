RETURN
  COLLECT {
    MATCH (observation:Observation)
    WHERE (coalesce(observation.isChosen, true) AND NOT EXISTS {
      MATCH (observation)-[:OBSERVES]->(_e)<-[:OBSERVES]-(_later:Observation)-[:MEASURES]->(_i)<-[:MEASURES]-(observation)
      WHERE coalesce(_later.isChosen, true) AND _later.kind = observation.kind AND _later.periodEnd IS NOT NULL
        AND coalesce(_later.periodEnd > observation.periodEnd, true)
        AND coalesce(_later.periodStart <= null, true) AND coalesce(_later.periodEnd >= null, true)
    })
      AND EXISTS {
      MATCH (observation)-[:MEASURES]->(indicator:Indicator)
      WHERE indicator.code IN $code
    }
      AND observation.id IS NOT NULL
    WITH observation ORDER BY observation.id LIMIT $limit
    RETURN [
      observation.id,
      observation.kind,
      observation.periodEnd,
      (coalesce(observation.isChosen, true) AND NOT EXISTS {
        MATCH (observation)-[:OBSERVES]->(_e)<-[:OBSERVES]-(_later:Observation)-[:MEASURES]->(_i)<-[:MEASURES]-(observation)
        WHERE coalesce(_later.isChosen, true) AND _later.kind = observation.kind AND _later.periodEnd IS NOT NULL
          AND coalesce(_later.periodEnd > observation.periodEnd, true)
          AND coalesce(_later.periodStart <= null, true) AND coalesce(_later.periodEnd >= null, true)
      })
    ]
  } AS c0,
  COLLECT {
    MATCH (observation2:Observation)
    WHERE NOT ((coalesce(observation2.isChosen, true) AND NOT EXISTS {
      MATCH (observation2)-[:OBSERVES]->(_e)<-[:OBSERVES]-(_later:Observation)-[:MEASURES]->(_i)<-[:MEASURES]-(observation2)
      WHERE coalesce(_later.isChosen, true) AND _later.kind = observation2.kind AND _later.periodEnd IS NOT NULL
        AND coalesce(_later.periodEnd > observation2.periodEnd, true)
        AND coalesce(_later.periodStart <= null, true) AND coalesce(_later.periodEnd >= null, true)
    }))
      AND EXISTS {
      MATCH (observation2)-[:MEASURES]->(indicator2:Indicator)
      WHERE indicator2.code IN $code2
    }
      AND observation2.id IS NOT NULL
    WITH observation2 ORDER BY observation2.id LIMIT $limit
    RETURN [
      observation2.id,
      (coalesce(observation2.isChosen, true) AND NOT EXISTS {
        MATCH (observation2)-[:OBSERVES]->(_e)<-[:OBSERVES]-(_later:Observation)-[:MEASURES]->(_i)<-[:MEASURES]-(observation2)
        WHERE coalesce(_later.isChosen, true) AND _later.kind = observation2.kind AND _later.periodEnd IS NOT NULL
          AND coalesce(_later.periodEnd > observation2.periodEnd, true)
          AND coalesce(_later.periodStart <= null, true) AND coalesce(_later.periodEnd >= null, true)
      })
    ]
  } AS c1,
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id})
    WITH enterprise, COLLECT {
      CALL (enterprise) {
        WITH enterprise AS this
        MATCH (this)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i:Indicator {code: $indicator})
        WHERE coalesce(o.isChosen, true) AND o.kind = $kind
          AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        RETURN o AS value
        ORDER BY o.periodEnd IS NULL, o.periodEnd DESC, coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NULL,
          o.resolution = 'POINT_IN_TIME' DESC, o.periodStart, o.id LIMIT 1
      }
      WITH value AS observation3 WHERE observation3 IS NOT NULL
      WITH observation3, COLLECT {
        CALL (observation3) {
          WITH observation3 AS this
          MATCH (this)-[:OBSERVES]->(e)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i)<-[:MEASURES]-(this)
          WHERE coalesce(o.isChosen, true) AND o.kind = 'ACTUAL' AND o.resolution = this.resolution
          AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
          AND o.periodEnd < CASE this.resolution WHEN 'POINT_IN_TIME' THEN this.periodEnd ELSE this.periodStart END
          RETURN o AS value
          ORDER BY o.periodEnd DESC, coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NULL, o.id LIMIT 1
        }
        WITH value AS observation4 WHERE observation4 IS NOT NULL
        RETURN [observation4.id]
      } AS value5
      RETURN [observation3.id, (CASE WHEN observation3.baseUnit = $unit.base THEN observation3.baseValue / $unit.factor END), value5]
    } AS value2, COLLECT {
      CALL (enterprise) {
        WITH enterprise AS this
        MATCH (this)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i:Indicator {code: $indicator2})
        WHERE coalesce(o.isChosen, true) AND o.kind = $kind
          AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        RETURN o AS value
        ORDER BY o.periodEnd IS NULL, o.periodEnd DESC, coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NULL,
          o.resolution = 'POINT_IN_TIME' DESC, o.periodStart, o.id LIMIT 1
      }
      WITH value AS observation5 WHERE observation5 IS NOT NULL
      RETURN [observation5.id]
    } AS value3, COLLECT {
      CALL (enterprise) {
        WITH enterprise AS this
        MATCH (this)<-[:OBSERVES]-(o:Observation)-[:MEASURES]->(i:Indicator {code: $indicator3})
        WHERE coalesce(o.isChosen, true) AND o.kind = $kind2
          AND coalesce(o.periodStart <= null, true) AND coalesce(o.periodEnd >= null, true)
        RETURN o AS value
        ORDER BY o.periodEnd IS NULL, o.periodEnd DESC, coalesce(o.baseValue, o.lowerBound, o.upperBound) IS NULL,
          o.resolution = 'POINT_IN_TIME' DESC, o.periodStart, o.id LIMIT 1
      }
      WITH value AS observation6 WHERE observation6 IS NOT NULL
      RETURN [observation6.id]
    } AS value4
    RETURN [value2, value3, value4]
  } AS c2
