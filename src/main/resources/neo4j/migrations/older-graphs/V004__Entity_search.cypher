// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// Search over entities. The cjk analyzer finds any two neighbouring Chinese characters; pinyin and initials are stored keys.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliases, n.pinyin, n.initials, n.description, n.descriptionEn]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } };
