// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// Version 0.1 kept the unit of an indicator twice, and the Chinese topic of a passage: baseUnit and topic stay.
MATCH (n:Indicator) WHERE n.unit IS NOT NULL REMOVE n.unit;
MATCH (n:Passage) WHERE n.topicZh IS NOT NULL REMOVE n.topicZh;
