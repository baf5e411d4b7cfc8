WITH
  COLLECT {
    MATCH (entity:Entity)-[:LOCATED_IN|PART_OF*1..6]->(zone:Zone)
    WHERE zone.id = $id
    WITH DISTINCT entity
    RETURN entity
  } AS found
RETURN
  COLLECT {
    UNWIND found AS entity2
    WITH entity2 ORDER BY entity2.id LIMIT $limit
    RETURN [entity2.id]
  } AS c0,
  size(found) AS c1,
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id2})
    WITH enterprise, COLLECT {
      MATCH (enterprise)-[steps:LOCATED_IN|PART_OF*1..6]->(zone2:Zone)
      WITH zone2, min(size(steps)) AS depth
      WITH zone2, depth ORDER BY depth, zone2.id LIMIT $limit2
      RETURN [depth, zone2.id]
    } AS value
    RETURN [value]
  } AS c2
