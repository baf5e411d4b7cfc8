RETURN
  COLLECT {
    MATCH (place:Place {id: $id})
    RETURN [
      place.name,
      COLLECT {
        MATCH (place)<-[stopsAt:STOPS_AT]-(logisticsRoute:LogisticsRoute)
        WHERE stopsAt.stopRole = $stopRole
        WITH logisticsRoute, stopsAt ORDER BY logisticsRoute.id, stopsAt.id LIMIT $limit
        RETURN [
          COLLECT {
            UNWIND range(0, coalesce(size(stopsAt.evidence), 0) - 1) AS position
            MATCH (passage:Passage {id: stopsAt.evidence[position]})
            WITH passage, position ORDER BY position
            RETURN [passage.id]
          },
          logisticsRoute.name,
          logisticsRoute.transportMode,
          logisticsRoute.status,
          logisticsRoute.openedOn,
          logisticsRoute.openedYear,
          COLLECT {
            MATCH (logisticsRoute)-[stopsAt2:STOPS_AT]->(place2:Place)
            WHERE stopsAt2.stopRole = $stopRole2
            WITH place2, stopsAt2 ORDER BY stopsAt2.sequence, place2.id, stopsAt2.id LIMIT $limit
            RETURN [
              stopsAt2.stopRole,
              COLLECT {
                UNWIND range(0, coalesce(size(stopsAt2.evidence), 0) - 1) AS position2
                MATCH (passage2:Passage {id: stopsAt2.evidence[position2]})
                WITH passage2, position2 ORDER BY position2
                RETURN [passage2.id]
              },
              place2.name,
              place2.nameEn
            ]
          },
          COLLECT {
            MATCH (logisticsRoute)<-[:OBSERVES]-(observation:Observation)
            WHERE EXISTS {
              MATCH (observation)-[:MEASURES]->(indicator:Indicator)
              WHERE indicator.code = $code
            }
            WITH observation ORDER BY observation.id LIMIT $limit
            RETURN [
              observation.comparator,
              observation.baseValue,
              observation.baseUnit,
              observation.periodStart,
              observation.periodEnd,
              observation.growthRate,
              observation.growthComparator,
              COLLECT {
                UNWIND range(0, coalesce(size(observation.evidence), 0) - 1) AS position3
                MATCH (passage3:Passage {id: observation.evidence[position3]})
                WITH passage3, position3 ORDER BY position3
                RETURN [passage3.id]
              }
            ]
          }
        ]
      }
    ]
  } AS c0
