RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE ((COUNT {
      MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
      WHERE observation.kind = $kind
    } >= $count OR COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation2:Observation)
      WHERE observation2.kind = $kind
      RETURN max(observation2.baseValue)
    }[0] >= $node_baseValue_max))
      AND (COUNT {
      MATCH (enterprise)-[holds:HOLDS]->(honor:Honor)
      WHERE holds.status = $status
    } >= $count2)
    WITH enterprise, CASE WHEN COUNT { (:Observation)-[:OBSERVES]->() } = COUNT { ()-[:OBSERVES]->() } THEN COUNT { (enterprise)<-[:OBSERVES]-() } ELSE COUNT {
      MATCH (enterprise)<-[:OBSERVES]-(observation3:Observation)
    } END AS observationsCount
    WITH enterprise, observationsCount ORDER BY observationsCount DESC, enterprise.id LIMIT $limit
    WITH enterprise, observationsCount, COLLECT {
      MATCH (enterprise)<-[:OBSERVES]-(observation4:Observation)
      WHERE observation4.kind = $kind
      WITH observation4.baseValue AS baseValue
      RETURN [count(*), max(baseValue)]
    } AS value
    RETURN [enterprise.id, value]
  } AS c0
