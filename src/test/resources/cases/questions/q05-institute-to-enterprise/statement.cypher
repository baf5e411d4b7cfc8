RETURN
  COLLECT {
    MATCH (start:Entity {id: $from})
    WITH start LIMIT 1
    MATCH (finish:Entity {id: $to})
    WITH start, finish LIMIT 1
    CALL (start, finish) {
      MATCH path2 = SHORTEST 2 ((start) (()-[step:LOCATED_IN|BELONGS_TO|PART_OF]-(near:Entity) WHERE near <> start AND near <> finish AND NOT (COUNT { (near)--() } > 1000 AND COUNT { (near)-[:LOCATED_IN|BELONGS_TO|PART_OF]-() } > 1000)){0,3} ()-[last:LOCATED_IN|BELONGS_TO|PART_OF]-(finish) WHERE start <> finish AND all(one IN near WHERE single(other IN near WHERE other = one)))
      RETURN path2
      UNION
      MATCH path2 = (start)-[first:LOCATED_IN|BELONGS_TO|PART_OF]-(hub:Entity)-[second:LOCATED_IN|BELONGS_TO|PART_OF]-(finish)
      WHERE hub <> start AND hub <> finish AND start <> finish
        AND COUNT { (hub)--() } > 1000 AND COUNT { (hub)-[:LOCATED_IN|BELONGS_TO|PART_OF]-() } > 1000
      WITH path2 LIMIT 2
      RETURN path2
    }
    WITH path2 ORDER BY length(path2), [each IN relationships(path2) | coalesce(each.id, elementId(each))] LIMIT 2
    WITH {length: length(path2), nodes: nodes(path2), hops: [index IN range(0, length(path2) - 1) | {
      from: nodes(path2)[index], to: nodes(path2)[index + 1], relationship: relationships(path2)[index],
      forward: startNode(relationships(path2)[index]) = nodes(path2)[index]
    }]} AS path
    RETURN [
      path.length,
      COLLECT {
        UNWIND path.nodes AS entity
        WITH entity WHERE entity IS NOT NULL
        RETURN [entity.name, labels(entity)]
      },
      COLLECT {
        UNWIND path.hops AS hop
        WITH hop WHERE hop IS NOT NULL
        RETURN [
          hop.forward,
          COLLECT {
            UNWIND hop.relationship AS relationship
            WITH relationship WHERE relationship IS NOT NULL
            WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target
            RETURN [
              type(relationship),
              COLLECT {
                UNWIND range(0, coalesce(size(relationship.evidence), 0) - 1) AS position
                MATCH (passage:Passage {id: relationship.evidence[position]})
                WITH passage, position ORDER BY position
                RETURN [passage.id]
              }
            ]
          }
        ]
      }
    ]
  } AS c0
