RETURN
  COLLECT {
    MATCH (source:Entity)-[relationship:SUPPLIES_TO|STOPS_AT]->(target:Entity)
    WHERE relationship.id IS NOT NULL
    WITH relationship, source, target ORDER BY relationship.id LIMIT $limit
    RETURN [relationship.id]
  } AS c0,
  COUNT { (:Entity)-[:SUPPLIES_TO]->() } + COUNT { (:Entity)-[:STOPS_AT]->() } AS c1,
  COLLECT {
    MATCH (source2:Entity)-[relationship2:HOLDS]->(target2:Entity)
    WHERE relationship2.id IS NOT NULL
    WITH relationship2, source2, target2 ORDER BY relationship2.id DESC LIMIT $limit2
    RETURN [relationship2.id]
  } AS c2,
  COLLECT {
    MATCH (source3:Entity)-[relationship3:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target3:Entity)
    WHERE source3.id = $id
    WITH relationship3, source3, target3 ORDER BY relationship3.id LIMIT $limit3
    RETURN [relationship3.id]
  } AS c3,
  COUNT {
    MATCH (source4:Entity)-[relationship4:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target4:Entity)
    WHERE source4.id = $id
  } AS c4,
  0 AS c5
