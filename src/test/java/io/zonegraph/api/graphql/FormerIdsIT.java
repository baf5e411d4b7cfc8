package io.zonegraph.api.graphql;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.seed.SeedFolder;
import io.zonegraph.seed.SeedLoader;
import io.zonegraph.seed.TwoPackages;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids of entities that were merged into others stay valid. */
@Neo4jTest
class FormerIdsIT {

	private static final GraphModel MODEL = Models.zones();

	private static final List<Map<String, String>> REDIRECT = List.of(Map.of("from", "changguang", "to", "gpixel"));

	/** Operations with what they answer. */
	private static final String ANSWERS = """
			{ a: node(id: "changguang") { id } } | {a={id=gpixel}}
			{ a: nodes(ids: ["changguang", "vitesco", "gpixel"]) { id } } | {a=[{id=gpixel}, {id=vitesco}, {id=gpixel}]}
			{ a: enterprise(id: "changguang") { id formerIds } } | {a={id=gpixel, formerIds=[changguang]}}
			{ a: path(from: "changguang", to: "vitesco") { length } } | {a=[{length=1}]}
			{ a: path(from: "vitesco", to: "changguang") { length } } | {a=[{length=1}]}
			{ a: neighborhood(id: "changguang", entityTypes: []) { members { node { id } } } } | {a={members=[{node={id=gpixel}}]}}
			{ a: enterprises(where: {id: {eq: "changguang"}}) { nodes { id } } } | {a={nodes=[{id=gpixel}]}}
			{ a: enterprises(where: {id: {in: ["vitesco", "changguang"]}}) { totalCount } } | {a={totalCount=2}}
			{ a: enterprises(where: {id: {ne: "changguang"}}) { nodes { id } } } | {a={nodes=[{id=vitesco}]}}
			{ a: relationships(relationshipTypes: [LOCATED_IN], where: {from: {id: {eq: "changguang"}}}) { nodes { to { id } } } } | {a={nodes=[{to={id=etdz}}]}}
			{ a: observations(where: {entity: {id: {eq: "changguang"}}}) { nodes { id } } } | {a={nodes=[{id=obs-second}]}}
			{ a: rollUp(of: ["changguang"], indicator: "OUTPUT", year: 2021) { year } } | {a={year=2021}}
			{ a: coverage(entities: ["changguang"], years: [2021]) { rows { entity { id } } } } | {a={rows=[{entity={id=gpixel}}]}}
			""";

	private final Driver driver;

	private final SeedFolder folder;

	FormerIdsIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = TwoPackages.at(path);
	}

	@BeforeEach
	void load(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		load();
	}

	@Test
	void stayValidInEveryArgumentThatTakesIds() {
		TestEngine engine = new TestEngine(MODEL, this.driver);
		merge();
		ANSWERS.lines().map((line) -> line.split(" \\| ")).forEach((row) -> {
			assertAnswer(engine.execute(row[0], Map.of()), row[1]);
			engine.statements();
			assertAnswer(engine.execute(row[0], Map.of()), row[1]);
			assertThat(engine.statements()).as(row[0]).hasSize(1);
		});
	}

	private static void assertAnswer(ExecutionResult answer, String data) {
		assertThat(answer.getErrors()).as(data).isEmpty();
		assertThat(String.valueOf((Object) answer.getData())).isEqualTo(data);
		assertThat(answer.getExtensions()).isEqualTo(Map.of("redirects", REDIRECT));
	}

	@Test
	void stayValidInVariables() {
		merge();
		TestEngine engine = new TestEngine(MODEL, this.driver);
		ExecutionResult answer = engine.execute(
				"query ($id: ID!, $ids: [ID!]!) { enterprise(id: $id) { id } nodes(ids: $ids) { id } }",
				Map.of("id", "changguang", "ids", List.of("changguang")));
		assertAnswer(answer, "{enterprise={id=gpixel}, nodes=[{id=gpixel}]}");
	}

	@Test
	void areNotReplacedWhereTheyAreAskedFor() {
		merge();
		TestEngine engine = new TestEngine(MODEL, this.driver);
		ExecutionResult answer = engine.execute("""
				{
				  enterprises(where: {formerIds: {includes: "changguang"}}) { nodes { id } }
				  changes(where: {subjectId: {eq: "changguang"}}) { nodes { operation } }
				}""", Map.of());
		assertThat(String.valueOf((Object) answer.getData())).isEqualTo(
				"{enterprises={nodes=[{id=gpixel}]}, changes={nodes=[{operation=CREATED}, {operation=DELETED}]}}");
		assertThat(answer.getExtensions()).isNull();
	}

	@Test
	void areIdsOfTheirOwnAgainOnceTheDecisionIsTakenBack() {
		merge();
		TestEngine engine = new TestEngine(MODEL, this.driver);
		String operation = "{ enterprise(id: \"changguang\") { id formerIds } }";
		assertThat(engine.data(operation)).hasToString("{enterprise={id=gpixel, formerIds=[changguang]}}");
		this.folder.with(TwoPackages.IDENTITIES, "id,other,decision,reason,reasonEn,decidedBy,decidedOn\n");
		load();
		ExecutionResult answer = engine.execute(operation, Map.of());
		assertThat(String.valueOf((Object) answer.getData())).isEqualTo("{enterprise={id=changguang, formerIds=[]}}");
		assertThat(answer.getExtensions()).isNull();
	}

	@Test
	void candidatesAreListedByScoreWithBothEntities() {
		TestEngine engine = new TestEngine(MODEL, this.driver);
		assertThat(engine.data(
				"{ duplicateCandidates(orderBy: [{score: DESC}]) { nodes { score reasons matches nodes { nodes { id } } } } }"))
			.hasToString(
					"{duplicateCandidates={nodes=[{score=0.7, reasons=[SAME_NAME_WITHOUT_LEGAL_FORM], matches=[长光辰芯], nodes={nodes=[{id=changguang}, {id=gpixel}]}}]}}");
		merge();
		assertThat(engine.data("{ duplicateCandidates { totalCount } }"))
			.hasToString("{duplicateCandidates={totalCount=0}}");
	}

	private void merge() {
		this.folder.with(TwoPackages.IDENTITIES, TwoPackages.MERGE);
		load();
	}

	private void load() {
		new SeedLoader(MODEL, new GraphWrites(this.driver), Clock.systemUTC()).load(this.folder.location());
	}

}
