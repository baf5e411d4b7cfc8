// The change sequence: numbers are unique, and the feed is read in the order of their ids.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_sequence_id IF NOT EXISTS FOR (n:ChangeSequence) REQUIRE n.id IS UNIQUE;
// Where a reader starts who has no cursor, and the history of one node or relationship. None on the type: the feed of some types must stay one walk along the ids.
CREATE INDEX change_sequence_number IF NOT EXISTS FOR (n:Change) ON (n.sequence);
CREATE INDEX change_changed_at IF NOT EXISTS FOR (n:Change) ON (n.changedAt);
CREATE INDEX change_subject_id IF NOT EXISTS FOR (n:Change) ON (n.subjectId);
