// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
CREATE INDEX project_due_on_and_id IF NOT EXISTS FOR (n:Project) ON (n.dueOn, n.id);
