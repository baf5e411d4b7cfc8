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
          stopsAt.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN stopsAt.evidence
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
              stopsAt2.evidence,
              COLLECT {
                MATCH (passage2:Passage)
                WHERE passage2.id IN stopsAt2.evidence
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
              observation.evidence,
              COLLECT {
                MATCH (passage3:Passage)
                WHERE passage3.id IN observation.evidence
                RETURN [passage3.id]
              }
            ]
          }
        ]
      }
    ]
  } AS c0
