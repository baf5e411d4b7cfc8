RETURN
  COLLECT {
    MATCH (entity:Entity)-[:LOCATED_IN|PART_OF*1..6]->(zone:Zone)
    WHERE zone.id = $id
    WITH DISTINCT entity
    WITH entity ORDER BY entity.id LIMIT $limit
    RETURN [entity.id]
  } AS c0,
  COUNT {
    MATCH (entity2:Entity)-[:LOCATED_IN|PART_OF*1..6]->(zone2:Zone)
    WHERE zone2.id = $id
    WITH DISTINCT entity2
    RETURN entity2
  } AS c1,
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id2})
    WITH enterprise, COLLECT {
      MATCH (enterprise)-[steps:LOCATED_IN|PART_OF*1..6]->(zone3:Zone)
      WITH zone3, min(size(steps)) AS depth
      WITH zone3, depth ORDER BY depth, zone3.id LIMIT $limit2
      RETURN [depth, zone3.id]
    } AS value
    RETURN [value]
  } AS c2
