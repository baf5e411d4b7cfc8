// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// What rests on a passage: relationships name their passages in a list, which only a full-text index can look into.
CREATE FULLTEXT INDEX relationship_evidence IF NOT EXISTS
FOR ()-[r:ADMINISTERS|ANNOUNCED_AT|APPLIES_TO|BELONGS_TO|CONCERNS|CONFERRED_BY|CONNECTS|COOPERATES_WITH|DURING|FIRST_IN|FOCUSES_ON|HAS_ROLE_IN|HOLDS|HOSTS|IMPLEMENTS|ISSUED_BY|LOCATED_IN|OPERATES|PART_OF|PROMOTES|RECOGNIZES|SERVES|SHIPS_VIA|STOPS_AT|SUBSIDIARY_OF|SUPPLIES_TO|SUPPORTS|UNDERTAKES]-() ON EACH [r.evidence]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false } };
