// zh 按产业统计企业、研究机构和项目，汇总已知产值，并说明有几个未知
// en Count enterprises, institutes and projects by industry; sum the known outputs, and say how many are unknown
MATCH (branch:Industry)
WHERE EXISTS { (branch)<-[:BELONGS_TO]-(:Enterprise|Institute|Project) }
OPTIONAL MATCH (branch)<-[:BELONGS_TO]-(enterprise:Enterprise)
OPTIONAL MATCH (enterprise)<-[:OBSERVES]-(figure:Observation {kind: 'ACTUAL'})-[:MEASURES]->(:Indicator {code: 'OUTPUT_VALUE'})
WITH branch, enterprise, max(figure.baseValue) AS output
RETURN branch.id AS id, branch.name AS industry, count(enterprise) AS enterprises,
  COUNT { (branch)<-[:BELONGS_TO]-(:Institute) } AS institutes,
  COUNT { (branch)<-[:BELONGS_TO]-(:Project) } AS projects,
  CASE WHEN count(output) > 0 THEN sum(output) END AS knownOutputYuan, count(enterprise) - count(output) AS enterprisesWithoutOutput
ORDER BY enterprises DESC, projects DESC, id
