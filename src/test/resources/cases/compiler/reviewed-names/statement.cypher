RETURN
  COLLECT {
    MATCH (entity2:Entity)
    WHERE entity2.id = $id
      AND entity2.id IS NOT NULL
    WITH entity2 ORDER BY entity2.id LIMIT $limit2
    WITH entity2, COLLECT {
      MATCH (entity2)<-[:OBSERVES]-(observation:Observation)
      WHERE (coalesce(observation.isChosen, true) AND NOT EXISTS {
        MATCH (observation)-[:OBSERVES]->(_e)<-[:OBSERVES]-(_later:Observation)-[:MEASURES]->(_i)<-[:MEASURES]-(observation)
        WHERE coalesce(_later.isChosen, true) AND _later.kind = observation.kind AND _later.periodEnd IS NOT NULL
          AND coalesce(_later.periodEnd > observation.periodEnd, true)
          AND coalesce(_later.periodStart <= null, true) AND coalesce(_later.periodEnd >= null, true)
      })
      WITH observation ORDER BY observation.id LIMIT $limit
      WITH observation, COLLECT {
        CALL (observation) {
          WITH observation AS this
          MATCH (this)-[:OBSERVES]->(entity) MATCH (this)-[:MEASURES]->(indicator) MATCH (entity)<-[:OBSERVES]-(other:Observation) WHERE EXISTS { (other)-[:MEASURES]->(indicator) } AND other.kind = this.kind AND coalesce(other.periodStart <= null, true) AND coalesce(other.periodEnd >= null, true) WITH DISTINCT other ORDER BY other.periodEnd, other.periodStart, coalesce(other.isChosen, true) DESC, other.id RETURN other AS value
        }
        WITH value AS observation2 WHERE observation2 IS NOT NULL
        WITH observation2, COLLECT {
          MATCH (observation2)-[:OBSERVES]->(entity3:Entity)
          WITH entity3, COLLECT {
            MATCH (entity3)<-[:OBSERVES]-(observation3:Observation)
            WITH observation3 ORDER BY observation3.id LIMIT $limit
            WITH observation3, COLLECT {
              CALL (observation3) {
                WITH observation3 AS this
                MATCH (this)-[:OBSERVES]->(entity) MATCH (this)-[:MEASURES]->(indicator) MATCH (entity)<-[:OBSERVES]-(other:Observation) WHERE EXISTS { (other)-[:MEASURES]->(indicator) } AND other.kind = this.kind AND coalesce(other.periodStart <= null, true) AND coalesce(other.periodEnd >= null, true) WITH DISTINCT other ORDER BY other.periodEnd, other.periodStart, coalesce(other.isChosen, true) DESC, other.id RETURN other AS value
              }
              WITH value AS observation4 WHERE observation4 IS NOT NULL
              RETURN [observation4.id]
            } AS value6
            RETURN [value6]
          } AS value5
          RETURN [value5]
        } AS value4
        RETURN [observation2.id, value4]
      } AS value3
      RETURN [value3]
    } AS value2
    RETURN [entity2.id, value2]
  } AS c0
