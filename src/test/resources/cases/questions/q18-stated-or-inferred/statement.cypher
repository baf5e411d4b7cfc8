RETURN
  COLLECT {
    MATCH (source:Entity)-[relationship:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target:Entity)
    WITH relationship.basis AS basis, count(*) AS total
    WITH basis, total ORDER BY total DESC, basis LIMIT $limit
    RETURN [basis, total]
  } AS c0,
  COLLECT {
    MATCH (logisticsRoute:LogisticsRoute)
    WHERE EXISTS {
      MATCH (logisticsRoute)-[stopsAt:STOPS_AT]->(place:Place)
      WHERE stopsAt.basis = $basis
    }
      AND logisticsRoute.id IS NOT NULL
    WITH logisticsRoute ORDER BY logisticsRoute.id LIMIT $limit
    RETURN [
      logisticsRoute.name,
      COLLECT {
        MATCH (logisticsRoute)-[stopsAt2:STOPS_AT]->(place2:Place)
        WHERE stopsAt2.basis <> $basis2
        WITH place2, stopsAt2 ORDER BY place2.id, stopsAt2.id LIMIT $limit
        RETURN [stopsAt2.stopRole, stopsAt2.basis, place2.name]
      },
      COLLECT {
        MATCH (logisticsRoute)-[relationship2:STOPS_AT]-(:Entity)
        WITH relationship2, startNode(relationship2) AS source2, endNode(relationship2) AS target2
        WHERE relationship2.basis <> $basis2
        WITH relationship2, source2, target2 ORDER BY relationship2.id LIMIT $limit2
        RETURN [
          relationship2.id,
          [localizedText IN [(head([text IN CASE $language WHEN 'ZH' THEN [['ZH', relationship2.basisReason], ['EN', relationship2.basisReasonEn]] ELSE [['EN', relationship2.basisReasonEn], ['ZH', relationship2.basisReason]] END WHERE text[1] <> '' | {text: text[1], language: text[0], isFallback: text[0] <> $language}]))]
            WHERE localizedText IS NOT NULL | [localizedText.text]]
        ]
      },
      COUNT {
        MATCH (logisticsRoute)-[relationship3:STOPS_AT]-(:Entity)
        WITH relationship3, startNode(relationship3) AS source3, endNode(relationship3) AS target3
        WHERE relationship3.basis <> $basis2
        RETURN relationship3
      }
    ]
  } AS c1,
  COLLECT {
    MATCH (source4:Entity)-[relationship4:APPLIES_TO|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|CONCERNS|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target4:Entity)
    WHERE relationship4.basis = $basis3
      AND relationship4.id IS NOT NULL
    WITH relationship4, source4, target4 ORDER BY relationship4.id LIMIT $limit
    RETURN [relationship4.id, relationship4.basisReason, relationship4.basisReasonEn, relationship4.basis, type(relationship4)]
  } AS c2
