RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE any(aggregates IN COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
      WHERE observation.kind = $kind
        AND coalesce(observation.isChosen, true)
      RETURN [CASE WHEN min(CASE WHEN coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL THEN observation.baseUnit END) = max(CASE WHEN coalesce(observation.baseValue, observation.lowerBound, observation.upperBound) IS NOT NULL THEN observation.baseUnit END) THEN max(coalesce(observation.lowerBound, CASE WHEN observation.baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(observation.baseValue, observation.upperBound) IS NOT NULL AND coalesce(observation.upperBound > 0, true) THEN 0.0 END)) END]
    } WHERE aggregates[0] >= $node_baseValue_max_LOWER_BOUND)
      AND (COUNT {
      MATCH (enterprise)-[holds:HOLDS]->(honor:Honor)
      WHERE holds.status = $status
    } >= $count)
    WITH enterprise, CASE WHEN COUNT { (:Observation)-[:OBSERVES]->() } = COUNT { ()-[:OBSERVES]->() } THEN COUNT { (enterprise)<-[:OBSERVES]-() } ELSE COUNT {
      MATCH (enterprise)<-[:OBSERVES]-(observation2:Observation)
    } END AS observationsCount
    WITH enterprise, observationsCount ORDER BY observationsCount DESC, enterprise.id LIMIT $limit
    WITH enterprise, observationsCount, COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation4:Observation)
      WHERE observation4.kind = $kind
        AND coalesce(observation4.isChosen, true)
      WITH observation4.baseValue AS baseValue, observation4.lowerBound AS lowerBound, observation4.upperBound AS upperBound, observation4.comparator AS comparator, observation4.baseUnit AS baseUnit
      RETURN [
        [computedFigure IN [CASE WHEN min(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) = max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) THEN {baseUnit: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END), nonNegative: max(CASE WHEN coalesce(baseValue, lowerBound, upperBound) IS NOT NULL THEN baseUnit END) IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'],
          lowerBound: max(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)),
          upperBound: CASE WHEN count(upperBound) = count(coalesce(baseValue, lowerBound, upperBound)) THEN max(upperBound) END,
          lowerOpen: coalesce(max(CASE comparator WHEN 'MORE_THAN' THEN coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END) ELSE null END) = max(coalesce(lowerBound, CASE WHEN baseUnit IN ['CNY', 'TEU', 'COUNT', 'MONTH', 'SHIFT'] AND coalesce(baseValue, upperBound) IS NOT NULL AND coalesce(upperBound > 0, true) THEN 0.0 END)), false),
          upperOpen: coalesce(max(CASE comparator WHEN 'LESS_THAN' THEN null WHEN 'NEARLY' THEN null ELSE upperBound END) < max(upperBound), true),
          near: count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'NEARLY' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(max(CASE comparator WHEN 'NEARLY' THEN baseValue ELSE null END) = max(baseValue), false),
          nominal: CASE WHEN count(CASE comparator WHEN 'EXACT' THEN coalesce(baseValue, lowerBound, upperBound) WHEN 'ABOUT' THEN coalesce(baseValue, lowerBound, upperBound) ELSE null END) = count(coalesce(baseValue, lowerBound, upperBound)) AND coalesce(max(CASE comparator WHEN 'ABOUT' THEN baseValue ELSE null END) = max(baseValue), false) THEN max(baseValue) END} END]
          WHERE computedFigure IS NOT NULL | [
          (CASE
            WHEN computedFigure.lowerBound = computedFigure.upperBound THEN 'EXACT'
            WHEN computedFigure.nominal IS NOT NULL THEN 'ABOUT'
            WHEN computedFigure.near THEN 'NEARLY'
            WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN CASE
              WHEN computedFigure.upperBound IS NULL THEN 'UNSTATED'
              WHEN computedFigure.upperOpen THEN 'LESS_THAN'
              ELSE 'AT_MOST'
            END
            WHEN computedFigure.upperBound IS NOT NULL THEN 'BETWEEN'
            WHEN computedFigure.lowerOpen THEN 'MORE_THAN'
            ELSE 'AT_LEAST'
          END),
          (CASE
            WHEN computedFigure.lowerBound = computedFigure.upperBound THEN computedFigure.lowerBound
            WHEN computedFigure.nominal IS NOT NULL THEN computedFigure.nominal
            WHEN computedFigure.near THEN computedFigure.upperBound
            WHEN computedFigure.lowerBound IS NULL OR (computedFigure.nonNegative AND computedFigure.lowerBound = 0 AND NOT computedFigure.lowerOpen) THEN computedFigure.upperBound
            WHEN computedFigure.upperBound IS NULL THEN computedFigure.lowerBound
          END)
        ]]
      ]
    } AS value
    RETURN [
      enterprise.id,
      COUNT {
        MATCH (enterprise)<-[:OBSERVES]-(observation3:Observation)
        WHERE observation3.kind = $kind
      },
      value
    ]
  } AS c0
