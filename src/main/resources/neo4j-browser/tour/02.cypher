// zh 医疗器械产业创新示范区里有哪些单位，按类型列出
// en Which organisations sit in the medical-device demonstration zone, by kind?
MATCH (:Zone {id: 'medical-device-demonstration-zone'})<-[seat:LOCATED_IN]-(resident:Enterprise|Institute)
RETURN CASE WHEN resident:Enterprise THEN 'Enterprise' ELSE 'Institute' END AS kind,
  resident.name AS resident, resident.instituteKind AS sort, seat.evidence AS evidence
ORDER BY kind, resident

// zh 来源还给出总数，这是一个数字，不是名单
// en The source also gives a total: a figure, not a list
MATCH (:Zone {id: 'medical-device-demonstration-zone'})<-[:OBSERVES]-(figure:Observation)-[:MEASURES]->(indicator:Indicator)
RETURN indicator.name AS measure, figure.comparator AS comparator, figure.value AS value, figure.unitSymbol AS unit,
  figure.evidence AS evidence
