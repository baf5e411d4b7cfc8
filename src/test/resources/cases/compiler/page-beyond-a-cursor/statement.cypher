RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WHERE enterprise.name IS NOT NULL
      AND enterprise.id IS NOT NULL
    WITH enterprise ORDER BY enterprise.foundedYear DESC, enterprise.name, enterprise.id LIMIT $limit
    RETURN [enterprise.foundedYear, enterprise.name, enterprise.id]
  } AS c0
