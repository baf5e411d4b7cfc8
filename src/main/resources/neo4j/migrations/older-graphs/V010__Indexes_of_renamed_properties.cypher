// assume q' RETURN EXISTS { (:__Neo4jMigration {version: '001'}) }
// The indexes of the properties that V009 renames.
CREATE INDEX project_own_kind_and_id IF NOT EXISTS FOR (n:Project) ON (n.projectKind, n.id);
DROP INDEX project_kind_and_id IF EXISTS;
CREATE INDEX policy_own_kind_and_id IF NOT EXISTS FOR (n:Policy) ON (n.policyKind, n.id);
DROP INDEX policy_kind_and_id IF EXISTS;
CREATE INDEX honor_own_kind_and_id IF NOT EXISTS FOR (n:Honor) ON (n.honorKind, n.id);
DROP INDEX honor_kind_and_id IF EXISTS;
CREATE INDEX organization_own_kind_and_id IF NOT EXISTS FOR (n:Organization) ON (n.organizationKind, n.id);
DROP INDEX organization_kind_and_id IF EXISTS;
CREATE INDEX event_own_kind_and_id IF NOT EXISTS FOR (n:Event) ON (n.eventKind, n.id);
DROP INDEX event_kind_and_id IF EXISTS;
CREATE INDEX industry_own_kind_and_id IF NOT EXISTS FOR (n:Industry) ON (n.industryKind, n.id);
DROP INDEX industry_kind_and_id IF EXISTS;
CREATE INDEX institute_own_kind_and_id IF NOT EXISTS FOR (n:Institute) ON (n.instituteKind, n.id);
DROP INDEX institute_kind_and_id IF EXISTS;
CREATE INDEX zone_own_kind_and_id IF NOT EXISTS FOR (n:Zone) ON (n.zoneKind, n.id);
DROP INDEX zone_kind_and_id IF EXISTS;
CREATE INDEX place_own_kind_and_id IF NOT EXISTS FOR (n:Place) ON (n.placeKind, n.id);
DROP INDEX place_kind_and_id IF EXISTS;
CREATE INDEX platform_own_kind_and_id IF NOT EXISTS FOR (n:Platform) ON (n.platformKind, n.id);
DROP INDEX platform_kind_and_id IF EXISTS;
CREATE INDEX logistics_route_transport_mode_and_id IF NOT EXISTS FOR (n:LogisticsRoute) ON (n.transportMode, n.id);
DROP INDEX logistics_route_mode_and_id IF EXISTS;
