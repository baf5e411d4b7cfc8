package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What aggregates and groups tell is what the rows of their connection come to. */
@Neo4jTest
class AggregatesIT {

	private static final String ZONE = "zone(id: \"changchun-etdz\")";

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		// Relationships of one type may join the same two nodes more than once.
		driver.executableQuery(
				"""
						MATCH (person:Person {id: 'guan-xianfeng'}), (one:Enterprise {id: 'jiusan-changchun-soybean'})
						MATCH (zone:Zone {id: 'changchun-etdz'}), (gpixel:Enterprise {id: 'gpixel'})
						SET gpixel.foundedYear = 2012, one.foundedYear = 2005
							WITH person, one, zone, gpixel
						UNWIND ['x', 'y'] AS title
						CREATE (person)-[:HAS_ROLE_IN {id: 'parallel:' + title, title: title, evidence: ['x'], status: 'CURRENT', validFrom: date('2020-01-31')}]->(one)
						CREATE (gpixel)-[:LOCATED_IN {id: 'parallel:zone:' + title, evidence: ['x'], status: 'ENDED', validFrom: date('2012-09-01')}]->(zone)""")
			.execute();
		engine = new TestEngine(model, driver);
	}

	static Stream<Arguments> measured() {
		return Stream.of(arguments(new Listing("", "observations", "where: {baseUnit: {eq: CNY}}"), "value"),
				arguments(new Listing("", "observations", "where: {kind: {eq: TARGET}}, orderBy: [{value: ASC}]"),
						"value"),
				arguments(new Listing("", "enterprises", ""), "foundedYear"),
				arguments(new Listing(ZONE, "enterprises", ""), "foundedYear"),
				arguments(new Listing(ZONE, "enterprises", "where: {foundedYear: {isNull: false}}"), "foundedYear"),
				arguments(new Listing(ZONE, "enterprises", "edge: {validFrom: {gt: \"2100-01-01\"}}"), "foundedYear"),
				arguments(new Listing("place(id: \"china\")", "descendants", "maxDepth: 2"), "latitude"),
				arguments(new Listing("industry(id: \"optoelectronic-information\")", "enterpriseObservations", ""),
						"value"),
				arguments(new Listing("indicator(id: \"output-value\")", "measuringObservations", ""), "value"));
	}

	@ParameterizedTest
	@MethodSource("measured")
	void measuresTheRowsOfTheConnection(Listing listing, String property) {
		List<Double> known = listing.rows(property)
			.stream()
			.map((row) -> row.get(property))
			.filter(Objects::nonNull)
			.map((value) -> ((Number) value).doubleValue())
			.toList();
		int rows = listing.rows(property).size();
		Map<String, Object> measure = listing
			.read("totalCount aggregate { measure: %s { min max sum avg known unknown } }".formatted(property));
		assertThat(TestEngine.<Integer>at(measure, "totalCount")).isEqualTo(rows);
		Map<String, @Nullable Object> told = TestEngine.at(measure, "aggregate", "measure");
		assertThat(told).containsEntry("known", known.size()).containsEntry("unknown", rows - known.size());
		if (known.isEmpty()) {
			assertThat(told).containsEntry("sum", null).containsEntry("avg", null).containsEntry("min", null);
			return;
		}
		double sum = known.stream().mapToDouble(Double::doubleValue).sum();
		assertClose(told.get("sum"), sum);
		assertClose(told.get("avg"), sum / known.size());
		assertClose(told.get("min"), known.stream().min(Comparator.naturalOrder()).orElseThrow());
		assertClose(told.get("max"), known.stream().max(Comparator.naturalOrder()).orElseThrow());
	}

	private static void assertClose(@Nullable Object told, double expected) {
		assertThat(((Number) Objects.requireNonNull(told)).doubleValue()).isCloseTo(expected,
				within(Math.abs(expected) * 1e-12));
	}

	@Test
	void measuresPropertiesOfRelationships() {
		assertThat(new Listing("logisticsRoute(id: \"changchun-manzhouli-europe-train\")", "stops", "")
			.read("totalCount edgeAggregate { sequence { max known } }")
			.toString()).matches("\\{totalCount=(\\d), edgeAggregate=\\{sequence=\\{max=\\1, known=\\1}}}");
	}

	@Test
	void measuresNodesAndRelationshipsAtOnce() {
		assertThat(new Listing("logisticsRoute(id: \"changchun-manzhouli-europe-train\")", "stops", "").read(
				"edgeAggregate { sequence { min } } aggregate { latitude { known } } more: edgeAggregate { __typename }"))
			.hasToString(
					"{edgeAggregate={sequence={min=1}}, aggregate={latitude={known=2}}, more={__typename=StopsAtAggregate}}");
	}

	static Stream<Arguments> grouped() {
		return Stream.of(arguments(new Listing("", "enterprises", ""), List.of("industries")),
				arguments(new Listing("", "enterprises", ""), List.of("legalForm", "zones", "people")),
				arguments(new Listing("", "enterprises", "where: {honors: {some: {}}}"), List.of("honors")),
				arguments(new Listing("", "observations", ""), List.of("kind", "comparator", "indicator")),
				arguments(new Listing("", "observations", "where: {baseValue: {isNull: true}}"),
						List.of("announcementEvent", "growthBasis")),
				arguments(new Listing("", "observations", ""), List.of("entity", "periodEnd")),
				arguments(new Listing(ZONE, "projects", ""), List.of("stage", "edge.status")),
				arguments(new Listing(ZONE, "enterprises", ""), List.of("people", "edge.validFrom")),
				arguments(new Listing(ZONE, "enterprises", ""), List.of("zones")),
				arguments(new Listing(ZONE, "relationships", ""), List.of("type", "status")),
				arguments(new Listing("", "relationships", "relationshipTypes: [HAS_ROLE_IN]"), List.of("to", "type")),
				arguments(new Listing("place(id: \"china\")", "descendants", ""), List.of("placeKind", "partOf")),
				arguments(new Listing("industry(id: \"medical-devices\")", "enterpriseObservations", ""),
						List.of("entity")),
				arguments(new Listing("", "search", "text: \"长春\""), List.of("policies")),
				arguments(new Listing("policy(id: \"etdz-real-economy-for-industry\")", "appliesTo", ""),
						List.of("name", "policies")));
	}

	@ParameterizedTest
	@MethodSource("grouped")
	void putsTheRowsOfTheConnectionIntoGroups(Listing listing, List<String> keys) {
		Map<List<Object>, Integer> expected = new LinkedHashMap<>();
		for (Map<String, @Nullable Object> row : listing.rows(keys.toArray(String[]::new))) {
			combinations(row, keys).forEach((group) -> expected.merge(group, 1, Integer::sum));
		}
		Map<String, Object> read = listing.read(groupBy(keys));
		assertThat(TestEngine.<Integer>at(read, "groupBy", "totalCount")).isEqualTo(expected.size());
		List<Map<String, Object>> groups = TestEngine.at(read, "groupBy", "groups");
		Map<List<Object>, Integer> told = new LinkedHashMap<>();
		groups.forEach((group) -> told.put(keysOf(group, keys), TestEngine.at(group, "count")));
		assertThat(told).hasSameSizeAs(groups).isEqualTo(expected);
		assertThat(List.copyOf(told.values())).isSortedAccordingTo(Comparator.reverseOrder());
	}

	private static String groupBy(List<String> keys) {
		List<String> named = keys.stream().filter((key) -> !key.startsWith("edge.")).toList();
		List<String> ofEdge = keys.stream()
			.filter((key) -> key.startsWith("edge."))
			.map((key) -> key.substring(5))
			.toList();
		String arguments = "keys: [%s]"
			.formatted(String.join(", ", named.stream().map(AggregatesIT::enumValue).toList()));
		String shown = named.isEmpty() ? ""
				: "keys { %s }".formatted(String.join(" ", named.stream().map(Listing::selection).toList()));
		if (!ofEdge.isEmpty()) {
			arguments += " edgeKeys: [%s]"
				.formatted(String.join(", ", ofEdge.stream().map(AggregatesIT::enumValue).toList()));
			shown += " edgeKeys { %s }".formatted(String.join(" ", ofEdge));
		}
		return "groupBy(%s first: 100) { totalCount groups { %s count } }".formatted(arguments,
				shown.replace("(first: 100) { nodes { id } }", " { id }"));
	}

	private static String enumValue(String field) {
		return io.zonegraph.model.EnumNames.of(field);
	}

	private static List<Object> keysOf(Map<String, Object> group, List<String> keys) {
		List<Object> values = new ArrayList<>();
		for (String key : keys) {
			Map<String, @Nullable Object> shown = TestEngine.at(group, key.startsWith("edge.") ? "edgeKeys" : "keys");
			Object value = shown.get(key.replace("edge.", ""));
			values
				.add(value instanceof Map<?, ?> node ? Objects.requireNonNull(node.get("id")) : String.valueOf(value));
		}
		return values;
	}

	/** A row is in a group for each combination of its keys, and once. */
	private static List<List<Object>> combinations(Map<String, @Nullable Object> row, List<String> keys) {
		List<List<Object>> combinations = new ArrayList<>(List.of(List.of()));
		for (String key : keys) {
			List<List<Object>> longer = new ArrayList<>();
			for (List<Object> combination : combinations) {
				for (Object value : values(row.get(key))) {
					longer.add(Stream.concat(combination.stream(), Stream.of(value)).toList());
				}
			}
			combinations = longer;
		}
		return combinations;
	}

	private static List<?> values(@Nullable Object value) {
		if (value instanceof Map<?, ?> connection && connection.get("nodes") instanceof List<?> nodes) {
			List<?> ids = nodes.stream().map((node) -> ((Map<?, ?>) node).get("id")).distinct().toList();
			return ids.isEmpty() ? List.of("null") : ids;
		}
		return List
			.of(value instanceof Map<?, ?> node ? Objects.requireNonNull(node.get("id")) : String.valueOf(value));
	}

	@Test
	void countsARowOnceInAGroupThatParallelRelationshipsLeadTo() {
		assertThat(new Listing("", "enterprises", "where: {id: {eq: \"jiusan-changchun-soybean\"}}").read(
				"groupBy(keys: [PEOPLE]) { groups { keys { people { id } } count aggregate { foundedYear { sum } } } }"))
			.hasToString(
					"{groupBy={groups=[{keys={people={id=guan-xianfeng}}, count=1, aggregate={foundedYear={sum=2005}}}]}}");
	}

	@Test
	void keepsGroupsByWhatTheyComeTo() {
		Listing enterprises = new Listing("", "enterprises", "");
		String groups = "groupBy(keys: [ID], having: %s) { totalCount groups { keys { id } } }";
		assertThat(enterprises.read(groups.formatted("{aggregate: {foundedYear: {min: {lt: 2010}}}}")))
			.hasToString("{groupBy={totalCount=1, groups=[{keys={id=jiusan-changchun-soybean}}]}}");
		assertThat(enterprises.read(groups.formatted(
				"{OR: [{aggregate: {foundedYear: {sum: {in: [2012]}}}}, {AND: [{count: {gt: 1}}, {NOT: {count: {lte: 3}}}]}]}")))
			.hasToString("{groupBy={totalCount=1, groups=[{keys={id=gpixel}}]}}");
		assertThat(enterprises.read(groups.formatted("{aggregate: {foundedYear: {max: {isNull: true}}}}")).toString())
			.contains("totalCount=11,");
		assertThat(new Listing("logisticsRoute(id: \"changchun-manzhouli-europe-train\")", "stops", "").read(
				"groupBy(edgeKeys: [SEQUENCE], having: {edgeAggregate: {sequence: {max: {lte: 1}}}}) { groups { edgeKeys { sequence } edgeAggregate { sequence { min } } } }"))
			.hasToString("{groupBy={groups=[{edgeKeys={sequence=1}, edgeAggregate={sequence={min=1}}}]}}");
	}

	@Test
	void ordersGroupsAndTellsHowManyThereAre() {
		String groups = "groupBy(keys: [ID], orderBy: [%s], first: 2) { totalCount groups { keys { id } } }";
		Listing enterprises = new Listing("", "enterprises", "where: {foundedYear: {isNull: false}}");
		assertThat(enterprises.read(groups.formatted("{aggregate: {foundedYear: {max: DESC}}}")))
			.hasToString("{groupBy={totalCount=2, groups=[{keys={id=gpixel}}, {keys={id=jiusan-changchun-soybean}}]}}");
		assertThat(enterprises.read(groups.formatted("{aggregate: {foundedYear: {max: ASC}}}")))
			.hasToString("{groupBy={totalCount=2, groups=[{keys={id=jiusan-changchun-soybean}}, {keys={id=gpixel}}]}}");
		assertThat(new Listing("", "enterprises", "").read(groups.formatted("{count: ASC}, {id: DESC}"))).hasToString(
				"{groupBy={totalCount=13, groups=[{keys={id=zhongke-jingyan-health-group}}, {keys={id=yandongli-technology}}]}}");
	}

	@Test
	void plansAnewForOtherKeysInAVariable() {
		String operation = "query($keys: [EnterpriseGroupKey!]!) { enterprises { groupBy(keys: $keys, first: 1) { totalCount } } }";
		assertThat(engine.data(operation, Map.of("keys", List.of("ID"))))
			.hasToString("{enterprises={groupBy={totalCount=13}}}");
		assertThat(engine.data(operation, Map.of("keys", List.of("TIER"))))
			.hasToString("{enterprises={groupBy={totalCount=3}}}");
	}

	@Test
	void tellsTypeNamesWithoutReadingAnything() {
		assertThat(new Listing(ZONE, "enterprises", "edge: {validFrom: {gt: \"2100-01-01\"}}")
			.read("aggregate { __typename foundedYear { __typename } } groupBy(keys: [KIND_]) { __typename }"
				.replace("KIND_", "TIER")))
			.hasToString("{aggregate={__typename=EnterpriseAggregate, "
					+ "foundedYear={__typename=IntAggregate}}, groupBy={__typename=EnterpriseFactGroups}}");
	}

	/** A connection: the field above it, its own, and its arguments. */
	record Listing(String parent, String field, String arguments) {

		Map<String, Object> read(String selection) {
			String list = "list: %s%s { %s }".formatted(this.field,
					this.arguments.isEmpty() ? "" : "(" + this.arguments + ")", selection);
			Map<String, Object> data = engine
				.data(this.parent.isEmpty() ? "{ " + list + " }" : "{ parent: " + this.parent + " { " + list + " } }");
			return this.parent.isEmpty() ? TestEngine.at(data, "list") : TestEngine.at(data, "parent", "list");
		}

		/** All rows, with fields of the node, and of the edge as {@code edge.status}. */
		List<Map<String, @Nullable Object>> rows(String... fields) {
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			StringBuilder ofNode = new StringBuilder("id");
			StringBuilder ofEdge = new StringBuilder();
			for (String each : fields) {
				(each.startsWith("edge.") ? ofEdge : ofNode).append(' ').append(selection(each.replace("edge.", "")));
			}
			String cursor = "";
			while (true) {
				Listing page = new Listing(this.parent, this.field, this.arguments + " first: 100" + cursor);
				Map<String, Object> read = page
					.read("edges { %s node { %s } } pageInfo { hasNextPage endCursor }".formatted(ofEdge, ofNode));
				List<Map<String, Object>> edges = TestEngine.at(read, "edges");
				edges.forEach((edge) -> {
					Map<String, @Nullable Object> row = new LinkedHashMap<>(
							TestEngine.<Map<String, Object>>at(edge, "node"));
					edge.forEach((name, value) -> row.put("edge." + name, value));
					rows.add(row);
				});
				if (!TestEngine.<Boolean>at(read, "pageInfo", "hasNextPage")) {
					return rows;
				}
				cursor = " after: \"%s\"".formatted(TestEngine.<String>at(read, "pageInfo", "endCursor"));
			}
		}

		/** A field with what is needed to tell its value. */
		static String selection(String field) {
			return switch (field) {
				case "industries", "zones", "people", "honors", "partOf", "policies" ->
					field + "(first: 100) { nodes { id } }";
				case "indicator", "entity", "announcementEvent", "to" -> field + " { id }";
				default -> field;
			};
		}

	}

}
