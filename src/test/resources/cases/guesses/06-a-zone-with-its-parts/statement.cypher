RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      MATCH (zone)<-[:PART_OF*0..10]-(zone5:Zone)
      MATCH (zone5)<-[locatedIn3:LOCATED_IN]-(enterprise4:Enterprise)
      WITH DISTINCT enterprise4, locatedIn3
      WITH enterprise4.foundedYear AS foundedYear
      RETURN [min(foundedYear), count(foundedYear)]
    } AS value
    RETURN [
      COUNT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise:Enterprise)
      },
      COLLECT {
        MATCH (zone)<-[:PART_OF*0..10]-(zone2:Zone)
        MATCH (zone2)<-[locatedIn:LOCATED_IN]-(enterprise2:Enterprise)
        WITH DISTINCT enterprise2, locatedIn
        WITH enterprise2, locatedIn ORDER BY enterprise2.name, enterprise2.id, locatedIn.id LIMIT $limit
        RETURN [
          locatedIn.status,
          enterprise2.name,
          COLLECT {
            MATCH (enterprise2)-[:LOCATED_IN]->(zone3:Zone)
            WITH zone3 ORDER BY zone3.id LIMIT $limit
            RETURN [zone3.id]
          }
        ]
      },
      COUNT {
        MATCH (zone)<-[:PART_OF*0..10]-(zone4:Zone)
        MATCH (zone4)<-[locatedIn2:LOCATED_IN]-(enterprise3:Enterprise)
        WITH DISTINCT enterprise3, locatedIn2
        RETURN enterprise3
      },
      value
    ]
  } AS c0
