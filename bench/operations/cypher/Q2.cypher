MATCH (e:Enterprise {id: $id})
RETURN e.id, e.nameEn,
  COLLECT { MATCH (e)-[:LOCATED_IN]->(z:Zone) WITH z ORDER BY z.id LIMIT 20 RETURN z.nameEn },
  COLLECT { MATCH (e)-[:BELONGS_TO]->(i:Industry) WITH i ORDER BY i.id LIMIT 20 RETURN i.nameEn },
  COLLECT {
    MATCH (e)<-[:SUPPLIES_TO]-(s:Enterprise)
    WITH s ORDER BY s.id LIMIT 10
    RETURN [s.nameEn, COLLECT { MATCH (s)-[:BELONGS_TO]->(i:Industry) WITH i ORDER BY i.id LIMIT 20 RETURN i.nameEn }]
  }
