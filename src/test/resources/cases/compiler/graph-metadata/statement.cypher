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
    WITH value AS source2 WHERE source2 IS NOT NULL
    RETURN [source2.id]
  } AS c2,
  COUNT { (:Entity)-[:APPLIES_TO]->() } + COUNT { (:Entity)-[:PART_OF]->() } + COUNT { (:Entity)-[:LOCATED_IN]->() } + COUNT { (:Entity)-[:BELONGS_TO]->() } + COUNT { (:Entity)-[:SUPPORTS]->() } + COUNT { (:Entity)-[:UNDERTAKES]->() } + COUNT { (:Policy)-[:ANNOUNCED_AT]->() } + COUNT { (:Project)-[:ANNOUNCED_AT]->() } + COUNT { (:Entity)-[:SERVES]->() } + COUNT { (:Entity)-[:HOLDS]->() } + COUNT { (:Entity)-[:ISSUED_BY]->() } + COUNT { (:Entity)-[:IMPLEMENTS]->() } + COUNT { (:Entity)-[:PROMOTES]->() } + COUNT { (:Indicator)-[:CONCERNS]->() } + COUNT { (:Entity)-[:FIRST_IN]->() } + COUNT { (:Entity)-[:CONFERRED_BY]->() } + COUNT { (:Entity)-[:RECOGNIZES]->() } + COUNT { (:Entity)-[:HAS_ROLE_IN]->() } + COUNT { (:Entity)-[:HOSTS]->() } + COUNT { (:Entity)-[:OPERATES]->() } + COUNT { (:Entity)-[:ADMINISTERS]->() } + COUNT { (:Entity)-[:DURING]->() } + COUNT { (:Entity)-[:FOCUSES_ON]->() } + COUNT { (:Entity)-[:SUPPLIES_TO]->() } + COUNT { (:Entity)-[:SUBSIDIARY_OF]->() } + COUNT { (:Entity)-[:COOPERATES_WITH]->() } + COUNT { (:Entity)-[:SHIPS_VIA]->() } + COUNT { (:Entity)-[:STOPS_AT]->() } + COUNT { (:Entity)-[:CONNECTS]->() } AS c3
