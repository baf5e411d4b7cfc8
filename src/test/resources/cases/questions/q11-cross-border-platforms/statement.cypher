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
          serves.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN serves.evidence
            RETURN [passage.id]
          },
          platform.name,
          platform.platformKind,
          COLLECT {
            MATCH (platform)<-[hosts:HOSTS]-(zone:Zone)
            WITH zone, hosts ORDER BY zone.id, hosts.id LIMIT $limit
            RETURN [
              hosts.evidence,
              COLLECT {
                MATCH (passage2:Passage)
                WHERE passage2.id IN hosts.evidence
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
          observation.evidence,
          COLLECT {
            MATCH (passage3:Passage)
            WHERE passage3.id IN observation.evidence
            RETURN [passage3.id]
          }
        ]
      }
    ]
  } AS c1
