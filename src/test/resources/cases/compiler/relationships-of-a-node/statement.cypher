RETURN
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id})
    RETURN [
      COLLECT {
        MATCH (enterprise)-[relationship:HOLDS|LOCATED_IN]->(:Entity)
        WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
        WHERE target.name CONTAINS $name
        WITH relationship, source, target ORDER BY relationship.id LIMIT $limit
        RETURN [
          relationship.id,
          type(relationship),
          source.id,
          target.id,
          target.name,
          labels(target),
          properties(relationship),
          relationship.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN relationship.evidence
            RETURN [passage.id]
          }
        ]
      },
      COUNT {
        MATCH (enterprise)-[relationship2:HOLDS|LOCATED_IN]->(:Entity)
        WITH relationship2, startNode(relationship2) AS source2, endNode(relationship2) AS target2
        WHERE target2.name CONTAINS $name
        RETURN relationship2
      }
    ]
  } AS c0
