// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// Few entities have former ids: those that others were merged into. They are read together.
CREATE INDEX entity_former_ids IF NOT EXISTS FOR (n:Entity) ON (n.formerIds);
// Two entities that may be the same thing, and which of them are the likeliest.
CREATE CONSTRAINT duplicate_candidate_id IF NOT EXISTS FOR (n:DuplicateCandidate) REQUIRE n.id IS UNIQUE;
CREATE INDEX duplicate_candidate_score IF NOT EXISTS FOR (n:DuplicateCandidate) ON (n.score, n.id);
