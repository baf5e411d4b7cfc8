// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// "basis" says of any relationship what it rests on; how a source expresses ownership has a name of its own.
MATCH ()-[r:SUBSIDIARY_OF]->() WHERE r.basis IS NOT NULL SET r.ownershipBasis = r.basis REMOVE r.basis;
