RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      zone.name,
      COLLECT {
        MATCH (zone)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)
        WITH enterprise, locatedIn ORDER BY enterprise.id, locatedIn.id LIMIT $limit
        RETURN [
          locatedIn.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN locatedIn.evidence
            RETURN [passage.id]
          },
          enterprise.name
        ]
      },
      COUNT {
        MATCH (zone)<-[:LOCATED_IN]-(enterprise2:Enterprise)
      },
      COLLECT {
        MATCH (zone)<-[locatedIn2:LOCATED_IN]-(institute:Institute)
        WITH institute, locatedIn2 ORDER BY institute.id, locatedIn2.id LIMIT $limit
        RETURN [
          locatedIn2.evidence,
          COLLECT {
            MATCH (passage2:Passage)
            WHERE passage2.id IN locatedIn2.evidence
            RETURN [passage2.id]
          },
          institute.name,
          institute.instituteKind
        ]
      },
      COLLECT {
        MATCH (zone)<-[:OBSERVES]-(observation:Observation)
        WHERE EXISTS {
          MATCH (observation)-[:MEASURES]->(indicator:Indicator)
          WHERE indicator.id = $id2
        }
        WITH observation ORDER BY observation.id LIMIT $limit
        RETURN [
          observation.comparator,
          observation.value,
          observation.unitSymbol,
          observation.evidence,
          COLLECT {
            MATCH (passage3:Passage)
            WHERE passage3.id IN observation.evidence
            RETURN [passage3.id]
          }
        ]
      }
    ]
  } AS c0
