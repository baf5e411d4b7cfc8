package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Statements visit at most twice as much of the graph as those that one would write by
 * hand for the same result, on a graph that is not ours and has no indexes besides those
 * on keys.
 */
@Neo4jTest
class HandWrittenIT {

	private static final String SCHEMA = """
			type Actor @node(label: "Actor") {
			  id: ID! name: String born: Int
			  plays: [Play!]! @relationship(type: "ACTS_IN")
			  agent: Agent @relationship(type: "IS_WITH")
			}
			type Play @node(label: "Play") {
			  id: ID! title: String
			  actors: [Actor!]! @relationship(type: "ACTS_IN", direction: IN)
			  themes: [Theme!]! @relationship(type: "IS_ABOUT")
			}
			type Theme @node(label: "Theme") {
			  id: ID! word: String weight: Int
			  plays: [Play!]! @relationship(type: "IS_ABOUT", direction: IN)
			}
			type Agent @node(label: "Agent") {
			  id: ID! name: String
			  actors: [Actor!]! @relationship(type: "IS_WITH", direction: IN)
			}
			""";

	private static Driver driver;

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver shared) {
		driver = shared;
		for (String label : List.of("Actor", "Play", "Theme", "Agent")) {
			run("CREATE CONSTRAINT %s_key IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE".formatted(label, label));
		}
		run("UNWIND range(0, 39) AS n CREATE (:Theme {id: 't' + n, word: 'w' + n, weight: n % 10})");
		run("UNWIND range(0, 399) AS n MATCH (a:Theme {id: 't' + (n % 40)}) MATCH (b:Theme {id: 't' + (n * 7 % 39)}) "
				+ "CREATE (p:Play {id: 'p' + n, title: 'p' + n})-[:IS_ABOUT]->(a) CREATE (p)-[:IS_ABOUT]->(b)");
		run("UNWIND range(0, 9) AS n CREATE (:Agent {id: 'g' + n, name: 'g' + n})");
		run("UNWIND range(0, 3999) AS n MATCH (a:Play {id: 'p' + (n % 400)}) MATCH (b:Play {id: 'p' + (n * 3 % 397)}) "
				+ "CREATE (p:Actor {id: 'a' + n, name: 'a' + n, born: 1900 + n % 100})-[:ACTS_IN]->(a) "
				+ "CREATE (p)-[:ACTS_IN]->(b)");
		run("UNWIND range(0, 3999) AS n WITH n WHERE n % 5 > 0 MATCH (p:Actor {id: 'a' + n}) "
				+ "MATCH (g:Agent {id: 'g' + n % 9}) CREATE (p)-[:IS_WITH]->(g)");
		run("CALL db.awaitIndexes(60)");
		run("CALL db.prepareForReplanning(60)");
		engine = TestEngine.profiling(GraphModel.read(List.of(SCHEMA)), driver);
	}

	@Test
	void aConditionTwoRelationshipsAwayStartsWhereFewMeetIt() {
		String where = "{plays: {some: {themes: {some: {word: {eq: \"w3\"}}}}}}";
		assertHits("{ actors(where: " + where + ", first: 10) { nodes { id name } } }", """
				MATCH (t:Theme {word: 'w3'})<-[:IS_ABOUT]-(p:Play)
				WITH DISTINCT p
				MATCH (p)<-[:ACTS_IN]-(a:Actor)
				WITH DISTINCT a ORDER BY a.id LIMIT 10
				RETURN collect([a.id, a.name])""");
		assertHits("{ actors(where: " + where + ") { totalCount nodes { id } } }", """
				MATCH (t:Theme {word: 'w3'})<-[:IS_ABOUT]-(p:Play)
				WITH DISTINCT p
				MATCH (p)<-[:ACTS_IN]-(a:Actor)
				WITH DISTINCT a ORDER BY a.id
				WITH collect(a) AS found
				RETURN size(found), [a IN found[..20] | a.id]""");
	}

	@Test
	void aConditionOnANumberTwoRelationshipsAwayStartsWhereFewMeetIt() {
		assertHits("{ actors(where: {plays: {some: {themes: {some: {weight: {eq: 11}}}}}}) { totalCount } }", """
				MATCH (t:Theme {weight: 11})<-[:IS_ABOUT]-(:Play)<-[:ACTS_IN]-(a:Actor)
				RETURN count(DISTINCT a)""");
	}

	@Test
	void aConditionThatMostMeetStartsAtTheNodesThemselves() {
		assertHits(
				"{ actors(where: {plays: {some: {themes: {some: {weight: {lt: 11}}}}}}, first: 10) { nodes { id } } }",
				"""
						MATCH (a:Actor)
						WHERE a.id IS NOT NULL
						  AND EXISTS { (a)-[:ACTS_IN]->(p:Play) WHERE EXISTS { (p)-[:IS_ABOUT]->(t:Theme) WHERE t.weight < 11 } }
						WITH a ORDER BY a.id LIMIT 10
						RETURN collect(a.id)""");
	}

	@Test
	void groupsByASingleNodeAreDegrees() {
		assertHits("{ actors { groupBy(keys: [AGENT]) { groups { count keys { agent { name } } } } } }", """
				CALL () {
				  MATCH (g:Agent)
				  RETURN g, COUNT { (g)<-[:IS_WITH]-() } AS total
				  UNION ALL
				  RETURN null AS g, COUNT { (:Actor) } - COUNT { (:Actor)-[:IS_WITH]->() } AS total
				}
				WITH g, total ORDER BY total DESC, g.id LIMIT 20
				RETURN collect([total, g.name])""");
		assertThat(TestEngine.<Object>at(engine.data(
				"{ actors { groupBy(keys: [AGENT], first: 3) { totalCount groups { count keys { agent { name } } } } } }"),
				"actors", "groupBy"))
			.hasToString("{totalCount=10, groups=[{count=800, keys={agent=null}}, "
					+ "{count=356, keys={agent={name=g0}}}, {count=356, keys={agent={name=g1}}}]}");
	}

	@Test
	void groupsByTheNodesOfAListAreDegrees() {
		assertHits("{ plays { groupBy(keys: [THEMES]) { groups { count keys { themes { word } } } } } }", """
				CALL () {
				  MATCH (t:Theme)
				  RETURN t, COUNT { (t)<-[:IS_ABOUT]-() } AS total
				  UNION ALL
				  MATCH (p:Play) WHERE NOT EXISTS { (p)-[:IS_ABOUT]->() }
				  WITH count(p) AS total WHERE total > 0
				  RETURN null AS t, total
				}
				WITH t, total ORDER BY total DESC, t.id LIMIT 20
				RETURN collect([total, t.word])""");
	}

	@Test
	void moreKeysThanNodesAreNotLookedAt() {
		assertHits("{ themes { groupBy(keys: [PLAYS], first: 3) { groups { count keys { plays { title } } } } } }", """
				MATCH (t:Theme)
				OPTIONAL MATCH (t)<-[:IS_ABOUT]-(p:Play)
				WITH DISTINCT t, p
				WITH p, count(*) AS total ORDER BY total DESC, p.id LIMIT 3
				RETURN collect([total, p.title])""");
	}

	private static void run(String statement) {
		driver.executableQuery(statement).execute();
	}

	private static void assertHits(String operation, String handWritten) {
		engine.statements();
		engine.data(operation, Map.of());
		List<Query> statements = engine.statements();
		assertThat(statements).hasSize(1);
		long ours = hits(engine.profile());
		long theirs = hits(handWritten);
		System.out.printf("%-100s %d, by hand %d%n", operation, ours, theirs);
		assertThat(ours).as("%s%n%s", operation, statements.get(0).text()).isLessThanOrEqualTo(2 * theirs);
	}

	private static long hits(String statement) {
		try (Session session = driver.session()) {
			return hits(session.run("PROFILE " + statement).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(HandWrittenIT::hits).sum();
	}

}
