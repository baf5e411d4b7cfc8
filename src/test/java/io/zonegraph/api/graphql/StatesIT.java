package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties that change with time have the value of the day, in a graph of another kind.
 */
@Neo4jTest
class StatesIT {

	private static TestEngine engine;

	@BeforeAll
	static void create(Driver driver, TestNeo4j neo4j) {
		neo4j.empty();
		driver
			.executableQuery(
					"""
							CREATE (bridge:Work {id: 'bridge', stage: 'DONE', budget: 9, length: 100, dueOn: date('2025-01-01')}),
							  (tunnel:Work {id: 'tunnel', stage: 'BUILDING', budget: 4, length: 200}),
							  (road:Work {id: 'road', stage: 'PLANNED'}),
							  (one:Builder {id: 'one', openedOn: date('2010-01-01'), closedOn: date('2030-12-31')}), (two:Builder {id: 'two', openedOn: date('2010-01-01')}),
							  (one)-[:BUILDS {id: 'a', validFrom: date('2015-01-01'), status: 'CURRENT'}]->(bridge),
							  (one)-[:BUILDS {id: 'b', status: 'CURRENT'}]->(tunnel),
							  (one)-[:BUILDS {id: 'c', validFrom: date('2015-01-01'), status: 'ENDED'}]->(road),
							  (two)-[:BUILDS {id: 'd', validFrom: date('2015-01-01'), validTo: date('2019-12-31'), status: 'ENDED'}]->(tunnel),
							  (one)-[:ANSWERS_FOR]->(bridge)
							WITH bridge, tunnel
							UNWIND [
							  [bridge, 'stage', 'PLANNED', 'NORMAL', '2015-01-01', '2016-12-31', '2017-05-01'],
							  [bridge, 'stage', 'BUILDING', 'NORMAL', '2017-01-01', '2019-12-31', '2017-05-01'],
							  [bridge, 'stage', 'DONE', 'NORMAL', '2020-01-01', null, '2022-02-14'],
							  [bridge, 'stage', 'PLANNED', 'DEPRECATED', '2000-01-01', null, '2023-01-01'],
							  [bridge, 'budget', '5', 'NORMAL', '2015-01-01', null, '2016-01-01'],
							  [bridge, 'budget', '9', 'NORMAL', '2018-01-01', null, '2018-06-01'],
							  [bridge, 'dueOn', '2018-06-30', 'PREFERRED', '2015-01-01', '2018-06-30', '2015-01-01'],
							  [bridge, 'dueOn', '2025-01-01', 'NORMAL', '2016-01-01', null, '2018-06-01'],
							  [tunnel, 'stage', 'BUILDING', 'NORMAL', null, null, '2018-06-01'],
							  [tunnel, 'budget', '4', 'NORMAL', null, '2014-12-31', '2018-06-01'],
							  [tunnel, 'load', '2.5', 'NORMAL', '2015-01-01', null, null],
							  [tunnel, 'isPublic', 'true', 'NORMAL', '2015-01-01', null, null]
							] AS each
							WITH each, each[0] AS about
							CREATE (:Claim {id: about.id + ':' + each[1] + ':' + each[2] + ':' + each[3], property: each[1], value: each[2], rank: each[3],
							  validFrom: date(each[4]), validTo: date(each[5]), saidOn: date(each[6]), isChosen: false})-[:ABOUT]->(about)
							""")
			.execute();
		engine = new TestEngine(Models.works(), driver);
	}

	private static String on(String day, String fields) {
		return engine.data("query @asOf(date: \"%s\") { %s }".formatted(day, fields)).toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2014-12-31 | null     | null | null
			2015-01-01 | PLANNED  | 5    | 2018-06-30
			2016-12-31 | PLANNED  | 5    | 2018-06-30
			2017-01-01 | BUILDING | 5    | 2018-06-30
			2018-07-01 | BUILDING | 9    | 2025-01-01
			2030-01-01 | DONE     | 9    | 2025-01-01
			""")
	void hasTheValueOfTheDay(String day, String stage, String budget, String due) {
		assertThat(on(day, "work(id: \"bridge\") { stage budget due length }"))
			.isEqualTo("{work={stage=%s, budget=%s, due=%s, length=100}}".formatted(stage, budget, due));
	}

	@Test
	void anUnknownBeginningIsTheDayOnWhichItWasSaid() {
		assertThat(on("2018-05-31", "work(id: \"tunnel\") { stage }")).isEqualTo("{work={stage=null}}");
		assertThat(on("2018-06-01", "work(id: \"tunnel\") { stage }")).isEqualTo("{work={stage=BUILDING}}");
		assertThat(on("2014-12-30", "work(id: \"tunnel\") { budget }")).isEqualTo("{work={budget=null}}");
		assertThat(on("2014-12-31", "work(id: \"tunnel\") { budget }")).isEqualTo("{work={budget=4}}");
		assertThat(on("2015-01-01", "work(id: \"tunnel\") { budget load isPublic manager }"))
			.isEqualTo("{work={budget=null, load=2.5, isPublic=true, manager=null}}");
	}

	@Test
	void isNeverThatOfALaterReportWhereNothingWasClaimed() {
		assertThat(on("2030-01-01", "work(id: \"road\") { stage }")).isEqualTo("{work={stage=null}}");
		assertThat(engine.data("{ work(id: \"road\") { stage } }")).hasToString("{work={stage=PLANNED}}");
	}

	@Test
	void filtersOrdersGroupsAndAggregatesByTheValueOfTheDay() {
		assertThat(on("2018-07-01", "works(where: {stage: {eq: BUILDING}}) { nodes { id } }"))
			.isEqualTo("{works={nodes=[{id=bridge}, {id=tunnel}]}}");
		assertThat(on("2018-07-01", "works(where: {stage: {isNull: true}}) { nodes { id } }"))
			.isEqualTo("{works={nodes=[{id=road}]}}");
		assertThat(on("2018-07-01", "works(where: {NOT: {stage: {in: [DONE, PLANNED]}}}) { totalCount }"))
			.isEqualTo("{works={totalCount=2}}");
		assertThat(on("2018-07-01", "works(orderBy: [{budget: DESC}, {stage: ASC}]) { nodes { id } }"))
			.isEqualTo("{works={nodes=[{id=tunnel}, {id=road}, {id=bridge}]}}");
		assertThat(on("2018-07-01",
				"works { aggregate { budget { sum known } due { max } } groupBy(keys: [STAGE]) { groups { keys { stage } count aggregate { budget { max } } } } }"))
			.isEqualTo("{works={aggregate={budget={sum=9, known=1}, due={max=2025-01-01}}, groupBy={groups=["
					+ "{keys={stage=BUILDING}, count=2, aggregate={budget={max=9}}}, {keys={stage=null}, count=1, aggregate={budget={max=null}}}]}}}");
		assertThat(on("2018-07-01",
				"builders(where: {works: {some: {stage: {eq: BUILDING}}}}, orderBy: [{works: {aggregate: {budget: {max: ASC}}}}]) { nodes { id } }"))
			.isEqualTo("{builders={nodes=[{id=one}, {id=two}]}}");
		assertThat(
				on("2018-07-01", "builders(where: {works: {aggregate: {budget: {sum: {gte: 9}}}}}) { nodes { id } }"))
			.isEqualTo("{builders={nodes=[{id=one}]}}");
	}

	@Test
	void pagesContinueInTheOrderOfTheDay() {
		String page = "works(orderBy: [{stage: ASC}], first: 1%s) { nodes { id } pageInfo { endCursor } }";
		Map<String, Object> first = TestEngine
			.at(engine.data("query @asOf(date: \"2016-06-01\") { " + page.formatted("") + " }"), "works");
		assertThat(first.get("nodes")).hasToString("[{id=bridge}]");
		String cursor = TestEngine.at(first, "pageInfo", "endCursor");
		assertThat(on("2016-06-01", page.formatted(", after: \"" + cursor + "\""))).contains("nodes=[{id=road}]");
	}

	@Test
	void statementsWithoutADayDoNotReadClaims() {
		engine.statements();
		engine.data("{ works(where: {stage: {eq: DONE}}) { nodes { stage } } }");
		assertThat(engine.statements().get(0).text()).doesNotContain("Claim").contains("stage = $stage");
		engine.data("query @asOf(date: \"2018-07-01\") { works(where: {stage: {eq: DONE}}) { nodes { stage } } }");
		List<org.neo4j.driver.Query> statements = engine.statements();
		assertThat(statements).hasSize(1);
		assertThat(statements.get(0).text()).contains("_claim:Claim");
	}

	@Test
	void keepsWhatIsKnownToHaveHeldIfAsked() {
		String works = "builder(id: \"one\") { works { nodes { id } } }";
		assertThat(on("2018-07-01", works))
			.isEqualTo("{builder={works={nodes=[{id=bridge}, {id=road}, {id=tunnel}]}}}");
		assertThat(surely("2018-07-01", works)).isEqualTo("{builder={works={nodes=[{id=bridge}]}}}");
		assertThat(surely("2014-12-31", works)).isEqualTo("{builder={works={nodes=[]}}}");
		assertThat(surely("2018-07-01", "works(where: {builders: {some: {}}}) { nodes { id } }"))
			.isEqualTo("{works={nodes=[{id=bridge}]}}");
		assertThat(surely("2018-07-01", "work(id: \"tunnel\") { builders { totalCount } }"))
			.isEqualTo("{work={builders={totalCount=0}}}");
	}

	@Test
	void takesTheModeFromAVariable() {
		String operation = "query($held: Held!) @asOf(date: \"2018-07-01\", held: $held) { builders { totalCount } }";
		assertThat(engine.data(operation, Map.of("held", "POSSIBLY"))).hasToString("{builders={totalCount=2}}");
		assertThat(engine.data(operation, Map.of("held", "SURELY"))).hasToString("{builders={totalCount=1}}");
	}

	private static String surely(String day, String fields) {
		return engine.data("query @asOf(date: \"%s\", held: SURELY) { %s }".formatted(day, fields)).toString();
	}

}
