RETURN
  COLLECT {
    MATCH (enterprise:Enterprise)
    OPTIONAL MATCH (enterprise)-[:BELONGS_TO]->(industry:Industry)
    WITH DISTINCT enterprise, industry
    WITH industry, count(*) AS total, min(enterprise.foundedYear) AS minFoundedYear, count(enterprise.foundedYear) AS knownFoundedYear, count(*) - count(enterprise.foundedYear) AS unknownFoundedYear
    WHERE (total >= $count OR minFoundedYear < $node_foundedYear_min)
    WITH industry, total, minFoundedYear, knownFoundedYear, unknownFoundedYear ORDER BY total DESC, industry.id LIMIT $limit2
    RETURN [
      industry.id,
      COLLECT {
        MATCH (industry)-[:PART_OF]->(industry2:Industry)
        WITH industry2 ORDER BY industry2.id LIMIT $limit
        RETURN [industry2.id]
      },
      COUNT {
        MATCH (industry)-[:PART_OF*1..10]->(industry3:Industry)
        WITH DISTINCT industry3
        RETURN industry3
      },
      total,
      knownFoundedYear,
      unknownFoundedYear
    ]
  } AS c0,
  COUNT {
    MATCH (enterprise2:Enterprise)
    OPTIONAL MATCH (enterprise2)-[:BELONGS_TO]->(industry4:Industry)
    WITH DISTINCT enterprise2, industry4
    WITH industry4, count(*) AS total2, min(enterprise2.foundedYear) AS minFoundedYear2
    WHERE (total2 >= $count OR minFoundedYear2 < $node_foundedYear_min)
    RETURN industry4
  } AS c1,
  COLLECT {
    MATCH (zone:Zone {id: $id})
    WITH zone, COLLECT {
      MATCH (zone)<-[locatedIn:LOCATED_IN]-(project:Project)
      WITH project.stage AS stage, locatedIn.status AS status, count(*) AS total3
      WITH stage, status, total3 ORDER BY status DESC, stage LIMIT $limit
      RETURN [stage, status, total3]
    } AS value
    RETURN [value]
  } AS c2,
  COLLECT {
    MATCH (source:Entity)-[relationship:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target:Entity)
    WITH type(relationship) AS relationshipType, target, count(*) AS total4
    WITH relationshipType, target, total4 ORDER BY total4 DESC, relationshipType, target.id LIMIT $limit2
    RETURN [relationshipType, target.id, labels(target), total4]
  } AS c3,
  COUNT {
    MATCH (source2:Entity)-[relationship2:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target2:Entity)
    WITH type(relationship2) AS relationshipType2, target2
    WITH DISTINCT relationshipType2, target2
    RETURN relationshipType2
  } AS c4,
  COLLECT {
    MATCH (logisticsRoute:LogisticsRoute {id: $id2})
    WITH logisticsRoute, COLLECT {
      MATCH (logisticsRoute)-[stopsAt:STOPS_AT]->(place:Place)
      WITH stopsAt.stopRole AS stopRole, min(stopsAt.sequence) AS minSequence, max(stopsAt.sequence) AS maxSequence, count(*) AS total5, count(place.latitude) AS knownLatitude
      WHERE minSequence >= $edge_sequence_min
      WITH stopRole, minSequence, maxSequence, total5, knownLatitude ORDER BY maxSequence DESC, stopRole LIMIT $limit
      RETURN [stopRole, total5, knownLatitude, maxSequence]
    } AS value2
    RETURN [value2]
  } AS c5
