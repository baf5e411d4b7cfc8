RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE ((enterprise.name CONTAINS $name AND enterprise.foundedYear >= $foundedYear) OR enterprise.id = $id)
      AND enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit
    RETURN [enterprise.id]
  } AS c0,
  COLLECT {
    MATCH (enterprise2:Enterprise)
    WHERE any(condition IN [(enterprise2.name CONTAINS $name AND enterprise2.foundedYear >= $foundedYear), (enterprise2.name CONTAINS $name2 AND EXISTS {
      MATCH (enterprise2)-[:BELONGS_TO]->(industry:Industry)
      WHERE industry.name CONTAINS $name2
    }), (enterprise2.nameEn STARTS WITH $nameEn AND enterprise2.descriptionEn IS NOT NULL), (enterprise2.id = $id AND enterprise2.foundedYear IS NULL)] WHERE condition)
      AND enterprise2.id IS NOT NULL
    WITH enterprise2 ORDER BY enterprise2.id LIMIT $limit
    RETURN [enterprise2.id]
  } AS c1,
  COLLECT {
    MATCH (enterprise3:Enterprise)
    WHERE NOT (all(condition2 IN [(enterprise3.name CONTAINS $name OR enterprise3.name CONTAINS $name2), (enterprise3.foundedYear >= $foundedYear OR enterprise3.foundedYear IS NULL), (enterprise3.nameEn STARTS WITH $nameEn OR enterprise3.nameEn STARTS WITH $nameEn2), (enterprise3.descriptionEn IS NOT NULL OR enterprise3.version >= $version)] WHERE condition2))
      AND enterprise3.id IS NOT NULL
    WITH enterprise3 ORDER BY enterprise3.id LIMIT $limit2
    RETURN [enterprise3.id]
  } AS c2
