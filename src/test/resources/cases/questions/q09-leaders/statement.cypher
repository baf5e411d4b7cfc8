RETURN
  COLLECT {
    MATCH (person:Person)
    WHERE EXISTS {
      MATCH (person)-[hasRoleIn:HAS_ROLE_IN]->(enterprise:Enterprise)
      WHERE hasRoleIn.personRole IN $personRole
    }
      AND person.id IS NOT NULL
    WITH person ORDER BY person.id LIMIT $limit
    RETURN [
      person.name,
      COLLECT {
        MATCH (person)-[hasRoleIn2:HAS_ROLE_IN]->(enterprise2:Enterprise)
        WHERE hasRoleIn2.personRole IN $personRole
        WITH enterprise2, hasRoleIn2 ORDER BY enterprise2.id, hasRoleIn2.id LIMIT $limit
        RETURN [
          hasRoleIn2.title,
          hasRoleIn2.titleEn,
          COLLECT {
            UNWIND range(0, coalesce(size(hasRoleIn2.evidence), 0) - 1) AS position
            MATCH (passage:Passage {id: hasRoleIn2.evidence[position]})
            WITH passage, position ORDER BY position
            RETURN [passage.id]
          },
          enterprise2.name
        ]
      }
    ]
  } AS c0
