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
    CALL () {
      MATCH (source2:Entity)-[relationship:APPLIES_TO]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element5 IN relationship.evidence WHERE element5 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:CONCERNS]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element6 IN relationship.evidence WHERE element6 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:PART_OF]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element7 IN relationship.evidence WHERE element7 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:LOCATED_IN]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element8 IN relationship.evidence WHERE element8 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:BELONGS_TO]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element9 IN relationship.evidence WHERE element9 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:SUPPORTS]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element10 IN relationship.evidence WHERE element10 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:UNDERTAKES]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element11 IN relationship.evidence WHERE element11 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:ANNOUNCED_AT]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element12 IN relationship.evidence WHERE element12 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:SERVES]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element13 IN relationship.evidence WHERE element13 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:HOLDS]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element14 IN relationship.evidence WHERE element14 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:ISSUED_BY]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element15 IN relationship.evidence WHERE element15 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:IMPLEMENTS]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element16 IN relationship.evidence WHERE element16 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:PROMOTES]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element17 IN relationship.evidence WHERE element17 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:FIRST_IN]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element18 IN relationship.evidence WHERE element18 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:CONFERRED_BY]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element19 IN relationship.evidence WHERE element19 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:RECOGNIZES]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element20 IN relationship.evidence WHERE element20 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:HAS_ROLE_IN]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element21 IN relationship.evidence WHERE element21 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:HOSTS]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element22 IN relationship.evidence WHERE element22 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:OPERATES]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element23 IN relationship.evidence WHERE element23 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:ADMINISTERS]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element24 IN relationship.evidence WHERE element24 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:DURING]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element25 IN relationship.evidence WHERE element25 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:FOCUSES_ON]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element26 IN relationship.evidence WHERE element26 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:SUPPLIES_TO]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element27 IN relationship.evidence WHERE element27 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:SUBSIDIARY_OF]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element28 IN relationship.evidence WHERE element28 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:COOPERATES_WITH]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element29 IN relationship.evidence WHERE element29 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:SHIPS_VIA]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element30 IN relationship.evidence WHERE element30 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:STOPS_AT]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element31 IN relationship.evidence WHERE element31 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
      UNION ALL
      MATCH (source2:Entity)-[relationship:CONNECTS]->(target:Entity)
      WHERE (size(relationship.evidence) > 0 AND all(element32 IN relationship.evidence WHERE element32 IN $evidence))
        AND relationship.id IS NOT NULL
      WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
      RETURN relationship, source2, target
    }
    WITH relationship, source2, target ORDER BY relationship.id LIMIT $limit2
    RETURN [relationship.id, type(relationship), source2.id, target.id]
  } AS c5,
  COUNT {
    MATCH (source3:Entity)-[relationship2:APPLIES_TO|CONCERNS|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target2:Entity)
    WHERE (size(relationship2.evidence) > 0 AND all(element33 IN relationship2.evidence WHERE element33 IN $evidence))
  } AS c6
