// zh 哪些产业供给哪些下游产业
// en Which industries depend on which others (downstream)?
MATCH (maker:Industry)-[supplies:SUPPLIES_TO]->(user:Industry)
RETURN maker.name AS upstream, user.name AS downstream, supplies.evidence AS evidence
ORDER BY maker.id, user.id

// zh 画成图：产业、它们的上下级和上下游
// en As a picture: industries, what they are part of and whom they supply
MATCH path = (:Industry)-[:SUPPLIES_TO|PART_OF]->(:Industry)
RETURN path
