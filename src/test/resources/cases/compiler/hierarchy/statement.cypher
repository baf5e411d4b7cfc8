RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      MATCH (zone)<-[steps:PART_OF*1..2]-(zone3:Zone)
      WITH zone3, min(size(steps)) AS depth
      WHERE EXISTS {
        MATCH (zone3)<-[:LOCATED_IN]-(enterprise2:Enterprise)
      }
      WITH zone3, depth ORDER BY depth, zone3.id LIMIT $limit
      RETURN [depth, zone3.id]
    } AS value
    RETURN [
      value,
      COUNT {
        MATCH (zone)<-[:PART_OF*1..2]-(zone2:Zone)
        WHERE EXISTS {
          MATCH (zone2)<-[:LOCATED_IN]-(enterprise:Enterprise)
        }
        WITH DISTINCT zone2
        RETURN zone2
      }
    ]
  } AS c0
