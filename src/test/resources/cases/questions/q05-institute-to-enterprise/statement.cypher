RETURN
  COLLECT {
    MATCH (start:Entity {id: $from})
    WITH start LIMIT 1
    MATCH (finish:Entity {id: $to})
    WITH start, finish LIMIT 1
    CALL (start, finish) {
      WITH CASE WHEN COUNT { (start)--() } <= COUNT { (finish)--() } THEN [start, finish] ELSE [finish, start] END AS bothEnds
      WITH bothEnds[0] AS fewEnd, bothEnds[1] AS farEnd
      WHERE COUNT { (fewEnd)--() } <= 5
      CALL (fewEnd, farEnd) {
        MATCH (fewEnd)-[first:LOCATED_IN|BELONGS_TO|PART_OF]-(second:Entity)
        WHERE second <> fewEnd AND second <> farEnd
          AND NOT (COUNT { (second)--() } > 1000 AND COUNT { (second)-[:LOCATED_IN|BELONGS_TO|PART_OF]-() } > 1000)
          AND fewEnd <> farEnd
        MATCH path3 = SHORTEST 2 ((second) (()-[step:LOCATED_IN|BELONGS_TO|PART_OF]-(near:Entity) WHERE near <> second AND near <> fewEnd AND near <> farEnd AND NOT (COUNT { (near)--() } > 1000 AND COUNT { (near)-[:LOCATED_IN|BELONGS_TO|PART_OF]-() } > 1000)){0,2} ()-[last:LOCATED_IN|BELONGS_TO|PART_OF]-(farEnd) WHERE second <> farEnd AND all(one IN near WHERE single(other IN near WHERE other = one)))
        RETURN [fewEnd] + nodes(path3) AS nodes, [first] + relationships(path3) AS relationships
        UNION
        MATCH (fewEnd)-[only:LOCATED_IN|BELONGS_TO|PART_OF]-(farEnd)
        WHERE fewEnd <> farEnd
        RETURN [fewEnd, farEnd] AS nodes, [only] AS relationships
      }
      RETURN CASE WHEN fewEnd = start THEN nodes ELSE reverse(nodes) END AS nodes, CASE WHEN fewEnd = start THEN relationships ELSE reverse(relationships) END AS relationships
      UNION
      WITH start, finish WHERE NOT (COUNT { (start)--() } <= 5 OR COUNT { (finish)--() } <= 5)
      MATCH path2 = SHORTEST 2 ((start) (()-[step2:LOCATED_IN|BELONGS_TO|PART_OF]-(near2:Entity) WHERE near2 <> start AND near2 <> finish AND NOT (COUNT { (near2)--() } > 1000 AND COUNT { (near2)-[:LOCATED_IN|BELONGS_TO|PART_OF]-() } > 1000)){0,3} ()-[last2:LOCATED_IN|BELONGS_TO|PART_OF]-(finish) WHERE start <> finish AND all(one IN near2 WHERE single(other IN near2 WHERE other = one)))
      RETURN nodes(path2) AS nodes, relationships(path2) AS relationships
      UNION
      MATCH path2 = (start)-[first2:LOCATED_IN|BELONGS_TO|PART_OF]-(hub:Entity)-[second2:LOCATED_IN|BELONGS_TO|PART_OF]-(finish)
      WHERE hub <> start AND hub <> finish AND start <> finish
        AND COUNT { (hub)--() } > 1000 AND COUNT { (hub)-[:LOCATED_IN|BELONGS_TO|PART_OF]-() } > 1000
      WITH path2 LIMIT 2
      RETURN nodes(path2) AS nodes, relationships(path2) AS relationships
    }
    WITH nodes, relationships ORDER BY size(relationships), [each IN relationships | coalesce(each.id, elementId(each))] LIMIT 2
    WITH {length: size(relationships), nodes: nodes, hops: [index IN range(0, size(relationships) - 1) | {
      from: nodes[index], to: nodes[index + 1], relationship: relationships[index],
      forward: startNode(relationships[index]) = nodes[index]
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
              relationship.evidence,
              COLLECT {
                MATCH (passage:Passage)
                WHERE passage.id IN relationship.evidence
                RETURN [passage.id]
              }
            ]
          }
        ]
      }
    ]
  } AS c0
