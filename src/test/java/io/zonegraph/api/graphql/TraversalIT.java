package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class TraversalIT {

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		GraphModel model = Models.zones();
		GraphMigrations.shipped(driver).apply();
		driver.executableQuery("""
				UNWIND ['a', 'b', 'c', 'd', 'alone'] AS id
				CREATE (:Entity:Enterprise {id: id, name: id})
				""").execute();
		driver
			.executableQuery(
					"""
							MATCH (a:Entity {id: 'a'}), (b:Entity {id: 'b'}), (c:Entity {id: 'c'}), (d:Entity {id: 'd'})
							CREATE (a)-[:SUPPLIES_TO {id: 'ab1'}]->(b), (a)-[:SUPPLIES_TO {id: 'ab2', validTo: date('2020-12-31')}]->(b)
							CREATE (c)-[:COOPERATES_WITH {id: 'cb'}]->(b), (c)-[:SUPPLIES_TO {id: 'cd'}]->(d), (b)-[:SUPPLIES_TO {id: 'bb'}]->(b)
							CREATE (d)-[:SUBSIDIARY_OF {id: 'da'}]->(a)
							CREATE (h:Entity:Industry {id: 'hub', name: 'hub'}), (x:Entity:Enterprise {id: 'x', name: 'x'}), (y:Entity:Enterprise {id: 'y', name: 'y'})
							CREATE (x)-[:BELONGS_TO {id: 'xh'}]->(h), (y)-[:BELONGS_TO {id: 'yh'}]->(h), (y)-[:SUPPLIES_TO {id: 'ya'}]->(a)
							WITH h UNWIND range(1, 1200) AS number
							CREATE (:Entity:Enterprise {id: 'member-' + number, name: 'member'})-[:BELONGS_TO {id: 'm' + number}]->(h)
							""")
			.execute();
		engine = new TestEngine(model, driver);
	}

	@Test
	void findsTheShortestPathsInOrderAndNoNodeTwice() {
		assertThat(hops("from: \"a\", to: \"c\", first: 5")).containsExactly("ab1 cb", "ab2 cb", "da cd");
		assertThat(hops("from: \"a\", to: \"c\", first: 1")).hasSize(1);
	}

	@Test
	void followsTypesAndDirections() {
		assertThat(hops("from: \"a\", to: \"c\", first: 5, relationshipTypes: [SUPPLIES_TO, SUBSIDIARY_OF]"))
			.containsExactly("da cd");
		assertThat(hops("from: \"c\", to: \"a\", first: 5, direction: OUT")).containsExactly("cd da");
		assertThat(hops("from: \"a\", to: \"c\", first: 5, direction: OUT")).isEmpty();
		assertThat(hops("from: \"a\", to: \"c\", first: 5, direction: IN")).containsExactly("da cd");
		assertThat(hops("from: \"a\", to: \"c\", relationshipTypes: []")).isEmpty();
	}

	@Test
	void findsNothingWithoutAnError() {
		assertThat(hops("from: \"a\", to: \"alone\", first: 5, maxDepth: 6")).isEmpty();
		assertThat(hops("from: \"a\", to: \"a\"")).isEmpty();
		assertThat(hops("from: \"a\", to: \"nothing\"")).isEmpty();
		assertThat(hops("from: \"a\", to: \"c\", maxDepth: 1")).isEmpty();
	}

	@Test
	void knowsOnlyWhatHeldOnADay() {
		assertThat(engine.data(
				"query @asOf(date: \"2021-06-01\") { path(from: \"a\", to: \"b\", first: 5, maxDepth: 1) { length } }"))
			.hasToString("{path=[{length=1}]}");
		assertThat(engine.data(
				"query @asOf(date: \"2020-06-01\") { path(from: \"a\", to: \"b\", first: 5, maxDepth: 1) { length } }"))
			.hasToString("{path=[{length=1}, {length=1}]}");
	}

	@Test
	void goesOverAHubOnlyWhereItJoinsBothEnds() {
		assertThat(hops("from: \"x\", to: \"y\", first: 5, maxDepth: 6")).containsExactly("xh yh");
		assertThat(hops("from: \"x\", to: \"a\", first: 5, maxDepth: 6")).isEmpty();
	}

	@Test
	void showsWhatLiesAroundNearestFirst() {
		assertThat(engine
			.data("{ neighborhood(id: \"a\", maxDepth: 2) { members { depth node { id } } "
					+ "relationships { id } cut { node { id } } } }")
			.toString())
			.startsWith(
					"{neighborhood={members=[{depth=0, node={id=a}}, {depth=1, node={id=b}}, {depth=1, node={id=d}}, "
							+ "{depth=1, node={id=y}}, {depth=2, node={id=c}}, {depth=2, node={id=hub}}]")
			.contains("{id=ab1}, {id=ab2}, {id=bb}, {id=cb}, {id=cd}, {id=da}, {id=ya}, {id=yh}")
			.endsWith("cut=[]}}");
	}

	@Test
	void saysWhereAHubIsCut() {
		Map<String, Object> around = engine.data(
				"query($limit: Int!) { neighborhood(id: \"hub\", first: $limit) "
						+ "{ members { depth } relationships { id } cut { node { id } relationships shown } } }",
				Map.of("limit", 5));
		assertThat(TestEngine.<List<Object>>at(around, "neighborhood", "members")).hasSize(6);
		assertThat(TestEngine.<List<Object>>at(around, "neighborhood", "relationships")).hasSize(5);
		assertThat(TestEngine.<Object>at(around, "neighborhood", "cut"))
			.hasToString("[{node={id=hub}, relationships=1202, shown=5}]");
	}

	@Test
	void cutsNothingWhereTheLimitIsJustEnough() {
		assertThat(engine.data("{ neighborhood(id: \"a\", first: 3) { members { depth } cut { shown } } }"))
			.hasToString("{neighborhood={members=[{depth=0}, {depth=1}, {depth=1}, {depth=1}], cut=[]}}");
	}

	@Test
	void countsWhatIsCutOnADay() {
		assertThat(engine.data(
				"query @asOf(date: \"2021-06-01\") { neighborhood(id: \"a\", first: 1) { cut { node { id } relationships } } }"))
			.hasToString("{neighborhood={cut=[{node={id=a}, relationships=3}]}}");
	}

	@Test
	void showsNobodyAroundWhereNoTypeIsWanted() {
		assertThat(engine.data(
				"{ neighborhood(id: \"a\", entityTypes: []) { members { node { id } } relationships { id } cut { shown } } }"))
			.hasToString("{neighborhood={members=[{node={id=a}}], relationships=[], cut=[]}}");
	}

	@Test
	void refusesNumbersBeyondTheirLimits() {
		assertThat(problem("{ path(from: \"a\", to: \"b\", maxDepth: 7) { length } }"))
			.isEqualTo("Argument \"maxDepth\" at Query.path must be 1–6, was 7.");
		assertThat(problem("{ path(from: \"a\", to: \"b\", first: 0) { length } }"))
			.isEqualTo("Argument \"first\" at Query.path must be 1–5, was 0.");
		assertThat(problem("{ neighborhood(id: \"a\", maxDepth: 4) { members { depth } } }"))
			.isEqualTo("Argument \"maxDepth\" at Query.neighborhood must be 1–3, was 4.");
		assertThat(problem("{ neighborhood(id: \"a\", first: 501) { members { depth } } }"))
			.contains("\"first\" at Query.neighborhood")
			.contains("501");
	}

	private static String problem(String operation) {
		ExecutionResult result = engine.execute(operation, Map.of());
		return result.getErrors().get(0).getMessage();
	}

	private static List<String> hops(String arguments) {
		Map<String, Object> data = engine.data("{ path(" + arguments + ") { hops { relationship { id } } } }");
		return TestEngine.<List<Object>>at(data, "path")
			.stream()
			.map((path) -> TestEngine.<List<Object>>at(path, "hops")
				.stream()
				.map((hop) -> TestEngine.<String>at(hop, "relationship", "id"))
				.collect(java.util.stream.Collectors.joining(" ")))
			.toList();
	}

}
