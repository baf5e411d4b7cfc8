RETURN
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id})
    RETURN [
      enterprise.name,
      COLLECT {
        MATCH (enterprise)-[holds:HOLDS]->(honor:Honor)
        WITH honor, holds ORDER BY honor.id, holds.id LIMIT $limit
        RETURN [
          holds.exclusive,
          holds.exclusiveScopeEn,
          holds.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN holds.evidence
            RETURN [passage.id]
          },
          honor.name,
          honor.nameEn,
          honor.honorKind,
          honor.level
        ]
      },
      COLLECT {
        MATCH (enterprise)-[holds2:HOLDS]->(honor2:Honor)
        WHERE holds2.exclusive = $exclusive
        WITH honor2, holds2 ORDER BY honor2.id LIMIT $limit
        RETURN [honor2.name]
      }
    ]
  } AS c0
