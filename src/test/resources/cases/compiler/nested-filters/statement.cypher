RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE (EXISTS {
      MATCH (enterprise)-[locatedIn:LOCATED_IN]->(zone:Zone)
      WHERE locatedIn.validFrom IS NULL
        AND zone.zoneKind = $zoneKind
    } OR NOT (enterprise.name CONTAINS $name))
      AND coalesce(size(enterprise.aliases), 0) > 0
      AND NOT EXISTS {
      MATCH (enterprise)-[:BELONGS_TO]->(industry:Industry)
      WHERE industry.id IN $id
    }
      AND NOT EXISTS {
      MATCH (enterprise)-[:HOLDS]->(honor:Honor)
      WHERE NOT coalesce(honor.level IS NOT NULL, false)
    }
      AND enterprise.name IS NOT NULL
      AND enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.tier DESC, enterprise.name, enterprise.id LIMIT $limit
    RETURN [enterprise.name]
  } AS c0
