RETURN
  COLLECT {
    MATCH (zone:Zone {id: $id})
    RETURN [
      zone.name,
      COLLECT {
        MATCH (zone)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)
        WITH enterprise, locatedIn ORDER BY enterprise.id, locatedIn.id LIMIT $limit
        RETURN [
          COLLECT {
            UNWIND range(0, coalesce(size(locatedIn.evidence), 0) - 1) AS position
            MATCH (passage:Passage {id: locatedIn.evidence[position]})
            WITH passage, position ORDER BY position
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
          COLLECT {
            UNWIND range(0, coalesce(size(locatedIn2.evidence), 0) - 1) AS position2
            MATCH (passage2:Passage {id: locatedIn2.evidence[position2]})
            WITH passage2, position2 ORDER BY position2
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
          COLLECT {
            UNWIND range(0, coalesce(size(observation.evidence), 0) - 1) AS position3
            MATCH (passage3:Passage {id: observation.evidence[position3]})
            WITH passage3, position3 ORDER BY position3
            RETURN [passage3.id]
          }
        ]
      }
    ]
  } AS c0
