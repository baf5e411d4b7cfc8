MATCH (:Industry {id: $industry})<-[:BELONGS_TO]-(e:Enterprise)
WITH e ORDER BY e.foundedYear, e.id LIMIT 20
RETURN e.id, e.nameEn, e.foundedYear,
  COLLECT { MATCH (e)-[:COOPERATES_WITH]->(t:Institute) WITH t ORDER BY t.id LIMIT 20 RETURN t.nameEn },
  COLLECT {
    MATCH (e)-[v:SHIPS_VIA]->(r:LogisticsRoute)
    WITH r, v ORDER BY r.id LIMIT 20
    RETURN [v.volumeTeu, r.nameEn, COLLECT {
      MATCH (r)-[s:STOPS_AT]->(p:Place)
      WITH p, s ORDER BY p.id LIMIT 20
      RETURN [s.sequence, p.nameEn]
    }]
  }
