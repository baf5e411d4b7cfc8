RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [zone.name]
  } AS c0,
  COLLECT {
    MATCH (zone2:Zone {id: $id2})
    RETURN [zone2.name]
  } AS c1,
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit
    RETURN [enterprise.id]
  } AS c2,
  COUNT {
    MATCH (enterprise2:Enterprise)
  } AS c3,
  COLLECT {
    UNWIND range(0, size($ids) - 1) AS position
    OPTIONAL MATCH (node:Entity|Change|Claim|Conflict|Observation|DuplicateCandidate|Source|Passage {id: $ids[position]})
    WITH node, position ORDER BY position
    RETURN [node.id, node.name, node.ordinal, labels(node)]
  } AS c4
