// zh 谁领导哪家企业，担任什么职务
// en Who leads which enterprise, in which role?
MATCH (leader:Person)-[has:HAS_ROLE_IN]->(enterprise:Enterprise)
WHERE has.personRole IN ['GENERAL_MANAGER', 'CHAIR']
RETURN leader.name AS person, has.title AS title, enterprise.name AS enterprise, has.evidence AS evidence
ORDER BY leader.id, enterprise, title

// zh 画成图：所有人和他们的职务
// en As a picture: all people and their roles
MATCH path = (:Person)-[:HAS_ROLE_IN]->()
RETURN path
