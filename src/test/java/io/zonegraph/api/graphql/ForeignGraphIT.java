package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A graph that is not kept as ours: answers are right, or say what is wrong. */
@Neo4jTest
class ForeignGraphIT {

	private static final String SCHEMA = """
			type Concert @node(label: "Concert") {
			  id: ID!
			  at: DateTime
			  times: [DateTime!]!
			  text: String number: Int whole: Long part: Float truth: Boolean day: Date moment: DateTime list: [String!]! any: JSON
			  players: [Player!]! @relationship(type: "PLAYED_BY")
			}
			type Player @node(label: "Player") { id: ID! concerts: [Concert!]! @relationship(type: "PLAYED_BY", direction: IN) }
			""";

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		driver.executableQuery("CREATE INDEX concert_at IF NOT EXISTS FOR (n:Concert) ON (n.at)").execute();
		driver.executableQuery("CALL db.awaitIndexes(60)").execute();
		driver
			.executableQuery(
					"""
							CREATE (a:Concert {id: 'a', at: datetime('2020-01-01T12:00:00Z'), times: [datetime('2020-01-01T14:00:00+02:00')]})
							CREATE (b:Concert {id: 'b', at: datetime('2020-01-01T14:00:00+02:00')})
							CREATE (c:Concert {id: 'c', at: datetime('2020-01-01T07:00:00[America/New_York]')})
							CREATE (d:Concert {id: 'd', at: datetime('2020-01-01T12:00:00.000000001Z')})
							CREATE (e:Concert {id: 'e', at: datetime('2020-01-01T13:59:59.999999999+02:00')})
							CREATE (f:Concert {id: 'f'})
							CREATE (x:Player {id: 'x'}), (y:Player {id: 'y'})
							CREATE (a)-[:PLAYED_BY]->(x), (b)-[:PLAYED_BY]->(x), (b)-[:PLAYED_BY]->(y)
							CREATE (a)-[:PLAYED_BY]->(:Robot {id: 'r1'}), (a)-[:PLAYED_BY]->(:Robot {id: 'r2'})
							CREATE (a)-[:PLAYED_BY]->(:Robot {id: 'r3'}), (:Rehearsal)-[:PLAYED_BY]->(x)
							""")
			.execute();
		engine = new TestEngine(GraphModel.read(List.of(SCHEMA)), driver);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			at: {eq: "2020-01-01T12:00:00Z"}                                    | a b c
			at: {eq: "2020-01-01T20:00:00+08:00"}                               | a b c
			at: {ne: "2020-01-01T12:00:00Z"}                                    | d e
			NOT: {at: {eq: "2020-01-01T12:00:00Z"}}                             | d e
			at: {in: ["2020-01-01T13:00:00+01:00", "1999-01-01T00:00:00Z"]}     | a b c
			at: {in: []}                                                        |
			at: {lt: "2020-01-01T12:00:00Z"}                                    | e
			at: {lte: "2020-01-01T12:00:00Z"}                                   | a b c e
			at: {gt: "2020-01-01T12:00:00Z"}                                    | d
			at: {gte: "2020-01-01T12:00:00Z"}                                   | a b c d
			times: {includes: "2020-01-01T12:00:00Z"}                           | a
			times: {includesAny: ["2020-01-01T12:00:00Z"]}                      | a
			times: {only: ["2020-01-01T12:00:00Z"]}                             | a
			""")
	void comparesMomentsWhateverTheirOffset(String where, String ids) {
		List<Map<String, Object>> nodes = TestEngine
			.at(engine.data("{ concerts(where: {" + where + "}) { nodes { id } } }"), "concerts", "nodes");
		assertThat(nodes.stream().map((node) -> node.get("id")).toList())
			.isEqualTo((ids != null) ? List.of(ids.split(" ")) : List.of());
	}

	@Test
	void comparesMomentsOfVariables() {
		assertThat(
				engine.data("query($w: ConcertWhere) { concerts(where: $w, first: 1) { totalCount nodes { id at } } }",
						Map.of("w", Map.of("at", Map.of("in", List.of("2020-01-01T12:00:00Z"))))))
			.hasToString("{concerts={totalCount=3, nodes=[{id=a, at=2020-01-01T12:00:00.000Z}]}}");
	}

	@Test
	void ordersByHowManyAreListed() {
		assertThat(engine.data(
				"{ concerts(orderBy: [{players: {count: DESC}}], first: 2) { nodes { id players { totalCount } } } }"))
			.hasToString("{concerts={nodes=[{id=b, players={totalCount=2}}, {id=a, players={totalCount=1}}]}}");
		assertThat(engine
			.data("{ players(orderBy: [{concerts: {count: DESC}}]) { nodes { id concerts { totalCount } } } }"))
			.hasToString("{players={nodes=[{id=x, concerts={totalCount=2}}, {id=y, concerts={totalCount=1}}]}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			text   | 5                              | that is not a valid String
			text   | ['a']                          | that is not a valid String
			text   | duration('PT1H')               | that is not a valid String
			text   | point({x: 1, y: 2})            | that is not a valid String
			number | '5'                            | that is not a valid Int
			number | 5.5                            | that is not a valid Int
			number | 10000000000                    | that is not a valid Int
			number | true                           | that is not a valid Int
			whole  | '5'                            | that is not a valid Long
			part   | '5.5'                          | that is not a valid Float
			part   | 1.0 / 0.0                      | that is not a valid Float
			truth  | 'true'                         | that is not a valid Boolean
			truth  | 1                              | that is not a valid Boolean
			day    | '2020-01-01'                   | that is not a valid Date
			day    | datetime('2020-01-01T00:00Z')  | that is not a valid Date
			moment | localdatetime('2020-01-01T00:00') | that is not a valid DateTime
			moment | '2020-01-01T00:00:00Z'         | that is not a valid DateTime
			list   | 'a'                            | that is not a list
			list   | [1]                            | that is not a valid String
			""")
	void tellsOfAStoredValueOfAnotherType(String field, String value, String problem, Driver driver) {
		driver.executableQuery("MATCH (n:Concert {id: 'f'}) SET n.%s = %s".formatted(field, value)).execute();
		try {
			ExecutionResult result = engine.execute("{ concert(id: \"f\") { %s } }".formatted(field), Map.of());
			assertThat(result.getErrors()).singleElement()
				.satisfies((error) -> assertThat(error.getMessage())
					.isEqualTo("Concert.%s has a value in the graph %s.".formatted(field, problem)));
		}
		finally {
			driver.executableQuery("MATCH (n:Concert {id: 'f'}) REMOVE n.%s".formatted(field)).execute();
		}
	}

	@Test
	void takesWholeFloatsForIntegersAndIntegersForFloats(Driver driver) {
		driver.executableQuery("MATCH (n:Concert {id: 'f'}) SET n.number = 5.0, n.part = 5, n.any = duration('PT1H')")
			.execute();
		assertThat(engine.data("{ concert(id: \"f\") { number part any } }"))
			.hasToString("{concert={number=5, part=5.0, any=P0M0DT3600S}}");
		assertThat(engine.data("{ concerts(where: {number: {eq: 5}, part: {eq: 5.0}}) { totalCount } }"))
			.hasToString("{concerts={totalCount=1}}");
		driver.executableQuery("MATCH (n:Concert {id: 'f'}) REMOVE n.number, n.part, n.any").execute();
	}

}
