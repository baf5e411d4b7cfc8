package io.zonegraph.operation.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphInspection;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** A graph that somebody else made, and what of it a schema would be wrong about. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class GraphCheckIT {

	private static final String SCHEMA = """
			interface Node { id: ID! }
			interface Work implements Node @node(label: "Work") { title: String }
			type Movie implements Work & Node @node(label: "Movie") {
			  released: Int views: Long minutes: Float color: Boolean day: Date shownAt: DateTime
			  tags: [String!]! years: [Int!] genre: Genre
			  director: Actor @relationship(type: "DIRECTED", direction: IN)
			  sequels: [Movie!]! @relationship(type: "FOLLOWS", direction: IN)
			  cast: [Actor!]! @relationship(type: "ACTED_IN", direction: IN, properties: "ActedIn")
			  critics: [Actor!]! @lookup(property: "criticIds")
			}
			type Show implements Work & Node @node(label: "Show") { seasons: Int }
			type Actor implements Node @node(label: "Actor") { name: String! }
			enum Genre { DRAMA COMEDY }
			type ActedIn @relationshipProperties { billing: Int }
			""";

	private static final String ROWS = """
			type Query { roles: [Role!]! @relationships }
			type Role { id: ID! from: Node! to: Node! type: String! }
			""";

	private static final String GRAPH = """
			CREATE (a:Work:Movie {id: 'a', title: 'A', released: 1999, views: 5, minutes: 100, color: true, day: date('1999-01-02'),
			  shownAt: datetime('1999-01-02T03:04:05+02:00'), tags: ['x'], years: [1999], genre: 'DRAMA', criticIds: ['p']})
			CREATE (b:Work:Movie {id: 'b', title: 'B', released: 2000.0, minutes: 90.5})
			CREATE (s:Work:Show {id: 's', title: 'S', seasons: 2})
			CREATE (p:Actor {id: 'p', name: 'P'}), (q:Actor {id: 'q', name: 'Q'})
			CREATE (p)-[:DIRECTED {id: 'd'}]->(a), (b)-[:FOLLOWS {id: 'f'}]->(a), (q)-[:ACTED_IN {id: 'r', billing: 1}]->(a)
			""";

	@BeforeEach
	void create(TestNeo4j neo4j, Driver driver) {
		neo4j.empty();
		driver.executableQuery(GRAPH).execute();
	}

	@Test
	void findsNothingWrongWithAGraphThatFits(Driver driver) {
		GraphReport report = check(driver, SCHEMA + ROWS);
		assertThat(report.problems()).isEmpty();
		assertThat(report.warnings()).hasSize(3)
			.contains(
					"Movie.id: (:Movie) has no uniqueness constraint on \"id\", so that finding a node by it reads all of them: CREATE CONSTRAINT FOR (n:`Movie`) REQUIRE n.`id` IS UNIQUE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					MATCH (n:Movie {id: 'a'}) SET n.id = 7 | Movie.id: property "id" must be a STRING, but on 1 of 2 (:Movie) nodes it is not: 7 (INTEGER NOT NULL), of 7.
					MATCH (n:Movie {id: 'a'}) REMOVE n.id | Movie.id: property "id" is declared non-null, but 1 of 2 (:Movie) nodes lack it: null.
					MATCH (n:Actor {id: 'p'}) REMOVE n.name | Actor.name: property "name" is declared non-null, but 1 of 2 (:Actor) nodes lack it: "p".
					MATCH (n:Movie {id: 'a'}) SET n.id = 'b' | Movie.id: property "id" must be different on all (:Movie) nodes, but "b" is on 2 of them.
					MATCH (n:Movie {id: 'a'}) SET n.id = 's' | Work.id: property "id" must be different on all (:Work) nodes, but "s" is on 2 of them.
					MATCH (n:Movie {id: 'a'}) SET n.id = 'p' | `Node.id: property "id" must be different on all (:Work|Actor) nodes, but "p" is on 2 of them.`
					MATCH (n:Movie {id: 'a'}) SET n.released = '1999' | Movie.released: property "released" must be an INTEGER of 32 bits, but on 1 of 2 (:Movie) nodes it is not: "1999" (STRING NOT NULL), of "a".
					MATCH (n:Movie {id: 'a'}) SET n.released = 1999.5 | Movie.released: property "released" must be an INTEGER of 32 bits, but on 1 of 2 (:Movie) nodes it is not: 1999.5 (FLOAT NOT NULL), of "a".
					MATCH (n:Movie {id: 'a'}) SET n.released = 19990000000 | Movie.released: property "released" must be an INTEGER of 32 bits, but on 1 of 2 (:Movie) nodes it is not: 19990000000
					MATCH (n:Movie {id: 'a'}) SET n.released = [1999] | Movie.released: property "released" must be an INTEGER of 32 bits, but on 1 of 2 (:Movie) nodes it is not: [1999] (LIST<INTEGER NOT NULL> NOT NULL), of "a".
					MATCH (n:Movie {id: 'a'}) SET n.minutes = duration('PT2H') | Movie.minutes: property "minutes" must be a FLOAT or an INTEGER, but on 1 of 2 (:Movie) nodes it is not: P0M0DT7200S (DURATION NOT NULL), of "a".
					MATCH (n:Movie {id: 'a'}) SET n.title = point({x: 1, y: 2}) | Movie.title: property "title" must be a STRING, but on 1 of 2 (:Movie) nodes it is not: Point
					MATCH (n:Movie {id: 'a'}) SET n.color = 'yes' | Movie.color: property "color" must be a BOOLEAN
					MATCH (n:Movie {id: 'a'}) SET n.day = '1999-01-02' | Movie.day: property "day" must be a DATE
					MATCH (n:Movie {id: 'a'}) SET n.shownAt = localdatetime('1999-01-02T03:04:05') | Movie.shownAt: property "shownAt" must be a ZONED DATETIME, but on 1 of 2 (:Movie) nodes it is not: 1999-01-02T03:04:05 (LOCAL DATETIME NOT NULL), of "a".
					MATCH (n:Movie {id: 'a'}) SET n.tags = 'x' | Movie.tags: property "tags" must be a list, each element a STRING
					MATCH (n:Movie {id: 'a'}) SET n.years = [1, 10000000000] | Movie.years: property "years" must be a list, each element an INTEGER of 32 bits
					MATCH (n:Movie {id: 'a'}) SET n.genre = 'WESTERN' | Movie.genre: property "genre" must be one of [DRAMA, COMEDY], but on 1 of 2 (:Movie) nodes it is not: "WESTERN"
					MATCH (n:Movie {id: 'a'}) SET n.criticIds = [1] | Movie.critics: property "criticIds" must be a list, each element a STRING
					CREATE (:Work:Play {id: 'x'}) | Interface "Work": (:Work) nodes must have the label of exactly one of its types [Movie, Show], but 1 have labels [Work, Play].
					MATCH (n:Movie {id: 'a'}) SET n:Show | Interface "Work": (:Work) nodes must have the label of exactly one of its types [Movie, Show], but 1 have labels [
					MATCH (n:Movie {id: 'a'}) REMOVE n:Work | Type "Movie": (:Movie) nodes must have a label of [Work] too, as "Movie" implements "Work", but 1 have none.
					MATCH (q:Actor {id: 'q'}), (a:Movie {id: 'a'}) CREATE (q)-[:DIRECTED {id: 'x'}]->(a) | Movie.director: leads to a single node, but from "a" several relationships of type DIRECTED lead on.
					MATCH (b:Movie {id: 'b'}), (a:Movie {id: 'a'}) CREATE (b)-[:FOLLOWS {id: 'x'}]->(a) | Movie.sequels: has no "properties" to tell relationships apart, but from "a" several of type FOLLOWS lead to one node.
					MATCH ()-[r:ACTED_IN]->() SET r.billing = 'first' | ActedIn.billing: property "billing" must be an INTEGER of 32 bits, but on 1 of 1 [:ACTED_IN] relationships it is not: "first"
					MATCH ()-[r:ACTED_IN]->() REMOVE r.id | `Role.id: property "id" is declared non-null, but 1 of 3 relationships between (:Work|Actor) nodes lack it`
					MATCH ()-[r:ACTED_IN]->() SET r.id = 'd' | `Role.id: property "id" must be different on all relationships between (:Work|Actor) nodes, but "d" is on several.`
					""")
	void tellsOfAGraphThatDoesNotFit(String change, String problem, Driver driver) {
		driver.executableQuery(change).execute();
		assertThat(check(driver, SCHEMA + ROWS).problems())
			.anySatisfy((found) -> assertThat(found).startsWith(problem));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					a: Int @cypher(statement: "MATCH (this)-[:X]-> RETURN 1 AS value") | Thing.a: its Cypher does not run: Invalid input
					a: Int @cypher(statement: "RETURN that.x AS value") | Thing.a: its Cypher does not run: Variable `that` not defined
					a: Int @cypher(statement: "RETURN 1 AS one") | Thing.a: its Cypher does not run: Variable `value` not defined
					a: Int @cypher(statement: "CREATE (n:Odd) RETURN 1 AS value") | Thing.a: its Cypher does not run: It writes, but may only read
					a: Int @expression(cypher: "this.x +") | Thing.a: its Cypher does not run: Invalid input
					a: Int @expression(cypher: "nofunction(this.x)") | Thing.a: its Cypher does not run: Unknown function 'nofunction'
					a: Boolean! @condition(cypher: "EXISTS { (that)-[:X]->(_m) WHERE _n.x > 1 }") | Thing.a: its Cypher does not run: Variable `_n` not defined
					""")
	void tellsOfReviewedCypherThatDoesNotRun(String field, String problem, Driver driver) {
		GraphReport report = check(driver, "type Thing @node(label: \"Movie\") { id: ID! " + field + " }");
		assertThat(report.problems()).singleElement().satisfies((found) -> assertThat(found).startsWith(problem));
	}

	@Test
	void tellsOfReviewedCypherOfRootsAndRecordsThatDoesNotRun(Driver driver) {
		GraphReport report = check(driver,
				"""
						type Thing @node(label: "Movie") { id: ID! }
						type Query {
						  numbers(least: Int!): Numbers @cypher(statement: "RETURN {least: $least} AS value")
						  broken: Int @cypher(statement: "RETURN this.x AS value")
						}
						type Numbers { least: Int! more: Int! @expression(cypher: "this.least + 1") most: Int! @expression(cypher: "least + 1") }
						""");
		assertThat(report.problems()).hasSize(2)
			.anySatisfy((found) -> assertThat(found)
				.startsWith("Numbers.most: its Cypher does not run: Variable `least` not defined"))
			.anySatisfy((found) -> assertThat(found)
				.startsWith("Query.broken: its Cypher does not run: Variable `this` not defined"));
	}

	@Test
	void tellsOfAnIndexThatIsNotThere(Driver driver) {
		GraphReport report = check(driver, """
				type Thing @node(label: "Movie") { id: ID! title: String @searched(as: NAME) }
				type Query { find: [Thing!]! @search(index: "no_such_index") }
				""");
		assertThat(report.problems()).singleElement()
			.asString()
			.startsWith("Query.find: needs the full-text index \"no_such_index\", which is not there");
	}

	@Test
	void tellsOfRelationshipsThatRowsWouldCountButNotShow(Driver driver) {
		driver.executableQuery("MATCH (a:Movie {id: 'a'}) CREATE (a)-[:FOLLOWS {id: 'x'}]->(:Play {id: 'y'})")
			.execute();
		assertThat(check(driver, SCHEMA + ROWS).problems()).singleElement()
			.asString()
			.startsWith("Type \"Role\": relationships of type FOLLOWS between (:Work|Actor) nodes are");
	}

	@Test
	void warnsOfNamesThatTheGraphDoesNotKnow(Driver driver) {
		assertThat(check(driver, """
				type Thing @node(label: "Movie") { id: ID! titel: String next: [Other!]! @relationship(type: "FOLOWS") }
				type Other @node(label: "Moovie") { id: ID! }
				""").warnings()).contains("Thing.titel: none of 2 (:Movie) nodes has the property \"titel\".",
				"Type \"Other\": no node has the label \"Moovie\".",
				"Thing.next: no relationship is of the type \"FOLOWS\".");
	}

	@Test
	void warnsOfALabelAndATypeThatNothingHasAnyMore(Driver driver) {
		driver.executableQuery("MATCH (n:Movie) DETACH DELETE n").execute();
		assertThat(check(driver, """
				type Thing @node(label: "Movie") { id: ID! next: [Thing!]! @relationship(type: "FOLLOWS") }
				""").warnings()).contains("Type \"Thing\": no node has the label \"Movie\".",
				"Thing.next: no relationship is of the type \"FOLLOWS\".");
	}

	@Test
	void saysHowMuchIsLeftOutWhenTheTimeIsOver(Driver driver) {
		GraphReport report = run(driver, SCHEMA + ROWS, new CheckScope(10_000, Duration.ofNanos(1)));
		assertThat(report.problems()).isEmpty();
		assertThat(report.warnings()).last()
			.asString()
			.matches("The check was ended after 0 s, with \\d\\d of its statements not run; "
					+ "--schema.check has no time limit\\.");
	}

	@Test
	void findsNothingWrongWithOurOwnGraph(TestNeo4j neo4j, Driver driver) {
		neo4j.empty();
		GraphModel zones = Models.zones();
		SeededGraph.load(driver, zones);
		assertThat(new GraphCheck(zones, new GraphInspection(driver, null)).run(CheckScope.WHOLE).problems()).isEmpty();
	}

	@Test
	void needsNoConstraintWhereALabelThatAllHaveIsConstrained(Driver driver) {
		driver.executableQuery("CREATE CONSTRAINT check_work FOR (n:Work) REQUIRE n.id IS UNIQUE").execute();
		try {
			assertThat(check(driver, SCHEMA).warnings()).singleElement()
				.asString()
				.startsWith("Actor.id: (:Actor) has");
		}
		finally {
			driver.executableQuery("DROP CONSTRAINT check_work").execute();
		}
	}

	@Test
	void checksAllOfAGraphFromTheCommandLine(@TempDir Path folder, TestNeo4j neo4j, Driver driver,
			CapturedOutput output) throws Exception {
		Files.writeString(folder.resolve("movies.graphqls"), SCHEMA + ROWS);
		String[] arguments = { "--schema.check", "--zonegraph.schema.locations=" + folder.toUri(),
				"--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=" + neo4j.username(),
				"--spring.neo4j.authentication.password=" + neo4j.password() };
		assertThat(SchemaCheck.isAskedBy(arguments)).isTrue();
		assertThat(SchemaCheck.run(arguments)).isZero();
		assertThat(output).contains("The graph is as the schema says: correct");
		driver.executableQuery("MATCH (n:Movie {id: 'a'}) SET n.id = 7").execute();
		assertThat(SchemaCheck.run(arguments)).isOne();
		assertThat(output).contains("Movie.id: property \"id\" must be a STRING")
			.contains("The graph is not as the schema says: 1 problem");
	}

	private static GraphReport check(Driver driver, String schema) {
		GraphReport sampled = run(driver, schema, CheckScope.SAMPLE);
		assertThat(run(driver, schema, CheckScope.WHOLE).problems()).isEqualTo(sampled.problems());
		return sampled;
	}

	private static GraphReport run(Driver driver, String schema, CheckScope scope) {
		return new GraphCheck(GraphModel.read(List.of(schema)), new GraphInspection(driver, null)).run(scope);
	}

}
