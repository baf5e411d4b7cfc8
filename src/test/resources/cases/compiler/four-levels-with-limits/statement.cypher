RETURN
  COLLECT {
    MATCH (place:Place {id: $id})
    RETURN [
      place.name,
      COLLECT {
        MATCH (place)<-[locatedIn:LOCATED_IN]-(zone:Zone)
        WITH zone, locatedIn ORDER BY zone.id, locatedIn.id LIMIT $limit3
        RETURN [
          locatedIn.evidence,
          zone.name,
          COLLECT {
            MATCH (zone)<-[locatedIn2:LOCATED_IN]-(enterprise:Enterprise)
            WITH enterprise, locatedIn2 ORDER BY enterprise.name DESC, enterprise.id, locatedIn2.id LIMIT $limit2
            RETURN [
              locatedIn2.validFrom,
              locatedIn2.status,
              enterprise.name,
              COLLECT {
                MATCH (enterprise)-[holds:HOLDS]->(honor:Honor)
                WITH honor, holds ORDER BY honor.id, holds.id LIMIT $limit
                RETURN [holds.exclusive, honor.name]
              }
            ]
          },
          COUNT {
            MATCH (zone)<-[:LOCATED_IN]-(enterprise2:Enterprise)
          }
        ]
      }
    ]
  } AS c0
