// zh 用汉字、拼音或英文输入，找到同样的对象
// en Find the same things whichever script is typed: 光电, guangdian, optoelectronic; and an alias, Vitesco
UNWIND ['光电', 'guangdian', 'optoelectronic', 'Vitesco'] AS typed
MATCH (entity:Entity)
WHERE any(key IN [entity.name, entity.nameEn] + entity.aliases + entity.pinyin WHERE toLower(key) CONTAINS toLower(typed))
WITH typed, entity ORDER BY entity.id
RETURN typed, count(entity) AS found, collect(entity.name) AS names
ORDER BY found DESC, typed

// zh 更快的做法：全文索引（分数高的在前）
// en The fast way, for large graphs: the full-text index, best first
CALL db.index.fulltext.queryNodes('entity_names', '"光电"', {limit: 10}) YIELD node, score
RETURN node.id AS id, node.name AS name, round(score, 2) AS score
