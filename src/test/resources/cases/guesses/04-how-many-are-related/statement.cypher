RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
      WHERE observation.kind = $kind
      WITH count(*) AS total, max(observation.baseValue) AS maxBaseValue
      RETURN (total >= $count OR maxBaseValue >= $node_baseValue_max)
    }[0]
      AND (COUNT {
      MATCH (enterprise)-[holds:HOLDS]->(honor:Honor)
      WHERE holds.status = $status
    } >= $count2)
    WITH enterprise, CASE WHEN COUNT { (:Observation)-[:OBSERVES]->() } = COUNT { ()-[:OBSERVES]->() } THEN COUNT { (enterprise)<-[:OBSERVES]-() } ELSE COUNT {
      MATCH (enterprise)<-[:OBSERVES]-(observation2:Observation)
    } END AS observationsCount
    WITH enterprise, observationsCount ORDER BY observationsCount DESC, enterprise.id LIMIT $limit
    WITH enterprise, observationsCount, COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation3:Observation)
      WHERE observation3.kind = $kind
      WITH observation3.baseValue AS baseValue
      RETURN [count(*), max(baseValue)]
    } AS value
    RETURN [enterprise.id, value]
  } AS c0
