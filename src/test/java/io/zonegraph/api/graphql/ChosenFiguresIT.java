package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of several statements of one figure, aggregates take the chosen one, and lists show
 * all.
 */
@Neo4jTest
class ChosenFiguresIT {

	private static final String SUM = "aggregate { baseValue { sum { baseValue } known } }";

	private static TestEngine engine;

	private static TestFigures figures;

	@BeforeAll
	static void connect(Driver driver) {
		engine = new TestEngine(Models.zones(), driver);
		figures = new TestFigures(driver);
		figures.run("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
	}

	/** Zone a has 10 or 12, and zone b has 7; both are parts of one whole. */
	@BeforeEach
	void create() {
		figures.run("MATCH (n:Entity|Observation|Conflict) DETACH DELETE n");
		figures.createIndicators();
		figures.join("a", "whole", Map.of());
		figures.join("b", "whole", Map.of());
		figures.create("chosen", "a", "output", "EXACT 10", 2021, "ACTUAL");
		figures.create("other", "a", "output", "EXACT 12", 2021, "ACTUAL");
		figures.create("only", "b", "output", "EXACT 7", 2021, "ACTUAL");
		figures.run("MATCH (o:Observation) WHERE o.id <> 'only' SET o.isChosen = o.id = 'chosen'");
	}

	@Test
	void sumsAndGroupsAgreeWithTheSumOverParts() {
		Map<String, Object> rollUp = TestEngine.at(engine.data(
				"{ zone(id: \"whole\") { rollUp(indicator: \"OUTPUT\", year: 2021) { parts { total { baseValue } } } } }"),
				"zone", "rollUp", "parts", "total");
		assertThat(rollUp).hasToString("{baseValue=17.0}");
		assertThat(engine.data("{ observations { totalCount nodes { id } " + SUM + " } }")).hasToString(
				"{observations={totalCount=3, nodes=[{id=chosen}, {id=only}, {id=other}], aggregate={baseValue={sum={baseValue=17.0}, known=2}}}}");
		assertThat(engine.data("{ observations { groupBy(keys: [KIND]) { groups { count " + SUM + " } } } }"))
			.hasToString(
					"{observations={groupBy={groups=[{count=2, aggregate={baseValue={sum={baseValue=17.0}, known=2}}}]}}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			isChosen: {eq: false}                               | 12.0
			isChosen: {isNull: false}                           | 22.0
			OR: [{isChosen: {eq: true}}, {id: {eq: "only"}}]    | 17.0
			OR: [{isChosen: {eq: false}}, {id: {eq: "only"}}]   | 19.0
			NOT: {isChosen: {eq: true}}                         | 12.0
			AND: [{kind: {eq: ACTUAL}}, {isChosen: {eq: false}}] | 12.0
			isChosen: {}                                        | 17.0
			conflicts: {none: {between: {some: {isChosen: {eq: false}}}}} | 17.0
			""")
	void aConditionOnTheFlagDecidesAlone(String where, String sum) {
		Map<String, Object> measured = TestEngine.at(
				engine.data("{ observations(where: {%s}) { %s } }".formatted(where, SUM)), "observations", "aggregate",
				"baseValue", "sum");
		assertThat(measured).hasToString("{baseValue=" + sum + "}");
	}

	@Test
	void sumsBelowAnEntityTakeTheChosenOne() {
		assertThat(engine.data("{ zone(id: \"a\") { observations { totalCount " + SUM
				+ " groupBy(keys: [INDICATOR]) { totalCount groups { count } } } } }"))
			.hasToString(
					"{zone={observations={totalCount=2, aggregate={baseValue={sum={baseValue=10.0}, known=1}}, groupBy={totalCount=1, groups=[{count=1}]}}}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			aggregate: {baseValue: {sum: {upperBound: {gt: 10}}}}                                    | []
			aggregate: {baseValue: {sum: {upperBound: {gte: 7}}}}                                    | [a, b]
			aggregate: {baseValue: {known: {eq: 1}}}, count: {eq: 2}                                 | [a]
			where: {isChosen: {isNull: false}}, aggregate: {baseValue: {sum: {upperBound: {gt: 10}}}} | [a]
			where: {kind: {eq: ACTUAL}}, aggregate: {baseValue: {max: {upperBound: {gt: 10}}}}        | []
			count: {eq: 2}                                                                           | [a]
			""")
	void conditionsOnAggregatesTakeTheChosenOneAndCountsAll(String condition, String zones) {
		assertThat(ids("where: {observations: {%s}}".formatted(condition))).hasToString(zones);
	}

	@Test
	void ordersByAggregatesTakeTheChosenOne() {
		figures
			.run("MATCH (o:Observation {id: 'other'}) SET o.baseValue = 1.0, o.lowerBound = 1.0, o.upperBound = 1.0");
		assertThat(ids("orderBy: [{observations: {aggregate: {baseValue: {min: {lowerBound: ASC}}}}}]"))
			.containsExactly("b", "a", "whole");
		assertThat(ids("orderBy: [{observations: {count: DESC}}]")).containsExactly("a", "b", "whole");
	}

	@Test
	void groupsByAnEntityCountTheChosenOnes() {
		String operation = "{ observations { groupBy(keys: [ENTITY], having: {count: {gte: 1}}) { totalCount groups { keys { entity { id } } count } } } }";
		assertThat(engine.data(operation)).hasToString(
				"{observations={groupBy={totalCount=2, groups=[{keys={entity={id=a}}, count=1}, {keys={entity={id=b}}, count=1}]}}}");
		figures.run("MATCH (o:Observation) SET o.isChosen = true");
		assertThat(engine.data(operation)).hasToString(
				"{observations={groupBy={totalCount=2, groups=[{keys={entity={id=a}}, count=2}, {keys={entity={id=b}}, count=1}]}}}");
	}

	@Test
	void statementsOfSeveralTypesAreFilteredByTheirType() {
		figures.run("""
				MATCH (o:Observation) WHERE o.id <> 'only'
				MERGE (c:Conflict {id: 'conflict', property: 'baseValue', chosenBy: 'ORDER'})
				CREATE (c)-[:BETWEEN]->(o)
				CREATE (c)-[:BETWEEN]->(:Claim {id: 'claim-' + o.id, isChosen: false})
				""");
		assertThat(engine.data(
				"{ conflicts { nodes { between { totalCount groupBy(keys: [ID], orderBy: [{id: ASC}]) { groups { keys { id } } } } } } }"))
			.hasToString(
					"{conflicts={nodes=[{between={totalCount=4, groupBy={groups=[{keys={id=chosen}}, {keys={id=claim-chosen}}, {keys={id=claim-other}}]}}}]}}");
	}

	@Test
	void readsEachFigureOnceAndNoneForCountsIfAllAreChosen(Driver driver) {
		figures.run("CREATE INDEX observation_is_chosen IF NOT EXISTS FOR (n:Observation) ON (n.isChosen)");
		figures
			.run("""
					MATCH (e:Zone {id: 'b'}), (i:Indicator {id: 'output'})
					UNWIND range(1, 1000) AS n
					CREATE (e)<-[:OBSERVES]-(:Observation {id: 'more-' + n, baseUnit: 'CNY', baseValue: 1.0})-[:MEASURES]->(i)
					""");
		figures.run("MATCH (o:Observation) SET o.isChosen = true");
		figures.run("CALL db.awaitIndexes(60)");
		figures.run("CALL db.prepareForReplanning(60)");
		TestEngine profiling = TestEngine.profiling(Models.zones(), driver);
		profiling.data("{ observations { groupBy(keys: [ENTITY]) { groups { keys { entity { id } } count } } } }");
		assertThat(hits(profiling.profile())).isLessThan(500);
		profiling.data("{ observations { " + SUM + " } }");
		assertThat(operators(profiling.profile()).filter((each) -> each.contains("Scan")))
			.containsExactly("NodeByLabelScan");
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(ChosenFiguresIT::hits).sum();
	}

	private static Stream<String> operators(ProfiledPlan plan) {
		return Stream.concat(Stream.of(plan.operatorType().replaceAll("@.*", "")),
				plan.children().stream().flatMap(ChosenFiguresIT::operators));
	}

	private static List<String> ids(String arguments) {
		List<Map<String, String>> nodes = TestEngine
			.at(engine.data("{ zones(%s) { nodes { id } } }".formatted(arguments)), "zones", "nodes");
		return nodes.stream().map((node) -> node.get("id")).toList();
	}

}
