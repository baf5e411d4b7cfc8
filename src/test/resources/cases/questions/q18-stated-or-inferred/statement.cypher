RETURN
  COLLECT {
    MATCH (source:Entity)-[relationship:APPLIES_TO|CONCERNS|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target:Entity)
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
        RETURN [
          stopsAt2.stopRole,
          stopsAt2.basis,
          [localizedText IN [(head([text IN CASE $language WHEN 'ZH' THEN [['ZH', stopsAt2.basisReason], ['EN', stopsAt2.basisReasonEn]] ELSE [['EN', stopsAt2.basisReasonEn], ['ZH', stopsAt2.basisReason]] END WHERE text[1] <> '' | {text: text[1], language: text[0], isFallback: text[0] <> $language}]))]
            WHERE localizedText IS NOT NULL | [localizedText.text]],
          place2.name
        ]
      }
    ]
  } AS c1,
  COLLECT {
    MATCH (source2:Entity)-[relationship2:APPLIES_TO|CONCERNS|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target2:Entity)
    WHERE relationship2.basis = $basis3
      AND relationship2.id IS NOT NULL
    WITH relationship2, source2, target2 ORDER BY relationship2.id LIMIT $limit
    RETURN [relationship2.id, relationship2.basisReason, relationship2.basisReasonEn, relationship2.basis, type(relationship2)]
  } AS c2
