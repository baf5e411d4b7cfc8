RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      zone.nameEn,
      COLLECT {
        MATCH (zone)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)
        WHERE EXISTS {
          MATCH (enterprise)<-[:OBSERVES]-(observation:Observation)
          WHERE observation.baseValue >= $baseValue
            AND observation.baseUnit = $baseUnit
        }
        WITH enterprise, locatedIn ORDER BY enterprise.nameEn, enterprise.id, locatedIn.id LIMIT $limit2
        RETURN [
          locatedIn.status,
          locatedIn.evidence,
          enterprise.id,
          enterprise.nameEn,
          COLLECT {
            MATCH (enterprise)-[holds:HOLDS]->(honor:Honor)
            WHERE holds.status = $status
            WITH honor, holds ORDER BY honor.id LIMIT $limit
            RETURN [honor.nameEn]
          },
          locatedIn.id
        ]
      },
      COUNT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise2:Enterprise)
        WHERE EXISTS {
          MATCH (enterprise2)<-[:OBSERVES]-(observation2:Observation)
          WHERE observation2.baseValue >= $baseValue
            AND observation2.baseUnit = $baseUnit
        }
      }
    ]
  } AS c0
