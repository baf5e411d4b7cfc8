CALL db.index.fulltext.queryNodes('entity_names', $lucene) YIELD node, score
WHERE node:Enterprise
RETURN score, node.id, node.nameEn
LIMIT 20
