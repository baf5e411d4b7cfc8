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
          COLLECT {
            UNWIND range(0, coalesce(size(holds.evidence), 0) - 1) AS position
            MATCH (passage:Passage {id: holds.evidence[position]})
            WITH passage, position ORDER BY position
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
