package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of every kind of connection put together are the whole list. */
@Neo4jTest
class PagesIT {

	private static final List<Integer> SIZES = List.of(1, 2, 7, 50);

	/** Of a longer list, the smallest pages are larger. */
	private static final int MAX_PAGES = Integer.getInteger("zonegraph.max-pages", 40);

	private static TestEngine engine;

	private static Driver driver;

	@BeforeAll
	static void load(Driver shared) {
		driver = shared;
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		// Relationships of one type may join the same two nodes more than once, in either
		// direction.
		driver
			.executableQuery(
					"""
							MATCH (person:Person {id: 'guan-xianfeng'}), (one:Enterprise {id: 'jiusan-changchun-soybean'})
							MATCH (a:Enterprise {id: 'faw-import-export'}), (b:Enterprise {id: 'gpixel'})
							UNWIND ['x', 'y'] AS title
							CREATE (person)-[:HAS_ROLE_IN {id: 'parallel:' + title, title: title, evidence: ['x'], status: 'CURRENT'}]->(one)
							CREATE (a)-[:COOPERATES_WITH {id: 'out:' + title, topicEn: title, evidence: ['x']}]->(b)
							CREATE (b)-[:COOPERATES_WITH {id: 'in:' + title, topicEn: title, evidence: ['x']}]->(a)""")
			.execute();
		engine = new TestEngine(model, driver);
	}

	/**
	 * A connection as the text around its arguments, and the response keys that lead to
	 * it.
	 */
	static Stream<Connection> connections() {
		return Stream.of(new Connection("observations", "", "", ""),
				new Connection("observations", "orderBy: [{baseValue: ASC}]", "", ""),
				new Connection("observations", "orderBy: [{baseValue: DESC}, {periodStart: ASC}]", "", ""),
				new Connection("observations", "orderBy: [{periodEnd: DESC}, {growthRate: DESC}]", "", ""),
				new Connection("observations", "where: {kind: {eq: ACTUAL}}, orderBy: [{updatedAt: ASC}]", "", ""),
				new Connection("entities", "orderBy: [{name: ASC}]", "", ""),
				new Connection("relationships", "relationshipTypes: [LOCATED_IN, STOPS_AT]", "", ""),
				new Connection("projects", "edgeOrderBy: [{status: DESC}], orderBy: [{name: ASC}]",
						"zone(id: \"changchun-etdz\")", "zone"),
				new Connection("descendants", "orderBy: [{name: DESC}]", "place(id: \"china\")", "place"),
				new Connection("enterprises", "", "person(id: \"guan-xianfeng\")", "person"),
				new Connection("enterprises", "edgeOrderBy: [{status: ASC}]", "person(id: \"guan-xianfeng\")",
						"person"),
				new Connection("partnerEnterprises", "orderBy: [{name: DESC}]", "enterprise(id: \"faw-import-export\")",
						"enterprise"),
				new Connection("descendants", "", "place(id: \"china\")", "place"),
				new Connection("relationships", "direction: IN", "zone(id: \"changchun-etdz\")", "zone"),
				new Connection("enterprises", "orderBy: [{observations: {count: DESC}}]", "", ""),
				new Connection("industries", "orderBy: [{enterprises: {count: ASC}}, {projects: {count: DESC}}]", "",
						""),
				new Connection("enterprises",
						"orderBy: [{observations: {aggregate: {baseValue: {max: {upperBound: ASC}}}}}]", "", ""),
				new Connection("enterprises",
						"orderBy: [{observations: {aggregate: {baseValue: {avg: {lowerBound: DESC}}}}}]", "", ""),
				new Connection("honors",
						"where: {observations: {none: {}}}, orderBy: [{holderEnterprises: {edgeAggregate: {rank: {min: DESC}}}}]",
						"", ""),
				new Connection("projects",
						"orderBy: [{observations: {aggregate: {periodEnd: {min: DESC}}}}, {name: ASC}]", "", ""),
				new Connection("policies",
						"edgeOrderBy: [{status: DESC}], orderBy: [{observations: {aggregate: {periodStart: {max: DESC}}}}]",
						"zone(id: \"changchun-etdz\")", "zone"),
				new Connection("partnerEnterprises", "orderBy: [{observations: {aggregate: {value: {unknown: DESC}}}}]",
						"enterprise(id: \"faw-import-export\")", "enterprise"),
				new Connection("descendants", "orderBy: [{zones: {count: DESC}}]", "place(id: \"china\")", "place"),
				new Connection("enterpriseObservations", "orderBy: [{baseValue: ASC}]",
						"industry(id: \"optoelectronic-information\")", "industry"));
	}

	static Stream<Arguments> connectionsAndSizes() {
		return connections().flatMap((connection) -> SIZES.stream().map((size) -> Arguments.of(connection, size)));
	}

	@ParameterizedTest
	@MethodSource("connectionsAndSizes")
	void givesTheSameListForwardsAndBackwardsInPagesOfAnySize(Connection connection, int size) {
		List<String> whole = connection.walk(true, 100);
		assertThat(whole).hasSize(connection.totalCount());
		int pageSize = Math.max(size, whole.size() / MAX_PAGES);
		assertThat(connection.walk(true, pageSize)).isEqualTo(whole);
		assertThat(connection.walk(false, pageSize)).isEqualTo(whole);
	}

	/** As Relay has it, lengths are not negative. */
	@ParameterizedTest
	@MethodSource("connections")
	void givesAnEmptyPageThatTellsWhetherThereIsMore(Connection connection) {
		for (boolean forwards : new boolean[] { true, false }) {
			Map<String, Object> page = connection.page(forwards, 0, null);
			boolean any = connection.totalCount() > 0;
			assertThat(page).containsEntry("totalCount", connection.totalCount())
				.containsEntry("nodes", List.of())
				.containsEntry("edges", List.of());
			assertThat(TestEngine.<Map<String, Object>>at(page, "pageInfo"))
				.containsEntry("hasNextPage", forwards && any)
				.containsEntry("hasPreviousPage", !forwards && any)
				.containsEntry("startCursor", null)
				.containsEntry("endCursor", null);
		}
	}

	@Test
	void givesNoGroupsButTellsWhetherThereAreAny() {
		Map<String, Object> groups = TestEngine.at(
				engine
					.data("{ enterprises { groupBy(keys: [INDUSTRIES], first: 0) { totalCount groups { count } } } }"),
				"enterprises", "groupBy");
		assertThat(groups).containsEntry("groups", List.of());
		assertThat(TestEngine.<Integer>at(groups, "totalCount")).isPositive();
	}

	@Test
	void neitherRepeatsNorHidesWhenRowsComeInBetweenPages() {
		Connection connection = new Connection("honors", "orderBy: [{name: ASC}]", "", "");
		List<String> before = connection.walk(true, 100);
		List<String> walked = new ArrayList<>();
		Map<String, Object> page = connection.page(true, 3, null);
		for (int round = 0; page != null; round++) {
			walked.addAll(ids(page));
			// One is added before all pages read so far, one behind all others.
			driver.executableQuery(
					"""
							UNWIND ['!', '龥'] AS name
							CREATE (:Entity:Honor {id: 'added-' + name + $round, name: name + $round, nameEn: '', evidence: ['x']})""")
				.withParameters(Map.of("round", String.valueOf(1000 + round)))
				.execute();
			page = (round < 20 && connection.hasNext(page)) ? connection.page(true, 3, connection.endCursor(page))
					: null;
		}
		driver.executableQuery("MATCH (added:Honor) WHERE added.id STARTS WITH 'added-' DETACH DELETE added").execute();
		assertThat(walked).doesNotHaveDuplicates();
		assertThat(walked.stream().filter((id) -> !id.startsWith("added-"))).containsExactlyElementsOf(before);
		assertThat(walked).noneMatch((id) -> id.startsWith("added-!"));
	}

	private static List<String> ids(Map<String, Object> page) {
		List<Map<String, Object>> edges = TestEngine.at(page, "edges");
		assertThat(edges).doesNotHaveDuplicates();
		return edges.stream()
			.map((edge) -> String.valueOf(edge.containsKey("id") ? edge.get("id") : TestEngine.at(edge, "node", "id")))
			.toList();
	}

	record Connection(String field, String arguments, String parent, String parentKey) {

		private String operation() {
			String selection = "page: %s(%s first: $first, last: $last, after: $after, before: $before) { totalCount nodes { id } edges { cursor %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
				.formatted(this.field, this.arguments,
						(this.field.endsWith("nterprises") && !this.parent.isEmpty()) ? "id" : "node { id }");
			return "query($first: Int, $last: Int, $after: String, $before: String) { "
					+ (this.parent.isEmpty() ? selection : this.parent + " { " + selection + " }") + " }";
		}

		Map<String, Object> page(boolean forwards, int size, @org.jspecify.annotations.Nullable Object cursor) {
			Map<String, Object> variables = new HashMap<>();
			variables.put(forwards ? "first" : "last", size);
			if (cursor != null) {
				variables.put(forwards ? "after" : "before", cursor);
			}
			Map<String, Object> data = engine.data(operation(), variables);
			return this.parent.isEmpty() ? TestEngine.at(data, "page") : TestEngine.at(data, this.parentKey, "page");
		}

		boolean hasNext(Map<String, Object> page) {
			return TestEngine.at(page, "pageInfo", "hasNextPage");
		}

		String endCursor(Map<String, Object> page) {
			return TestEngine.at(page, "pageInfo", "endCursor");
		}

		int totalCount() {
			return TestEngine.at(page(true, 1, null), "totalCount");
		}

		List<String> walk(boolean forwards, int size) {
			List<List<String>> pages = new ArrayList<>();
			Map<String, Object> page = page(forwards, size, null);
			pages.add(ids(page));
			while (TestEngine.<Boolean>at(page, "pageInfo", forwards ? "hasNextPage" : "hasPreviousPage")) {
				page = page(forwards, size, TestEngine.at(page, "pageInfo", forwards ? "endCursor" : "startCursor"));
				pages.add(ids(page));
			}
			if (!forwards) {
				Collections.reverse(pages);
			}
			return pages.stream().flatMap(List::stream).toList();
		}

	}

}
