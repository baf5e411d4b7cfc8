RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE NOT ((size($tier) > 0 AND enterprise.tier IN $tier))
      AND enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit
    RETURN [enterprise.id]
  } AS c0,
  COUNT {
    MATCH (enterprise2:Enterprise)
    WHERE NOT ((size($tier) > 0 AND enterprise2.tier IN $tier))
  } AS c1,
  COLLECT {
    MATCH (zone:Zone)
    WHERE NOT ((size($status) > 0 AND zone.status IN $status))
      AND zone.id IS NOT NULL
    WITH zone ORDER BY zone.id LIMIT $limit
    RETURN [zone.id]
  } AS c2,
  COUNT {
    MATCH (zone2:Zone)
    WHERE NOT ((size($status) > 0 AND zone2.status IN $status))
  } AS c3
