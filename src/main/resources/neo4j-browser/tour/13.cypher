// zh 只以第23段为依据的全部事实
// en All facts that rest on passage 23 alone
MATCH (entity:Entity)
WHERE entity.evidence = ['changchun-etdz-2022#p23']
RETURN [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.id AS id, entity.name AS what
UNION ALL
MATCH (figure:Observation)-[:MEASURES]->(indicator:Indicator)
WHERE figure.evidence = ['changchun-etdz-2022#p23']
RETURN 'Observation' AS kind, figure.id AS id,
  indicator.name + ': ' + figure.comparator + ' ' + figure.value + ' ' + figure.unitSymbol AS what
UNION ALL
MATCH (from)-[fact]->(to)
WHERE fact.evidence = ['changchun-etdz-2022#p23']
RETURN type(fact) AS kind, fact.id AS id, from.name + ' → ' + to.name AS what

// zh 画成图：以这一段为依据的对象和数字
// en As a picture: the passage and what it supports, alone or with others
MATCH path = (:Passage {id: 'changchun-etdz-2022#p23'})<-[:SUPPORTED_BY]-()
RETURN path
