package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists below a hub in the order of an index: the same rows as without, from less work.
 */
@Neo4jTest
class HubListsIT {

	private static final String SCHEMA = """
			type Shop @node(label: "Shop") {
			  id: ID!
			  customers: [Customer!]! @relationship(type: "BUYS_AT", direction: IN, properties: "BuysAt")
			  visitors: [Customer!]! @relationship(type: "VISITS", direction: IN)
			}
			type Customer @node(label: "Customer") {
			  id: ID! age: Int city: String!
			  shops: [Shop!]! @relationship(type: "BUYS_AT", properties: "BuysAt")
			}
			type BuysAt @relationshipProperties { amount: Int }
			""";

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		for (String statement : List.of("CREATE CONSTRAINT shop_key IF NOT EXISTS FOR (n:Shop) REQUIRE n.id IS UNIQUE",
				"CREATE CONSTRAINT customer_key IF NOT EXISTS FOR (n:Customer) REQUIRE n.id IS UNIQUE",
				"CREATE INDEX customer_age IF NOT EXISTS FOR (n:Customer) ON (n.age, n.id)",
				"CREATE (:Shop {id: 'big'}), (:Shop {id: 'late'}), (:Shop {id: 'small'})",
				"UNWIND range(10000, 16999) AS n CREATE (:Customer {id: 'c' + n, city: 'x' + n % 3, "
						+ "age: CASE n % 7 WHEN 0 THEN null ELSE n % 90 END})",
				"MATCH (s:Shop {id: 'big'}) MATCH (c:Customer) CREATE (c)-[:BUYS_AT {amount: 1}]->(s), (c)-[:VISITS]->(s)",
				"MATCH (s:Shop {id: 'big'}) MATCH (c:Customer) WHERE c.id < 'c10030' CREATE (c)-[:BUYS_AT {amount: 2}]->(s)",
				"MATCH (s:Shop {id: 'late'}) MATCH (c:Customer) WHERE c.id >= 'c13000' CREATE (c)-[:BUYS_AT {amount: 3}]->(s), (c)-[:VISITS]->(s)",
				"MATCH (s:Shop {id: 'small'}) MATCH (c:Customer {id: 'c16999'}) CREATE (c)-[:BUYS_AT]->(s)",
				"CALL db.awaitIndexes(60)", "CALL db.prepareForReplanning(60)")) {
			driver.executableQuery(statement).execute();
		}
		engine = TestEngine.profiling(GraphModel.read(List.of(SCHEMA)), driver);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					big   | customers | (first: 3)                                                | true         | c.id LIMIT 3
					big   | customers | (last: 2)                                                 | true         | c.id DESC LIMIT 2
					big   | customers | (first: 0)                                                | true         | c.id LIMIT 0
					big   | customers | (first: 100)                                              | true         | c.id LIMIT 100
					late  | customers | (first: 2)                                                | true         | c.id LIMIT 2
					small | customers | (first: 2)                                                | true         | c.id LIMIT 2
					big   | customers | (first: 2, where: {city: {eq: "x1"}})                     | c.city = 'x1' | c.id LIMIT 2
					big   | customers | (first: 2, where: {city: {eq: "none"}})                   | false        | c.id LIMIT 2
					big   | customers | (first: 2, edge: {amount: {eq: 2}})                       | r.amount = 2 | c.id LIMIT 2
					big   | customers | (first: 3, orderBy: [{age: ASC}])                         | true         | c.age, c.id LIMIT 3
					big   | customers | (first: 3, orderBy: [{age: DESC}])                        | true         | c.age DESC, c.id LIMIT 3
					big   | customers | (first: 3, orderBy: [{age: ASC}, {id: DESC}])             | true         | c.age, c.id DESC LIMIT 3
					big   | customers | (first: 2, orderBy: [{city: ASC}])                        | true         | c.city, c.id LIMIT 2
					big   | customers | (first: 2, where: {age: {isNull: true}}, orderBy: [{age: ASC}]) | c.age IS NULL | c.age, c.id LIMIT 2
					big   | visitors  | (first: 2)                                                | true         | c.id LIMIT 2
					late  | visitors  | (last: 2, orderBy: [{age: ASC}])                          | true         | c.age DESC, c.id DESC LIMIT 2
					""")
	void listsTheFirst(String shop, String list, String arguments, String where, String order, Driver driver) {
		boolean bought = list.equals("customers");
		List<Map<String, Map<String, Object>>> edges = TestEngine
			.at(engine.data("{ shop(id: \"%s\") { %s%s { edges { node { id } %s } } } }".formatted(shop, list,
					arguments, bought ? "amount" : "")), "shop", list, "edges");
		List<Object> found = new ArrayList<>(
				edges.stream().map((each) -> TestEngine.<Object>at(each, "node", "id")).toList());
		if (arguments.contains("last")) {
			Collections.reverse(found);
		}
		assertThat(found).isEqualTo(driver
			.executableQuery("MATCH (:Shop {id: '%s'})<-[r:%s]-(c) WHERE %s RETURN c.id ORDER BY %s".formatted(shop,
					bought ? "BUYS_AT" : "VISITS", where, order))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList());
	}

	@Test
	void pagesFollowOneAnother() {
		String page = "query($after: String) { shop(id: \"big\") { customers(first: 3, after: $after) "
				+ "{ edges { amount node { id } } pageInfo { hasNextPage endCursor } } } }";
		Map<String, Object> first = engine.data(page, Map.of());
		assertThat(ids(first)).containsExactly("c10000", "c10000", "c10001");
		Map<String, Object> second = engine.data(page,
				Map.of("after", TestEngine.at(first, "shop", "customers", "pageInfo", "endCursor")));
		assertThat(ids(second)).containsExactly("c10001", "c10002", "c10002");
	}

	private static List<Object> ids(Map<String, Object> data) {
		List<Object> edges = TestEngine.at(data, "shop", "customers", "edges");
		return edges.stream().map((edge) -> TestEngine.<Object>at(edge, "node", "id")).toList();
	}

	@Test
	void fewNeighboursOfAHubAreRead() {
		assertThat(hits("{ shop(id: \"big\") { customers(first: 5) { nodes { id } } } }")).isLessThan(500);
		assertThat(hits("{ shop(id: \"big\") { customers(first: 5, orderBy: [{age: ASC}]) { nodes { id } } } }"))
			.isLessThan(500);
		assertThat(hits("{ shop(id: \"late\") { customers(first: 5) { nodes { id } } } }")).isGreaterThan(4_000)
			.isLessThan(16_000);
	}

	private static long hits(String operation) {
		engine.data(operation);
		long hits = hits(engine.profile());
		System.out.printf("%-90s %d%n", operation, hits);
		return hits;
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(HubListsIT::hits).sum();
	}

}
