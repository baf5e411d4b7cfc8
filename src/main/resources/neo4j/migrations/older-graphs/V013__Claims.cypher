// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// What packages say of properties, and where they contradict one another; both are written by a load alone.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_relationship_id IF NOT EXISTS FOR (n:Claim) ON (n.relationshipId);
CREATE INDEX conflict_relationship_id IF NOT EXISTS FOR (n:Conflict) ON (n.relationshipId);
CREATE INDEX claim_property_and_id IF NOT EXISTS FOR (n:Claim) ON (n.property, n.id);
