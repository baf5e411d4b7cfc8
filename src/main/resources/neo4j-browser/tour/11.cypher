// zh 哪些平台和口岸服务于跨境贸易，由谁设立或运营
// en Which platforms and ports serve cross-border trade, and who runs or hosts each?
MATCH (served:Platform)-[serves:SERVES]->(:Industry {id: 'import-export-trade'})
OPTIONAL MATCH (host)-[by:HOSTS|OPERATES]->(served)
RETURN served.name AS platform, served.platformKind AS kind, type(by) AS by, host.name AS host, serves.evidence AS evidence
ORDER BY served.id, by, host

// zh 口岸和开放平台的总数（来源给出的数字）
// en How many ports and platforms there are, as figures of the source
MATCH (:Zone {id: 'xinglong-bonded-zone'})<-[:OBSERVES]-(figure:Observation)-[:MEASURES]->(indicator:Indicator)
WHERE indicator.id IN ['ports-of-entry', 'opening-platforms']
RETURN indicator.name AS measure, figure.value AS value, figure.unitSymbol AS unit, figure.evidence AS evidence
ORDER BY indicator.id

// zh 画成图
// en As a picture
MATCH path = (:Platform)-[:SERVES]->(:Industry {id: 'import-export-trade'})
OPTIONAL MATCH hosted = ()-[:HOSTS|OPERATES]->(:Platform)-[:SERVES]->(:Industry {id: 'import-export-trade'})
RETURN path, hosted
