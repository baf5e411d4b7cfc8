// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// Properties that differ in type by label have names of their own: those of the API, the seed and the graph are one.
MATCH (n:Project) WHERE n.kind IS NOT NULL SET n.projectKind = n.kind REMOVE n.kind;
MATCH (n:Policy) WHERE n.kind IS NOT NULL SET n.policyKind = n.kind REMOVE n.kind;
MATCH (n:Honor) WHERE n.kind IS NOT NULL SET n.honorKind = n.kind REMOVE n.kind;
MATCH (n:Organization) WHERE n.kind IS NOT NULL SET n.organizationKind = n.kind REMOVE n.kind;
MATCH (n:Event) WHERE n.kind IS NOT NULL SET n.eventKind = n.kind REMOVE n.kind;
MATCH (n:Industry) WHERE n.kind IS NOT NULL SET n.industryKind = n.kind REMOVE n.kind;
MATCH (n:Institute) WHERE n.kind IS NOT NULL SET n.instituteKind = n.kind REMOVE n.kind;
MATCH (n:Zone) WHERE n.kind IS NOT NULL SET n.zoneKind = n.kind REMOVE n.kind;
MATCH (n:Place) WHERE n.kind IS NOT NULL SET n.placeKind = n.kind REMOVE n.kind;
MATCH (n:Platform) WHERE n.kind IS NOT NULL SET n.platformKind = n.kind REMOVE n.kind;
MATCH (n:Source) WHERE n.kind IS NOT NULL SET n.sourceKind = n.kind REMOVE n.kind;
MATCH (n:Passage) WHERE n.kind IS NOT NULL SET n.passageKind = n.kind REMOVE n.kind;
MATCH (n:LogisticsRoute) WHERE n.mode IS NOT NULL SET n.transportMode = n.mode REMOVE n.mode;
MATCH ()-[r:STOPS_AT]->() WHERE r.role IS NOT NULL SET r.stopRole = r.role REMOVE r.role;
MATCH ()-[r:UNDERTAKES]->() WHERE r.role IS NOT NULL SET r.undertakingRole = r.role REMOVE r.role;
MATCH ()-[r:HAS_ROLE_IN]->() WHERE r.role IS NOT NULL SET r.personRole = r.role REMOVE r.role;
MATCH ()-[r:IMPLEMENTS]->() WHERE r.mode IS NOT NULL SET r.implementationMode = r.mode REMOVE r.mode;
MATCH ()-[r:LOCATED_IN]->() WHERE r.since IS NOT NULL SET r.validFrom = coalesce(r.validFrom, r.since) REMOVE r.since;
