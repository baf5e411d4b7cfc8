RETURN
  COLLECT {
    MATCH (policy:Policy)-[:APPLIES_TO]->(entity:Entity)
    WHERE entity.id = $id
    WITH DISTINCT policy
    WITH policy ORDER BY policy.id LIMIT $limit
    RETURN [
      policy.id,
      COLLECT {
        MATCH (policy)-[appliesTo:APPLIES_TO]->(entity2:Entity)
        WITH entity2, appliesTo ORDER BY entity2.id, appliesTo.id LIMIT $limit2
        RETURN [
          appliesTo.evidence,
          entity2.id,
          COLLECT {
            MATCH (entity2)<-[:OBSERVES]-(observation:Observation)
            WITH observation ORDER BY observation.id LIMIT $limit
            RETURN [observation.baseValue]
          },
          COLLECT {
            MATCH (entity2)-[:HOSTS]->(platform:Platform)
            WHERE entity2:Zone
            WITH platform ORDER BY platform.id LIMIT $limit2
            RETURN [platform.id]
          },
          labels(entity2)
        ]
      }
    ]
  } AS c0
