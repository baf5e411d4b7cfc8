// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// The change sequence: numbers are unique, and the feed is one walk along the ids. An index on the type or the sort of
// subject would let the database gather the changes of several types one type after the other, while new ones come.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_sequence_id IF NOT EXISTS FOR (n:ChangeSequence) REQUIRE n.id IS UNIQUE;
// The history of one node or relationship, and changes in the order of time.
CREATE INDEX change_subject_id IF NOT EXISTS FOR (n:Change) ON (n.subjectId);
CREATE INDEX change_changed_at_and_id IF NOT EXISTS FOR (n:Change) ON (n.changedAt, n.id);
