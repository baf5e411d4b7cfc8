RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      COLLECT {
        MATCH (zone)<-[:PART_OF*1..2]-(zone2:Zone)
        WHERE EXISTS {
          MATCH (zone2)<-[:LOCATED_IN]-(enterprise:Enterprise)
        }
        WITH DISTINCT zone2
        WITH zone2 ORDER BY zone2.id LIMIT $limit
        RETURN [
          COLLECT {
            MATCH (zone)<-[steps:PART_OF*1..2]-(zone2)
            WITH size(steps) AS length ORDER BY length LIMIT 1
            RETURN [length]
          },
          zone2.id
        ]
      },
      COUNT {
        MATCH (zone)<-[:PART_OF*1..2]-(zone3:Zone)
        WHERE EXISTS {
          MATCH (zone3)<-[:LOCATED_IN]-(enterprise2:Enterprise)
        }
        WITH DISTINCT zone3
        RETURN zone3
      }
    ]
  } AS c0
