package io.zonegraph.api.graphql;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.ExecutionResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.seed.LoadReport;
import io.zonegraph.seed.SeedCheck;
import io.zonegraph.seed.SeedLoader;
import io.zonegraph.seed.SeedProblem;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The story of a second document: what it says beside the first one, what is decided
 * about it, and that nothing is left of it once it is taken out.
 */
@Neo4jTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondDocumentIT {

	private static final String ALONE = "file:seed/";

	private static final String BOTH = ALONE + ",file:docs/examples/second-document/seed/";

	private static final String REVIEWED = BOTH + ",file:docs/examples/second-document/review/";

	private static final GraphModel MODEL = Models.zones();

	private static Driver driver;

	private static TestEngine engine;

	private static List<Object> before;

	private static List<Object> both;

	@BeforeAll
	static void load(Driver database, TestNeo4j neo4j) {
		driver = database;
		neo4j.empty();
		GraphMigrations.shipped(driver).apply();
		load(ALONE);
		before = graph();
		load(BOTH);
		both = graph();
		driver.executableQuery("CALL db.awaitIndexes(120)").execute();
		engine = new TestEngine(MODEL, driver);
	}

	@Test
	@Order(1)
	void proposesWhatMayBeTheSameWithReasons() {
		Map<String, Object> answer = read(
				"{ duplicateCandidates(first: 5) { nodes { score reasons matches nodes(first: 2, orderBy: [{id: ASC}]) { nodes { id } } } } }");
		assertThat(TestEngine.<List<Map<String, Object>>>at(answer, "duplicateCandidates", "nodes")).singleElement()
			.satisfies((pair) -> {
				assertThat(pair).containsEntry("reasons", List.of("SAME_NAME", "SAME_ENGLISH_NAME"));
				assertThat(TestEngine.<List<Object>>at(pair, "nodes", "nodes"))
					.isEqualTo(List.of(Map.of("id", "example-vitesco-plant"), Map.of("id", "vitesco-changchun")));
			});
	}

	@Test
	@Order(1)
	void theCheckPrintsWhatAPersonShouldLookAt() {
		SeedCheck.Result result = new SeedCheck(MODEL).check(BOTH);
		assertThat(result.isCorrect()).isTrue();
		assertThat(result.warnings()).extracting(SeedProblem::toString)
			.hasSize(7)
			.anySatisfy((warning) -> assertThat(warning)
				.contains("\"example-vitesco-plant\" may be the same as \"vitesco-changchun\""))
			.anySatisfy((warning) -> assertThat(warning).contains(
					"nodes/Observation.csv:2, column \"baseValue\": contradicts other rows about \"xinglong-bonded-zone\": \"EXACT 1680000000 CNY\" (example-bulletin-2022#t01, published 2023-04-10) at ",
					" is chosen by PUBLICATION, not \"EXACT 1700000000 CNY\" (changchun-etdz-2022#p27) at "));
		assertThat(new SeedCheck(MODEL).check(REVIEWED).report()).doesNotContain("may be the same as");
	}

	@Test
	@Order(1)
	void listsTheConflictsWithWhatDecided() {
		Map<String, Object> answer = read(
				"{ conflicts(first: 20) { totalCount nodes { id chosenBy between(first: 5) { nodes { isChosen } } } } }");
		Map<String, Object> decided = new TreeMap<>();
		TestEngine.<List<Map<String, Object>>>at(answer, "conflicts", "nodes")
			.forEach((conflict) -> decided.put(String.valueOf(conflict.get("id")), conflict.get("chosenBy")));
		assertThat(decided).isEqualTo(Map.of("conflict:gpixel:name", "PUBLICATION",
				"conflict:etdz-optoelectronic-base-phase-1:status", "PUBLICATION",
				"conflict:etdz-optoelectronic-base-phase-2:status", "PERIOD",
				"conflict:etdz-optoelectronic-base-phase-3:status", "PERIOD",
				"conflict:vitesco-changchun:SUBSIDIARY_OF:vitesco-technologies:ownershipBasis", "PUBLICATION",
				"conflict:first-line-import-export:xinglong-bonded-zone:ACTUAL:2021-01-01:2021-12-31:YEAR:baseValue",
				"PUBLICATION"));
		assertThat(TestEngine.<List<Map<String, Object>>>at(answer, "conflicts", "nodes"))
			.allSatisfy((conflict) -> assertThat(TestEngine.<List<Map<String, Object>>>at(conflict, "between", "nodes"))
				.filteredOn((statement) -> Boolean.TRUE.equals(statement.get("isChosen")))
				.hasSize(1));
	}

	@Test
	@Order(2)
	void showsWhatWasPublishedLastAndFindsTheFormerName() {
		Map<String, Object> answer = read(
				"""
						{ enterprise(id: "gpixel") { name foundedYear aliases
						    claims(first: 10, where: {property: {eq: "foundedYear"}}) { nodes { valueText basis basisReasonEn isChosen saidOn about(first: 2) { nodes { id } } evidenceKeys } } }
						  search(text: "长春光辰光电技术有限公司", first: 1) { nodes { id } } }""");
		assertThat(TestEngine.<String>at(answer, "enterprise", "name")).isEqualTo("长春长光辰芯微电子股份有限公司");
		assertThat(TestEngine.<Integer>at(answer, "enterprise", "foundedYear")).isEqualTo(2011);
		assertThat(TestEngine.<List<String>>at(answer, "enterprise", "aliases")).contains("长春光辰光电技术有限公司", "辰芯");
		assertThat(TestEngine.<Object>at(answer, "enterprise", "claims", "nodes")).isEqualTo(List.of(Map.of("valueText",
				"2011", "basis", "INFERRED", "basisReasonEn", "Concluded from the registration of the name.",
				"isChosen", true, "saidOn", "2023-04-10", "about", Map.of("nodes", List.of(Map.of("id", "gpixel"))),
				"evidenceKeys", List.of("example-bulletin-2022#p01"))));
		assertThat(TestEngine.<Object>at(answer, "search", "nodes")).isEqualTo(List.of(Map.of("id", "gpixel")));
	}

	@Test
	@Order(3)
	void takesTheChosenFigureEverywhere() {
		Map<String, Object> answer = read(
				"""
						{ zone(id: "xinglong-bonded-zone") { latestObservation(indicator: "FIRST_LINE_IMPORT_EXPORT") {
						    id isChosen isLatest revises { id isChosen alternatives { id } }
						    precedingActual { id saidOn alternatives { id isChosen saidOn } conflicts(first: 3) { nodes { chosenBy } } }
						    change { difference { baseValue } } history { id } } }
						  target: observation(id: "obs-xinglong-import-export-2022-target") { outcome { id } attainment { isReached } }
						  rollUp(of: ["xinglong-bonded-zone", "example-zone"], indicator: "FIRST_LINE_IMPORT_EXPORT", year: 2021) {
						    parts { total { comparator baseValue } observations { id isChosen saidOn alternatives { id isChosen } conflicts(first: 3) { nodes { chosenBy } } } } } }"""
					.replace("FIRST_LINE_IMPORT_EXPORT", code()));
		Map<String, Object> latest = TestEngine.at(answer, "zone", "latestObservation");
		assertThat(latest).containsEntry("id", "obs-example-xinglong-import-export-2022")
			.containsEntry("isChosen", true)
			.containsEntry("isLatest", true);
		assertThat(TestEngine.<Boolean>at(latest, "revises", "isChosen")).isFalse();
		assertThat(TestEngine.<Object>at(latest, "revises", "alternatives"))
			.isEqualTo(List.of(Map.of("id", "obs-example-xinglong-import-export-2022")));
		assertThat(TestEngine.<String>at(latest, "precedingActual", "id"))
			.isEqualTo("obs-example-xinglong-import-export-2021");
		assertThat(TestEngine.<Object>at(latest, "precedingActual", "alternatives"))
			.isEqualTo(List.of(unpublished("obs-xinglong-import-export-2021")));
		assertThat(TestEngine.<String>at(latest, "precedingActual", "saidOn")).isEqualTo("2023-04-10");
		assertThat(TestEngine.<Object>at(latest, "precedingActual", "conflicts", "nodes"))
			.isEqualTo(List.of(Map.of("chosenBy", "PUBLICATION")));
		assertThat(TestEngine.<Double>at(latest, "change", "difference", "baseValue")).isEqualTo(8.5e8);
		assertThat(TestEngine.<List<?>>at(latest, "history")).hasSize(4);
		assertThat(TestEngine.<String>at(answer, "target", "outcome", "id"))
			.isEqualTo("obs-example-xinglong-import-export-2022");
		assertThat(TestEngine.<Boolean>at(answer, "target", "attainment", "isReached")).isTrue();
		assertThat(TestEngine.<Double>at(answer, "rollUp", "parts", "total", "baseValue")).isEqualTo(1.68e9);
		assertThat(TestEngine.<Object>at(answer, "rollUp", "parts", "observations")).isEqualTo(List
			.of(Map.of("id", "obs-example-xinglong-import-export-2021", "isChosen", true, "saidOn", "2023-04-10",
					"alternatives", List.of(Map.of("id", "obs-xinglong-import-export-2021", "isChosen", false)),
					"conflicts", Map.of("nodes", List.of(Map.of("chosenBy", "PUBLICATION"))))));
	}

	/** A figure that is not chosen, of a source without a day. */
	private static Map<String, Object> unpublished(String id) {
		Map<String, Object> figure = new HashMap<>(Map.of("id", id, "isChosen", false));
		figure.put("saidOn", null);
		return figure;
	}

	@Test
	@Order(4)
	void unitesRelationshipsAndSaysWhoSaidWhat() {
		Map<String, Object> answer = read(
				"""
						{ part: relationships(first: 1, where: {id: {eq: "xinglong-bonded-zone:PART_OF:changchun-etdz"}}) { nodes { basis basisReason evidenceKeys } }
						  owned: relationships(first: 1, where: {id: {eq: "vitesco-changchun:SUBSIDIARY_OF:vitesco-technologies"}}) {
						    nodes { edge { ... on SubsidiaryOf { share ownershipBasis } } claims { property valueText isChosen } conflicts { property } } } }""");
		assertThat(TestEngine.<List<Map<String, Object>>>at(answer, "part", "nodes")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("basis", "STATED")
				.containsEntry("basisReason", null)
				.containsEntry("evidenceKeys", List.of("changchun-etdz-2022#p27", "example-bulletin-2022#t01")));
		Map<String, Object> owned = TestEngine.<List<Map<String, Object>>>at(answer, "owned", "nodes").get(0);
		assertThat(owned.get("edge")).isEqualTo(Map.of("share", 100.0, "ownershipBasis", "STATED"));
		assertThat(TestEngine.<Object>at(owned, "conflicts")).isEqualTo(List.of(Map.of("property", "ownershipBasis")));
		assertThat(TestEngine.<List<Object>>at(owned, "claims")).contains(
				Map.of("property", "ownershipBasis", "valueText", "PRODUCTION_BASE", "isChosen", false),
				Map.of("property", "ownershipBasis", "valueText", "STATED", "isChosen", true));
	}

	@ParameterizedTest
	@Order(5)
	@CsvSource({ "2022-02-28,,,,0", "2022-03-01,ABOUT_TO_START,2022-09-30,UNDER_CONSTRUCTION,1",
			"2022-06-01,MAIN_STRUCTURE,2022-09-30,UNDER_CONSTRUCTION,1",
			"2022-12-31,MAIN_STRUCTURE,2022-12-31,COMPLETED,1", "2023-01-01,,,COMPLETED,0" })
	void answersForADayWithWhatHeldThen(String day, String stage, String due, String status, int supported) {
		for (String held : List.of("POSSIBLY", "SURELY")) {
			Map<String, Object> answer = read(
					"""
							query @asOf(date: "%s", held: %s) {
							  works: project(id: "example-works") { stage dueOn supportingZones { totalCount } }
							  phase: project(id: "etdz-optoelectronic-base-phase-2") { status }
							  zone(id: "example-zone") { supportedProjects { nodes { id } } }
							  relationships(relationshipTypes: [SUPPORTS], where: {from: {id: {eq: "example-zone"}}}) { totalCount }
							  byStage: projects(where: {stage: {eq: %s}, id: {eq: "example-works"}}) { totalCount } }"""
						.formatted(day, held, (stage != null) ? stage : "ACCEPTED"));
			assertThat(TestEngine.<Map<String, Object>>at(answer, "works")).containsEntry("stage", stage)
				.containsEntry("dueOn", due)
				.containsEntry("supportingZones", Map.of("totalCount", supported));
			assertThat(TestEngine.<Map<String, Object>>at(answer, "phase")).containsEntry("status", status);
			assertThat(TestEngine.<List<Object>>at(answer, "zone", "supportedProjects", "nodes")).hasSize(supported);
			assertThat(TestEngine.<Integer>at(answer, "relationships", "totalCount")).isEqualTo(supported);
			assertThat(TestEngine.<Integer>at(answer, "byStage", "totalCount")).isEqualTo((stage != null) ? 1 : 0);
		}
	}

	@Test
	@Order(6)
	void changesNothingTheSecondTime() {
		driver.executableQuery("MATCH (load:SeedLoad) SET load.checksum = 'other'").execute();
		List<Object> graph = graph();
		LoadReport report = load(BOTH);
		assertThat(report.skipped()).isFalse();
		assertThat(report.nodes().created() + report.nodes().updated() + report.nodes().removed()).isZero();
		assertThat(graph()).isEqualTo(graph);
	}

	@Test
	@Order(7)
	void mergesWhatAPersonDecidesAndTakesTheFormerId() {
		load(REVIEWED);
		ExecutionResult answer = engine.execute(
				"""
						{ enterprise(id: "example-vitesco-plant") { id formerIds aliases
						    claims(first: 10, where: {property: {eq: "name"}}, orderBy: [{id: ASC}]) { nodes { valueText isChosen } } }
						  relationships(where: {from: {id: {eq: "example-vitesco-plant"}}, to: {id: {eq: "changchun-etdz"}}}) {
						    nodes { id basis evidenceKeys } }
						  conflicts(where: {id: {eq: "conflict:vitesco-changchun:name"}}) { nodes { chosenBy } }
						  duplicateCandidates { totalCount } }""",
				Map.of());
		assertThat(answer.getErrors()).isEmpty();
		assertThat(answer.getExtensions()).isEqualTo(
				Map.of("redirects", List.of(Map.of("from", "example-vitesco-plant", "to", "vitesco-changchun"))));
		Map<String, Object> data = answer.getData();
		assertThat(TestEngine.<Map<String, Object>>at(data, "enterprise")).containsEntry("id", "vitesco-changchun")
			.containsEntry("formerIds", List.of("example-vitesco-plant"));
		assertThat(TestEngine.<Object>at(data, "enterprise", "claims", "nodes"))
			.isEqualTo(List.of(Map.of("valueText", "纬湃汽车电子（长春）有限公司", "isChosen", false),
					Map.of("valueText", "纬湃汽车电子长春有限公司", "isChosen", true)));
		assertThat(TestEngine.<List<String>>at(data, "enterprise", "aliases")).contains("纬湃汽车电子（长春）有限公司");
		assertThat(TestEngine.<Object>at(data, "relationships", "nodes"))
			.isEqualTo(List.of(Map.of("id", "vitesco-changchun:LOCATED_IN:changchun-etdz", "basis", "STATED",
					"evidenceKeys", List.of("changchun-etdz-2022#p21", "example-bulletin-2022#p03"))));
		assertThat(TestEngine.<Object>at(data, "conflicts", "nodes"))
			.isEqualTo(List.of(Map.of("chosenBy", "PUBLICATION")));
		assertThat(TestEngine.<Integer>at(data, "duplicateCandidates", "totalCount")).isZero();
	}

	@Test
	@Order(8)
	void isAsBeforeTheMergeOnceTheDecisionIsTakenBack() {
		load(BOTH);
		assertThat(graph()).isEqualTo(both);
		ExecutionResult answer = engine.execute("{ enterprise(id: \"example-vitesco-plant\") { id } }", Map.of());
		assertThat(answer.toSpecification())
			.isEqualTo(Map.of("data", Map.of("enterprise", Map.of("id", "example-vitesco-plant"))));
	}

	@Test
	@Order(9)
	void isAsBeforeWithoutTheSecondDocument() {
		load(ALONE);
		assertThat(graph()).isEqualTo(before);
	}

	private static String code() {
		return driver.executableQuery("MATCH (i:Indicator {id: 'first-line-import-export'}) RETURN i.code")
			.execute()
			.records()
			.get(0)
			.get(0)
			.asString();
	}

	private static Map<String, Object> read(String query) {
		return engine.data(query);
	}

	private static LoadReport load(String location) {
		return new SeedLoader(MODEL, new GraphWrites(driver),
				Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
			.load(location);
	}

	/** All nodes and relationships, without what a load records about itself. */
	private static List<Object> graph() {
		return driver.executableQuery("""
				MATCH (n) WHERE NOT n:Change AND NOT n:ChangeSequence AND NOT n:SeedLoad AND NOT n:__Neo4jMigration
				WITH n ORDER BY n.id
				RETURN [labels(n), n {.*, createdAt: null, updatedAt: null, version: null},
				  COLLECT { MATCH (n)-[r]->(m) WITH r, m ORDER BY type(r), m.id, r.id
				    RETURN [type(r), m.id, r {.*, createdAt: null, updatedAt: null, version: null}] }]""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

}
