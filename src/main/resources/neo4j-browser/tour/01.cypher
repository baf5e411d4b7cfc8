// zh 哪些物流线路从长春出发：运输方式、另一端、状态、已知运量
// en Which logistics routes start in Changchun: mode, far end, state, and volume where known?
MATCH (route:LogisticsRoute)-[:STOPS_AT {stopRole: 'ORIGIN'}]->(:Place {id: 'changchun'})
MATCH (route)-[stop:STOPS_AT {stopRole: 'DESTINATION'}]->(place:Place)
WITH route, stop, place ORDER BY place.name
WITH route, collect(place.name) AS farEnds, stop.evidence AS evidence
OPTIONAL MATCH (route)<-[:OBSERVES]-(figure:Observation)-[:MEASURES]->(:Indicator {code: 'ROUTE_VOLUME'})
RETURN route.name AS route, route.transportMode AS mode, farEnds, route.status AS state, route.openedYear AS opened,
  figure.comparator AS comparator, figure.baseValue AS teu, figure.periodEnd.year AS year,
  figure.growthComparator AS growthComparator, figure.growthRate AS growthPercent, evidence
ORDER BY teu IS NULL, teu DESC, route

// zh 画成图：线路和它们的站点
// en As a picture: the routes and their stops
MATCH path = (:Place {id: 'changchun'})<-[:STOPS_AT {stopRole: 'ORIGIN'}]-(:LogisticsRoute)-[:STOPS_AT]->(:Place)
RETURN path
