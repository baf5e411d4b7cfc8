RETURN
  COLLECT {
    MATCH (institute:Institute {id: $id})
    RETURN [
      institute.name,
      COLLECT {
        MATCH (institute)-[locatedIn:LOCATED_IN]->(zone:Zone)
        WITH zone, locatedIn ORDER BY zone.id, locatedIn.id LIMIT $limit
        RETURN [
          COLLECT {
            UNWIND range(0, size(locatedIn.evidence) - 1) AS position
            MATCH (passage:Passage {id: locatedIn.evidence[position]})
            WITH passage, position ORDER BY position
            RETURN [passage.id]
          },
          zone.name,
          COLLECT {
            MATCH (zone)<-[locatedIn2:LOCATED_IN]-(enterprise:Enterprise)
            WHERE enterprise.id = $id2
            WITH enterprise, locatedIn2 ORDER BY enterprise.id, locatedIn2.id LIMIT $limit
            RETURN [
              COLLECT {
                UNWIND range(0, size(locatedIn2.evidence) - 1) AS position2
                MATCH (passage2:Passage {id: locatedIn2.evidence[position2]})
                WITH passage2, position2 ORDER BY position2
                RETURN [passage2.id]
              },
              enterprise.name
            ]
          }
        ]
      },
      COLLECT {
        MATCH (institute)-[belongsTo:BELONGS_TO]->(industry:Industry)
        WITH industry, belongsTo ORDER BY industry.id, belongsTo.id LIMIT $limit
        RETURN [
          COLLECT {
            UNWIND range(0, size(belongsTo.evidence) - 1) AS position3
            MATCH (passage3:Passage {id: belongsTo.evidence[position3]})
            WITH passage3, position3 ORDER BY position3
            RETURN [passage3.id]
          },
          industry.name,
          COLLECT {
            MATCH (industry)<-[belongsTo2:BELONGS_TO]-(enterprise2:Enterprise)
            WHERE enterprise2.id = $id2
            WITH enterprise2, belongsTo2 ORDER BY enterprise2.id, belongsTo2.id LIMIT $limit
            RETURN [
              COLLECT {
                UNWIND range(0, size(belongsTo2.evidence) - 1) AS position4
                MATCH (passage4:Passage {id: belongsTo2.evidence[position4]})
                WITH passage4, position4 ORDER BY position4
                RETURN [passage4.id]
              },
              enterprise2.name
            ]
          }
        ]
      }
    ]
  } AS c0
