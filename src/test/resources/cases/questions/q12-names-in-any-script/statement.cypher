RETURN
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: 1000}) YIELD node AS entity, score AS score
    WITH entity, score ORDER BY score DESC, entity.id LIMIT $limit
    RETURN [entity.name, entity.nameEn, entity.aliases, entity.id]
  } AS c0,
  COUNT {
    CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: 1000}) YIELD node AS entity2, score AS score2
  } AS c1,
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text2, {limit: 1000}) YIELD node AS entity3, score AS score3
    WITH entity3, score3 ORDER BY score3 DESC, entity3.id LIMIT $limit
    RETURN [entity3.id]
  } AS c2,
  COUNT {
    CALL db.index.fulltext.queryNodes('entity_names', $text2, {limit: 1000}) YIELD node AS entity4, score AS score4
  } AS c3,
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text3, {limit: 1000}) YIELD node AS entity5, score AS score5
    WITH entity5, score5 ORDER BY score5 DESC, entity5.id LIMIT $limit
    RETURN [entity5.id]
  } AS c4,
  COUNT {
    CALL db.index.fulltext.queryNodes('entity_names', $text3, {limit: 1000}) YIELD node AS entity6, score AS score6
  } AS c5,
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text4, {limit: 1000}) YIELD node AS entity7, score AS score7
    WITH entity7, score7 ORDER BY score7 DESC, entity7.id LIMIT $limit
    RETURN [entity7.id]
  } AS c6,
  COUNT {
    CALL db.index.fulltext.queryNodes('entity_names', $text4, {limit: 1000}) YIELD node AS entity8, score AS score8
  } AS c7,
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_names', $text5, {limit: 200}) YIELD node AS entity9, score AS score9
    WITH entity9, score9 ORDER BY score9 DESC, entity9.id LIMIT $limit2
    RETURN [entity9.id, entity9.name]
  } AS c8
