RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE any(aggregates IN COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
      WHERE observation.kind = $kind
      RETURN [max(observation.baseValue)]
    } WHERE aggregates[0] >= $node_baseValue_max)
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
      WITH observation4.baseValue AS baseValue
      RETURN [max(baseValue)]
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
