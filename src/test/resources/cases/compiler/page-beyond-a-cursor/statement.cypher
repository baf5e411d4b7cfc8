RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    WITH enterprise ORDER BY enterprise.foundedYear DESC, enterprise.name, enterprise.id LIMIT $limit
    RETURN [enterprise.foundedYear, enterprise.name, enterprise.id]
  } AS c0
