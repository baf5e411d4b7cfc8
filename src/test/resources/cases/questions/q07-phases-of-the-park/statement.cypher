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
          COLLECT {
            UNWIND range(0, coalesce(size(partOf.evidence), 0) - 1) AS position
            MATCH (passage:Passage {id: partOf.evidence[position]})
            WITH passage, position ORDER BY position
            RETURN [passage.id]
          },
          project2.name,
          project2.status,
          project2.stage,
          COLLECT {
            UNWIND range(0, coalesce(size(project2.evidence), 0) - 1) AS position2
            MATCH (passage2:Passage {id: project2.evidence[position2]})
            WITH passage2, position2 ORDER BY position2
            RETURN [passage2.id]
          }
        ]
      },
      COLLECT {
        MATCH (project)-[locatedIn:LOCATED_IN]->(zone:Zone)
        WITH zone, locatedIn ORDER BY zone.id, locatedIn.id LIMIT $limit
        RETURN [
          COLLECT {
            UNWIND range(0, coalesce(size(locatedIn.evidence), 0) - 1) AS position3
            MATCH (passage3:Passage {id: locatedIn.evidence[position3]})
            WITH passage3, position3 ORDER BY position3
            RETURN [passage3.id]
          },
          zone.name
        ]
      }
    ]
  } AS c0
