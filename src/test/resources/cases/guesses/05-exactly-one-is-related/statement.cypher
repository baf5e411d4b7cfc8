RETURN
  COLLECT {
    MATCH (zone:Zone)
    WHERE COUNT {
      MATCH (zone)<-[:LOCATED_IN]-(enterprise:Enterprise)
      WHERE enterprise.legalForm = $legalForm
    } = 1
      AND zone.id IS NOT NULL
    WITH zone ORDER BY zone.id LIMIT $limit
    RETURN [
      zone.id,
      COUNT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise2:Enterprise)
        WHERE enterprise2.legalForm = $legalForm
      }
    ]
  } AS c0
