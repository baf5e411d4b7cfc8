RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE toLower(normalize(enterprise.nameEn, NFKC)) CONTAINS toLower(normalize($nameEn, NFKC))
      AND enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.id LIMIT $limit
    RETURN [enterprise.nameEn]
  } AS c0,
  COLLECT {
    MATCH (entity:Entity)
    WHERE (toLower(normalize(entity.nameEn, NFKC)) = toLower(normalize($nameEn2, NFKC)) OR toLower(normalize(entity.nameEn, NFKC)) IN [element IN $nameEn3 | toLower(normalize(element, NFKC))])
      AND entity.id IS NOT NULL
    WITH entity ORDER BY entity.id LIMIT $limit
    RETURN [entity.nameEn]
  } AS c1
