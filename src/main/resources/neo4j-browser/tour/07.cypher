// zh 光电信息产业园有哪些项目，各期进展如何
// en Which projects belong to the optoelectronic park, and in which state is each phase?
MATCH (step:Project)-[:PART_OF]->(base:Project {id: 'etdz-optoelectronic-base'})-[:LOCATED_IN]->(park:Zone)
RETURN park.name AS park, base.name AS project, step.name AS phase, step.status AS status, step.stage AS stage,
  step.evidence AS evidence
ORDER BY step.id

// zh 画成图
// en As a picture
MATCH path = (:Project)-[:PART_OF]->(:Project {id: 'etdz-optoelectronic-base'})-[:LOCATED_IN]->(:Zone)
RETURN path
