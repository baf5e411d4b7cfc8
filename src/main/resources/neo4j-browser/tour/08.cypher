// zh 2022年的每个目标，以及2021年的实际值（如果有）
// en Every 2022 target of the zone and of the bonded zone, with its 2021 actual where there is one
MATCH (entity:Zone)<-[:OBSERVES]-(target:Observation {kind: 'TARGET'})-[:MEASURES]->(indicator:Indicator)
WHERE entity.id IN ['changchun-etdz', 'xinglong-bonded-zone'] AND target.periodEnd.year = 2022
OPTIONAL MATCH (entity)<-[:OBSERVES]-(actual:Observation {kind: 'ACTUAL'})-[:MEASURES]->(indicator)
WHERE actual.periodEnd.year = 2021 AND actual.resolution = target.resolution
RETURN entity.name AS zone, indicator.name AS measure, target.comparator AS targetComparator, target.value AS aimedAt,
  target.unitSymbol AS unit, actual.comparator AS actualComparator, actual.value AS reached, target.evidence AS targetEvidence,
  actual.evidence AS actualEvidence
ORDER BY entity.id, reached IS NULL, indicator.id, target.id, actual.id
