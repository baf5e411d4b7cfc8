RETURN
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS entity, score AS score
    WHERE entity:Zone|Project|Policy|Platform|Enterprise
    WITH entity, score LIMIT 200
    WITH entity, score ORDER BY score DESC, entity.id LIMIT $limit
    RETURN [
      entity.name,
      entity.status,
      entity.zoneKind,
      entity.projectKind,
      COUNT {
        MATCH (entity)-[:LOCATED_IN]->(place:Place)
        WHERE entity:Project
      },
      COUNT {
        MATCH (entity)-[:LOCATED_IN]->(place2:Place)
        WHERE entity:Enterprise
      },
      entity.policyKind,
      entity.platformKind,
      labels(entity)
    ]
  } AS c0
