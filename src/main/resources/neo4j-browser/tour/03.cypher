// zh 综保区2021年的贸易额是多少，2022年要达到多少，各增长多少
// en What did the bonded zone trade in 2021 and what is it to reach in 2022, with the growth of each?
MATCH (:Zone {id: 'xinglong-bonded-zone'})<-[:OBSERVES]-(figure:Observation)-[:MEASURES]->(indicator:Indicator)
WHERE indicator.id IN ['first-line-import-export', 'zone-business-volume']
RETURN indicator.name AS measure, figure.periodEnd.year AS year, figure.kind AS kind,
  figure.comparator AS comparator, figure.value AS value, figure.unitSymbol AS unit,
  figure.growthComparator AS growthComparator, figure.growthRate AS growthPercent, figure.evidence AS evidence
ORDER BY indicator.id, year, kind
