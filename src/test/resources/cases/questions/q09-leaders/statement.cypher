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
          hasRoleIn2.evidence,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id IN hasRoleIn2.evidence
            RETURN [passage.id]
          },
          enterprise2.name
        ]
      }
    ]
  } AS c0
