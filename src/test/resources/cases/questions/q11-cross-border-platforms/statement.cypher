RETURN
  COLLECT {
    MATCH (industry:Industry {id: $id})
    RETURN [
      industry.nameEn,
      COLLECT {
        MATCH (industry)<-[serves:SERVES]-(platform:Platform)
        WITH platform, serves ORDER BY platform.id, serves.id LIMIT $limit
        RETURN [
          serves.needEn,
          COLLECT {
            UNWIND range(0, coalesce(size(serves.evidence), 0) - 1) AS position
            MATCH (passage:Passage {id: serves.evidence[position]})
            WITH passage, position ORDER BY position
            RETURN [passage.id]
          },
          platform.name,
          platform.platformKind,
          COLLECT {
            MATCH (platform)<-[hosts:HOSTS]-(zone:Zone)
            WITH zone, hosts ORDER BY zone.id, hosts.id LIMIT $limit
            RETURN [
              COLLECT {
                UNWIND range(0, coalesce(size(hosts.evidence), 0) - 1) AS position2
                MATCH (passage2:Passage {id: hosts.evidence[position2]})
                WITH passage2, position2 ORDER BY position2
                RETURN [passage2.id]
              },
              zone.name
            ]
          },
          COLLECT {
            MATCH (platform)<-[:OPERATES]-(zone2:Zone)
            WITH zone2 ORDER BY zone2.id LIMIT $limit
            RETURN [zone2.name]
          },
          COLLECT {
            MATCH (platform)<-[:OPERATES]-(organization:Organization)
            WITH organization ORDER BY organization.id LIMIT $limit
            RETURN [organization.name]
          }
        ]
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (zone3:Zone {id: $id2})
    RETURN [
      COLLECT {
        MATCH (zone3)<-[:OBSERVES]-(observation:Observation)
        WHERE EXISTS {
          MATCH (observation)-[:MEASURES]->(indicator:Indicator)
          WHERE indicator.id IN $id3
        }
        WITH observation ORDER BY observation.id LIMIT $limit
        RETURN [
          observation.value,
          observation.unitSymbol,
          COLLECT {
            MATCH (observation)-[:MEASURES]->(indicator2:Indicator)
            RETURN [indicator2.nameEn]
          },
          COLLECT {
            UNWIND range(0, coalesce(size(observation.evidence), 0) - 1) AS position3
            MATCH (passage3:Passage {id: observation.evidence[position3]})
            WITH passage3, position3 ORDER BY position3
            RETURN [passage3.id]
          }
        ]
      }
    ]
  } AS c1
