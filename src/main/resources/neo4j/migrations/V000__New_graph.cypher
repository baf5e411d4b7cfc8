// assume q' RETURN NOT EXISTS { (:__Neo4jMigration {version: '001'}) }
// Everything that a new graph needs, at once. Graphs that V001 began go on with the files in older-graphs, which lead to
// the same; a change of either is a new file, for both.

// Nothing exists twice: an id is unique within its label, and over all entities.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (n:Policy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT honor_id IF NOT EXISTS FOR (n:Honor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT industry_id IF NOT EXISTS FOR (n:Industry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT enterprise_id IF NOT EXISTS FOR (n:Enterprise) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institute_id IF NOT EXISTS FOR (n:Institute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zone_id IF NOT EXISTS FOR (n:Zone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT platform_id IF NOT EXISTS FOR (n:Platform) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT logistics_route_id IF NOT EXISTS FOR (n:LogisticsRoute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_load_id IF NOT EXISTS FOR (n:SeedLoad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_code IF NOT EXISTS FOR (n:Indicator) REQUIRE n.code IS UNIQUE;

// The same for relationships of the types that carry an id.
CREATE CONSTRAINT administers_id IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT announced_at_id IF NOT EXISTS FOR ()-[r:ANNOUNCED_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT applies_to_id IF NOT EXISTS FOR ()-[r:APPLIES_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT belongs_to_id IF NOT EXISTS FOR ()-[r:BELONGS_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT concerns_id IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT conferred_by_id IF NOT EXISTS FOR ()-[r:CONFERRED_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT connects_id IF NOT EXISTS FOR ()-[r:CONNECTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT cooperates_with_id IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT during_id IF NOT EXISTS FOR ()-[r:DURING]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT first_in_id IF NOT EXISTS FOR ()-[r:FIRST_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT focuses_on_id IF NOT EXISTS FOR ()-[r:FOCUSES_ON]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT has_role_in_id IF NOT EXISTS FOR ()-[r:HAS_ROLE_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT hosts_id IF NOT EXISTS FOR ()-[r:HOSTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT implements_id IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT issued_by_id IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT located_in_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT operates_id IF NOT EXISTS FOR ()-[r:OPERATES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT promotes_id IF NOT EXISTS FOR ()-[r:PROMOTES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT recognizes_id IF NOT EXISTS FOR ()-[r:RECOGNIZES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT serves_id IF NOT EXISTS FOR ()-[r:SERVES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT ships_via_id IF NOT EXISTS FOR ()-[r:SHIPS_VIA]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT stops_at_id IF NOT EXISTS FOR ()-[r:STOPS_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT subsidiary_of_id IF NOT EXISTS FOR ()-[r:SUBSIDIARY_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT supplies_to_id IF NOT EXISTS FOR ()-[r:SUPPLIES_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT supports_id IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT undertakes_id IF NOT EXISTS FOR ()-[r:UNDERTAKES]-() REQUIRE r.id IS UNIQUE;

// Names, by which lists are ordered.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_name_en IF NOT EXISTS FOR (n:Entity) ON (n.nameEn);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name);
CREATE INDEX project_name_en IF NOT EXISTS FOR (n:Project) ON (n.nameEn);
CREATE INDEX policy_name IF NOT EXISTS FOR (n:Policy) ON (n.name);
CREATE INDEX policy_name_en IF NOT EXISTS FOR (n:Policy) ON (n.nameEn);
CREATE INDEX honor_name IF NOT EXISTS FOR (n:Honor) ON (n.name);
CREATE INDEX honor_name_en IF NOT EXISTS FOR (n:Honor) ON (n.nameEn);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX person_name_en IF NOT EXISTS FOR (n:Person) ON (n.nameEn);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX organization_name_en IF NOT EXISTS FOR (n:Organization) ON (n.nameEn);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX event_name_en IF NOT EXISTS FOR (n:Event) ON (n.nameEn);
CREATE INDEX industry_name IF NOT EXISTS FOR (n:Industry) ON (n.name);
CREATE INDEX industry_name_en IF NOT EXISTS FOR (n:Industry) ON (n.nameEn);
CREATE INDEX enterprise_name IF NOT EXISTS FOR (n:Enterprise) ON (n.name);
CREATE INDEX enterprise_name_en IF NOT EXISTS FOR (n:Enterprise) ON (n.nameEn);
CREATE INDEX institute_name IF NOT EXISTS FOR (n:Institute) ON (n.name);
CREATE INDEX institute_name_en IF NOT EXISTS FOR (n:Institute) ON (n.nameEn);
CREATE INDEX indicator_name IF NOT EXISTS FOR (n:Indicator) ON (n.name);
CREATE INDEX indicator_name_en IF NOT EXISTS FOR (n:Indicator) ON (n.nameEn);
CREATE INDEX zone_name IF NOT EXISTS FOR (n:Zone) ON (n.name);
CREATE INDEX zone_name_en IF NOT EXISTS FOR (n:Zone) ON (n.nameEn);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX place_name_en IF NOT EXISTS FOR (n:Place) ON (n.nameEn);
CREATE INDEX platform_name IF NOT EXISTS FOR (n:Platform) ON (n.name);
CREATE INDEX platform_name_en IF NOT EXISTS FOR (n:Platform) ON (n.nameEn);
CREATE INDEX logistics_route_name IF NOT EXISTS FOR (n:LogisticsRoute) ON (n.name);
CREATE INDEX logistics_route_name_en IF NOT EXISTS FOR (n:LogisticsRoute) ON (n.nameEn);
CREATE INDEX source_title IF NOT EXISTS FOR (n:Source) ON (n.title);

// A list filtered by a value is in the order of ids, and one ordered by a value has ids decide between equals:
// an index on both gives either without sorting.
CREATE INDEX entity_updated_at_and_id IF NOT EXISTS FOR (n:Entity) ON (n.updatedAt, n.id);
CREATE INDEX project_status_and_id IF NOT EXISTS FOR (n:Project) ON (n.status, n.id);
CREATE INDEX policy_status_and_id IF NOT EXISTS FOR (n:Policy) ON (n.status, n.id);
CREATE INDEX honor_level_and_id IF NOT EXISTS FOR (n:Honor) ON (n.level, n.id);
CREATE INDEX organization_level_and_id IF NOT EXISTS FOR (n:Organization) ON (n.level, n.id);
CREATE INDEX event_held_on_and_id IF NOT EXISTS FOR (n:Event) ON (n.heldOn, n.id);
CREATE INDEX industry_gb_code_and_id IF NOT EXISTS FOR (n:Industry) ON (n.gbCode, n.id);
CREATE INDEX enterprise_ownership_and_id IF NOT EXISTS FOR (n:Enterprise) ON (n.ownership, n.id);
CREATE INDEX enterprise_tier_and_id IF NOT EXISTS FOR (n:Enterprise) ON (n.tier, n.id);
CREATE INDEX enterprise_founded_year_and_id IF NOT EXISTS FOR (n:Enterprise) ON (n.foundedYear, n.id);
CREATE INDEX institute_level_and_id IF NOT EXISTS FOR (n:Institute) ON (n.level, n.id);
CREATE INDEX institute_status_and_id IF NOT EXISTS FOR (n:Institute) ON (n.status, n.id);
CREATE INDEX indicator_dimension_and_id IF NOT EXISTS FOR (n:Indicator) ON (n.dimension, n.id);
CREATE INDEX zone_level_and_id IF NOT EXISTS FOR (n:Zone) ON (n.level, n.id);
CREATE INDEX zone_status_and_id IF NOT EXISTS FOR (n:Zone) ON (n.status, n.id);
CREATE INDEX platform_status_and_id IF NOT EXISTS FOR (n:Platform) ON (n.status, n.id);
CREATE INDEX logistics_route_status_and_id IF NOT EXISTS FOR (n:LogisticsRoute) ON (n.status, n.id);
CREATE INDEX logistics_route_opened_on_and_id IF NOT EXISTS FOR (n:LogisticsRoute) ON (n.openedOn, n.id);
CREATE INDEX observation_kind_and_id IF NOT EXISTS FOR (n:Observation) ON (n.kind, n.id);
CREATE INDEX observation_base_value_and_id IF NOT EXISTS FOR (n:Observation) ON (n.baseValue, n.id);
CREATE INDEX observation_lower_bound_and_id IF NOT EXISTS FOR (n:Observation) ON (n.lowerBound, n.id);
CREATE INDEX observation_growth_rate_and_id IF NOT EXISTS FOR (n:Observation) ON (n.growthRate, n.id);
CREATE INDEX observation_period_start_and_id IF NOT EXISTS FOR (n:Observation) ON (n.periodStart, n.id);
CREATE INDEX observation_period_end_and_id IF NOT EXISTS FOR (n:Observation) ON (n.periodEnd, n.id);
CREATE INDEX observation_updated_at_and_id IF NOT EXISTS FOR (n:Observation) ON (n.updatedAt, n.id);
CREATE INDEX source_published_on_and_id IF NOT EXISTS FOR (n:Source) ON (n.publishedOn, n.id);
CREATE INDEX passage_ordinal_and_id IF NOT EXISTS FOR (n:Passage) ON (n.ordinal, n.id);
CREATE INDEX project_own_kind_and_id IF NOT EXISTS FOR (n:Project) ON (n.projectKind, n.id);
CREATE INDEX policy_own_kind_and_id IF NOT EXISTS FOR (n:Policy) ON (n.policyKind, n.id);
CREATE INDEX honor_own_kind_and_id IF NOT EXISTS FOR (n:Honor) ON (n.honorKind, n.id);
CREATE INDEX organization_own_kind_and_id IF NOT EXISTS FOR (n:Organization) ON (n.organizationKind, n.id);
CREATE INDEX event_own_kind_and_id IF NOT EXISTS FOR (n:Event) ON (n.eventKind, n.id);
CREATE INDEX industry_own_kind_and_id IF NOT EXISTS FOR (n:Industry) ON (n.industryKind, n.id);
CREATE INDEX institute_own_kind_and_id IF NOT EXISTS FOR (n:Institute) ON (n.instituteKind, n.id);
CREATE INDEX zone_own_kind_and_id IF NOT EXISTS FOR (n:Zone) ON (n.zoneKind, n.id);
CREATE INDEX place_own_kind_and_id IF NOT EXISTS FOR (n:Place) ON (n.placeKind, n.id);
CREATE INDEX platform_own_kind_and_id IF NOT EXISTS FOR (n:Platform) ON (n.platformKind, n.id);
CREATE INDEX logistics_route_transport_mode_and_id IF NOT EXISTS FOR (n:LogisticsRoute) ON (n.transportMode, n.id);
CREATE INDEX project_due_on_and_id IF NOT EXISTS FOR (n:Project) ON (n.dueOn, n.id);

// Few figures are not chosen among their alternatives; counts of groups ask whether there are any.
CREATE INDEX observation_is_chosen IF NOT EXISTS FOR (n:Observation) ON (n.isChosen);

// Few entities have former ids: those that others were merged into. They are read together.
CREATE INDEX entity_former_ids IF NOT EXISTS FOR (n:Entity) ON (n.formerIds);

// Search finds entities by their names only. Search keys hold pinyin and initials from each syllable of a name on. The cjk
// analyzer finds any two neighbouring Chinese characters.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.nameEn, n.aliases, n.pinyin, n.initials, n.searchKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } };

// What rests on a passage: relationships name their passages in a list, which only a full-text index can look into.
CREATE FULLTEXT INDEX relationship_evidence IF NOT EXISTS
FOR ()-[r:ADMINISTERS|ANNOUNCED_AT|APPLIES_TO|BELONGS_TO|CONCERNS|CONFERRED_BY|CONNECTS|COOPERATES_WITH|DURING|FIRST_IN|FOCUSES_ON|HAS_ROLE_IN|HOLDS|HOSTS|IMPLEMENTS|ISSUED_BY|LOCATED_IN|OPERATES|PART_OF|PROMOTES|RECOGNIZES|SERVES|SHIPS_VIA|STOPS_AT|SUBSIDIARY_OF|SUPPLIES_TO|SUPPORTS|UNDERTAKES]-() ON EACH [r.evidence]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false } };

// The change sequence: numbers are unique, and the feed is one walk along the ids. An index on the type or the sort of
// subject would let the database gather the changes of several types one type after the other, while new ones come.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_sequence_id IF NOT EXISTS FOR (n:ChangeSequence) REQUIRE n.id IS UNIQUE;

// The history of one node or relationship, and changes in the order of time.
CREATE INDEX change_subject_id IF NOT EXISTS FOR (n:Change) ON (n.subjectId);
CREATE INDEX change_changed_at_and_id IF NOT EXISTS FOR (n:Change) ON (n.changedAt, n.id);

// What packages say of properties, and where they contradict one another; both are written by a load alone.
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_relationship_id IF NOT EXISTS FOR (n:Claim) ON (n.relationshipId);
CREATE INDEX conflict_relationship_id IF NOT EXISTS FOR (n:Conflict) ON (n.relationshipId);
CREATE INDEX claim_property_and_id IF NOT EXISTS FOR (n:Claim) ON (n.property, n.id);

// Two entities that may be the same thing, and which of them are the likeliest.
CREATE CONSTRAINT duplicate_candidate_id IF NOT EXISTS FOR (n:DuplicateCandidate) REQUIRE n.id IS UNIQUE;
CREATE INDEX duplicate_candidate_score IF NOT EXISTS FOR (n:DuplicateCandidate) ON (n.score, n.id);
