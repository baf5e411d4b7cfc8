RETURN
  COLLECT {
    MATCH (indicator:Indicator)
    WHERE indicator.id IS NOT NULL
    WITH indicator ORDER BY indicator.id DESC LIMIT $limit
    RETURN [indicator.id]
  } AS c0
