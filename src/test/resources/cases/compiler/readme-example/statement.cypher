RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      zone.nameEn,
      COLLECT {
        MATCH (zone)<-[:PART_OF*0..10]-(zone2:Zone)
        MATCH (zone2)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)
        WITH DISTINCT enterprise, locatedIn
        WITH enterprise, locatedIn ORDER BY enterprise.nameEn, enterprise.id, locatedIn.id LIMIT $limit
        RETURN [locatedIn.evidence, enterprise.nameEn]
      },
      COUNT {
        MATCH (zone)<-[:PART_OF*0..10]-(zone3:Zone)
        MATCH (zone3)<-[locatedIn2:LOCATED_IN]-(enterprise2:Enterprise)
        WITH DISTINCT enterprise2, locatedIn2
        RETURN enterprise2
      }
    ]
  } AS c0
