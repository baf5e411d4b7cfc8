RETURN
  COLLECT {
    MATCH (passage:Passage {id: $id})
    RETURN [
      passage.topicEn,
      COLLECT {
        MATCH (passage)-[:IN]->(source:Source)
        RETURN [source.title]
      }
    ]
  } AS c0,
  COLLECT {
    MATCH (entity:Entity)
    WHERE (size(entity.evidence) > 0 AND all(element IN entity.evidence WHERE element IN $evidence))
      AND entity.id IS NOT NULL
    WITH entity ORDER BY entity.id LIMIT $limit
    RETURN [entity.id, entity.name, entity.evidence, labels(entity)]
  } AS c1,
  COUNT {
    MATCH (entity2:Entity)
    WHERE (size(entity2.evidence) > 0 AND all(element2 IN entity2.evidence WHERE element2 IN $evidence))
  } AS c2,
  COLLECT {
    MATCH (observation:Observation)
    WHERE (size(observation.evidence) > 0 AND all(element3 IN observation.evidence WHERE element3 IN $evidence))
      AND observation.id IS NOT NULL
    WITH observation ORDER BY observation.id LIMIT $limit
    RETURN [observation.id, observation.comparator, observation.value, observation.unitSymbol, observation.growthRate]
  } AS c3,
  COUNT {
    MATCH (observation2:Observation)
    WHERE (size(observation2.evidence) > 0 AND all(element4 IN observation2.evidence WHERE element4 IN $evidence))
  } AS c4,
  COLLECT {
    MATCH (source2:Entity)-[relationship:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target:Entity)
    WHERE (size(relationship.evidence) > 0 AND all(element5 IN relationship.evidence WHERE element5 IN $evidence))
      AND relationship.id IS NOT NULL
    WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
    RETURN [relationship.id, type(relationship), source2.id, target.id]
  } AS c5,
  COUNT {
    MATCH (source3:Entity)-[relationship2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target2:Entity)
    WHERE (size(relationship2.evidence) > 0 AND all(element6 IN relationship2.evidence WHERE element6 IN $evidence))
  } AS c6
