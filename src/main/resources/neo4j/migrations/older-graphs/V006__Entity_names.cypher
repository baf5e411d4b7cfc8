// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// Search finds entities by their names only. Search keys hold pinyin and initials from each syllable of a name on.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliases, n.pinyin, n.initials, n.searchKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } };
DROP INDEX entity_search IF EXISTS;
