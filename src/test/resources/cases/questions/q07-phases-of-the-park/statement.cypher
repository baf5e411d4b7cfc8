RETURN
  COLLECT {
    MATCH (project:Project {id: $id})
    RETURN [
      project.name,
      project.status,
      COLLECT {
        MATCH (project)<-[partOf:PART_OF]-(project2:Project)
        WITH project2, partOf ORDER BY project2.id, partOf.id LIMIT $limit
        RETURN [
          partOf.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN partOf.evidence
            RETURN [passage.id]
          },
          project2.name,
          project2.status,
          project2.stage,
          project2.evidence,
          COLLECT {
            MATCH (passage2:Passage)
            WHERE passage2.id IN project2.evidence
            RETURN [passage2.id]
          }
        ]
      },
      COLLECT {
        MATCH (project)-[locatedIn:LOCATED_IN]->(zone:Zone)
        WITH zone, locatedIn ORDER BY zone.id, locatedIn.id LIMIT $limit
        RETURN [
          locatedIn.evidence,
          COLLECT {
            MATCH (passage3:Passage)
            WHERE passage3.id IN locatedIn.evidence
            RETURN [passage3.id]
          },
          zone.name
        ]
      }
    ]
  } AS c0
