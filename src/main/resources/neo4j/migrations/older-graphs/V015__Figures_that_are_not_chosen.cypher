// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// Few figures are not chosen among their alternatives; counts of groups ask whether there are any.
CREATE INDEX observation_is_chosen IF NOT EXISTS FOR (n:Observation) ON (n.isChosen);
