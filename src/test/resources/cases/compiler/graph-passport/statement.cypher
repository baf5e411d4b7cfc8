RETURN
  COLLECT {
    CALL () {
      RETURN 'Apache-2.0' AS value
    }
    WITH value AS result
    RETURN [result]
  } AS c0,
  [
    ['Project', COUNT { (:Project) }],
    ['Policy', COUNT { (:Policy) }],
    ['Honor', COUNT { (:Honor) }],
    ['Person', COUNT { (:Person) }],
    ['Organization', COUNT { (:Organization) }],
    ['Event', COUNT { (:Event) }],
    ['Industry', COUNT { (:Industry) }],
    ['Enterprise', COUNT { (:Enterprise) }],
    ['Institute', COUNT { (:Institute) }],
    ['Indicator', COUNT { (:Indicator) }],
    ['Observation', COUNT { (:Observation) }],
    ['Source', COUNT { (:Source) }],
    ['Passage', COUNT { (:Passage) }],
    ['Zone', COUNT { (:Zone) }],
    ['Place', COUNT { (:Place) }],
    ['Platform', COUNT { (:Platform) }],
    ['LogisticsRoute', COUNT { (:LogisticsRoute) }]
  ] AS c1,
  COLLECT {
    CALL () {
      MATCH (source:Source) WITH source ORDER BY source.id RETURN source AS value
    }
    WITH value AS source
    RETURN [source.id]
  } AS c2,
  COUNT {
    MATCH (source2:Entity)-[relationship:APPLIES_TO|CONCERNS|PART_OF|LOCATED_IN|BELONGS_TO|SUPPORTS|UNDERTAKES|ANNOUNCED_AT|SERVES|HOLDS|ISSUED_BY|IMPLEMENTS|PROMOTES|FIRST_IN|CONFERRED_BY|RECOGNIZES|HAS_ROLE_IN|HOSTS|OPERATES|ADMINISTERS|DURING|FOCUSES_ON|SUPPLIES_TO|SUBSIDIARY_OF|COOPERATES_WITH|SHIPS_VIA|STOPS_AT|CONNECTS]->(target:Entity)
  } AS c3
