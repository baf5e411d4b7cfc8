RETURN
  COLLECT {
    MATCH (industry:Industry)
    WHERE industry.id IN $id
      AND industry.id IS NOT NULL
    WITH industry ORDER BY industry.id LIMIT $limit2
    RETURN [
      industry.id,
      COLLECT {
        MATCH (industry)<-[:BELONGS_TO]-(enterprise:Enterprise)
        WITH DISTINCT enterprise
        MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
        WITH DISTINCT observation
        WHERE observation.baseValue IS NOT NULL
        WITH observation ORDER BY observation.baseValue DESC, observation.id LIMIT $limit
        RETURN [observation.baseValue, observation.id, observation.baseUnit]
      },
      COUNT {
        MATCH (industry)<-[:BELONGS_TO]-(enterprise2:Enterprise)
        WITH DISTINCT enterprise2
        MATCH (enterprise2)<-[:OBSERVES]-(observation2:Observation)
        WITH DISTINCT observation2
        WHERE observation2.baseValue IS NOT NULL
        RETURN observation2
      }
    ]
  } AS c0
