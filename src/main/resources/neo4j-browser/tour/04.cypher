// zh 哪些企业的产值在5亿元以上，从大到小（“近5亿元”不算，因为它在5亿元以下）
// en Which enterprises have an output of at least 500 million yuan, largest first? (“Nearly 500 million” is below.)
MATCH (enterprise:Enterprise)<-[:OBSERVES]-(figure:Observation)-[:MEASURES]->(:Indicator {code: 'OUTPUT_VALUE'})
WHERE figure.kind = 'ACTUAL' AND figure.lowerBound >= 500000000
RETURN enterprise.name AS enterprise, figure.comparator AS comparator, figure.value AS value, figure.unitSymbol AS unit,
  figure.periodEnd.year AS year, figure.evidence AS evidence
ORDER BY figure.lowerBound DESC, enterprise

// zh 哪些企业只知道接近5亿元
// en Which are only known to be near it?
MATCH (enterprise:Enterprise)<-[:OBSERVES]-(figure:Observation)-[:MEASURES]->(:Indicator {code: 'OUTPUT_VALUE'})
WHERE figure.kind = 'ACTUAL' AND figure.comparator IN ['NEARLY', 'ABOUT'] AND figure.baseValue = 500000000
RETURN enterprise.name AS enterprise, figure.comparator AS comparator, figure.value AS value, figure.unitSymbol AS unit,
  figure.periodEnd.year AS year, figure.evidence AS evidence
