RETURN
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS entity, score AS score
    WHERE entity:Enterprise|Zone
      AND EXISTS {
      MATCH (entity)-[:LOCATED_IN|PART_OF*1..6]->(zone:Zone)
      WHERE zone.id = $id
    }
    WITH entity, score LIMIT 1000
    WITH entity, score ORDER BY score DESC, entity.id LIMIT $limit
    RETURN [entity.id, labels(entity)]
  } AS c0,
  COUNT {
    CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS entity2, score AS score2
    WHERE entity2:Enterprise|Zone
      AND EXISTS {
      MATCH (entity2)-[:LOCATED_IN|PART_OF*1..6]->(zone2:Zone)
      WHERE zone2.id = $id
    }
    WITH entity2, score2 LIMIT 1000
    RETURN entity2
  } AS c1,
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text2, {limit: 200}) YIELD node AS entity3, score AS score3
    WITH entity3, score3 ORDER BY score3 DESC, entity3.id LIMIT $limit2
    RETURN [entity3.name, entity3.nameEn, entity3.aliases]
  } AS c2
