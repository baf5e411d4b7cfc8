MATCH (:Industry {id: $industry})<-[:BELONGS_TO]-(e:Enterprise)
WITH e, e.foundedYear AS year, e.id AS id ORDER BY year, id LIMIT 20
RETURN id, e.nameEn, year,
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
