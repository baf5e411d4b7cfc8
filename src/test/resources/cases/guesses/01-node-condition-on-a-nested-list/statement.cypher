RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      COLLECT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise:Enterprise)
        WHERE enterprise.legalForm = $legalForm
        WITH enterprise ORDER BY enterprise.id LIMIT $limit
        RETURN [enterprise.name, enterprise.foundedYear]
      },
      COUNT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise2:Enterprise)
        WHERE enterprise2.legalForm = $legalForm
      },
      COUNT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise3:Enterprise)
        WHERE enterprise3.foundedYear >= $foundedYear
      }
    ]
  } AS c0
