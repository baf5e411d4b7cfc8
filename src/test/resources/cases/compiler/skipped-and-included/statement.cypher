RETURN
  COLLECT {
    MATCH (enterprise:Enterprise {id: $id})
    RETURN [enterprise.id, enterprise.legalForm]
  } AS c0
