WITH
  COLLECT {
    MATCH (enterprise:Enterprise)-[:LOCATED_IN|PART_OF*1..6]->(zone:Zone)
    WHERE zone.id = $id
    WITH DISTINCT enterprise
    RETURN enterprise
  } AS found
RETURN
  COLLECT {
    UNWIND found AS enterprise2
    WITH enterprise2 ORDER BY enterprise2.id LIMIT $limit
    RETURN [enterprise2.id]
  } AS c0,
  size(found) AS c1
