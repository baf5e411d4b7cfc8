package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Aggregates over figures are as certain as the figures, and agree with sums over parts.
 */
@Neo4jTest
class BoundsIT {

	private static final String NUMBER = "{ comparator baseValue lowerBound upperBound isLowerBoundExclusive isUpperBoundExclusive baseUnit }";

	private static final List<String> COMPARATORS = List.of("EXACT", "AT_LEAST", "MORE_THAN", "AT_MOST", "LESS_THAN",
			"NEARLY", "ABOUT", "UNSTATED");

	private static TestEngine engine;

	private static TestFigures figures;

	@BeforeAll
	static void connect(Driver driver) {
		engine = new TestEngine(Models.zones(), driver);
		figures = new TestFigures(driver);
		figures.run("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
	}

	@BeforeEach
	void empty() {
		figures.run("MATCH (n:Entity|Observation) DETACH DELETE n");
		figures.createIndicators();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MORE_THAN 60; NEARLY 5; EXACT 65  | MORE_THAN 125.0 (125.0, null)
			MORE_THAN 60; NEARLY 5            | MORE_THAN 60.0 (60.0, null)
			NEARLY 5; EXACT 65                | NEARLY 70.0 [65.0, 70.0)
			AT_MOST 5; EXACT 65               | BETWEEN null [65.0, 70.0]
			LESS_THAN 5; AT_MOST 65           | LESS_THAN 70.0 [0.0, 70.0)
			ABOUT 5; EXACT 65                 | ABOUT 70.0 [65.0, null)
			ABOUT 5; AT_LEAST 65              | AT_LEAST 65.0 [65.0, null)
			ABOUT 5; AT_MOST 65               | UNSTATED null [0.0, null)
			UNSTATED; EXACT 65                | EXACT 65.0 [65.0, 65.0]
			BETWEEN 2 4; EXACT 3              | BETWEEN null [5.0, 7.0]
			EXACT 0; EXACT 0                  | EXACT 0.0 [0.0, 0.0]
			UNSTATED                          | null
			""")
	void sumsWhatIsCertain(String given, String sum) {
		output(given);
		assertThat(text(aggregate("output", "sum"))).isEqualTo(sum);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MORE_THAN 60; NEARLY 5; EXACT 65 | LESS_THAN 5.0 [0.0, 5.0)   | AT_LEAST 65.0 [65.0, null)  | MORE_THAN 41.67 (41.67, null)
					NEARLY 5; EXACT 65               | NEARLY 5.0 [0.0, 5.0)      | EXACT 65.0 [65.0, 65.0]     | NEARLY 35.0 [32.5, 35.0)
					NEARLY 70; EXACT 65              | AT_MOST 65.0 [0.0, 65.0]   | NEARLY 70.0 [65.0, 70.0)    | NEARLY 67.5 [32.5, 67.5)
					MORE_THAN 60; EXACT 60           | EXACT 60.0 [60.0, 60.0]    | MORE_THAN 60.0 (60.0, null) | MORE_THAN 60.0 (60.0, null)
					ABOUT 5; EXACT 65                | ABOUT 5.0 [0.0, 65.0]      | AT_LEAST 65.0 [65.0, null)  | ABOUT 35.0 [32.5, null)
					ABOUT 70; EXACT 65               | AT_MOST 65.0 [0.0, 65.0]   | ABOUT 70.0 [65.0, null)     | ABOUT 67.5 [32.5, null)
					LESS_THAN 5; AT_MOST 5           | LESS_THAN 5.0 [0.0, 5.0)   | AT_MOST 5.0 [0.0, 5.0]      | LESS_THAN 5.0 [0.0, 5.0)
					NEARLY 5                         | NEARLY 5.0 [0.0, 5.0)      | NEARLY 5.0 [0.0, 5.0)       | NEARLY 5.0 [0.0, 5.0)
					""")
	void saysWhatIsCertainOfTheSmallestTheLargestAndTheMean(String given, String min, String max, String mean) {
		output(given);
		assertThat(text(aggregate("output", "min"))).isEqualTo(min);
		assertThat(text(aggregate("output", "max"))).isEqualTo(max);
		assertThat(text(aggregate("output", "avg"))).isEqualTo(mean);
	}

	@Test
	void agreesWithTheSumOverPartsAndWithGroups() {
		Random random = new Random(7);
		for (int time = 0; time < 40; time++) {
			empty();
			List<String> given = new ArrayList<>();
			for (int number = random.nextInt(1, 5); number > 0; number--) {
				String comparator = COMPARATORS.get(random.nextInt(COMPARATORS.size()));
				given.add(comparator.equals("UNSTATED") ? comparator : comparator + " " + random.nextInt(0, 4));
			}
			output(String.join("; ", given));
			String sum = text(aggregate("output", "sum"));
			assertThat(text(rollUp())).as("%s", given).isEqualTo(sum);
			assertThat(text(grouped())).as("%s", given).isEqualTo(sum);
		}
	}

	@Test
	void sumsNeitherSharesNorDifferentUnits() {
		figures.create("one", "z", "share", "EXACT 10", 2021, "ACTUAL");
		figures.create("two", "z", "share", "AT_LEAST 20", 2021, "ACTUAL");
		assertThat(text(aggregate("share", "sum"))).isEqualTo("null");
		assertThat(text(aggregate("share", "max"))).isEqualTo("AT_LEAST 20.0 [20.0, null)");
		figures.create("three", "z", "output", "EXACT 10", 2021, "ACTUAL");
		Map<String, Object> all = TestEngine.at(engine
			.data("{ observations { aggregate { baseValue { sum { baseValue } max { baseValue } known unknown } } } }"),
				"observations", "aggregate", "baseValue");
		assertThat(all).hasToString("{sum=null, max=null, known=3, unknown=0}");
	}

	@Test
	void growthMayBeNegative() {
		output("EXACT 1; EXACT 2");
		figures.run("MATCH (o:Observation) SET o.growthComparator = 'NEARLY', o.growthRate = 5.0, o.growthUpper = 5.0");
		Map<String, @Nullable Object> growth = TestEngine.at(engine
			.data("{ observations { aggregate { growthRate { sum %s max %s known } } } }".formatted(NUMBER, NUMBER)),
				"observations", "aggregate", "growthRate");
		assertThat(growth).containsEntry("sum", null).containsEntry("known", 2);
		assertThat(text(growth.get("max"))).isEqualTo("NEARLY 5.0 (null, 5.0)");
	}

	@Test
	void keepsAndOrdersGroupsByBounds() {
		figures.create("one", "a", "output", "NEARLY 10", 2021, "ACTUAL");
		figures.create("two", "b", "output", "MORE_THAN 3", 2021, "ACTUAL");
		figures.create("three", "c", "output", "EXACT 5", 2021, "ACTUAL");
		assertThat(entities("having: {aggregate: {baseValue: {sum: {lowerBound: {gte: 3}}}}}", "lowerBound: DESC"))
			.isEqualTo("[c, b]");
		assertThat(entities("", "upperBound: ASC")).isEqualTo("[c, a, b]");
		assertThat(entities("having: {NOT: {aggregate: {baseValue: {sum: {upperBound: {isNull: true}}}}}}",
				"lowerBound: ASC"))
			.isEqualTo("[a, c]");
		assertThat(engine.data(
				"{ zones(where: {observations: {aggregate: {baseValue: {max: {upperBound: {lte: 5}}, known: {gt: 0}}}}}, orderBy: [{observations: {aggregate: {baseValue: {avg: {lowerBound: DESC}}}}}]) { nodes { id } } }"))
			.hasToString("{zones={nodes=[{id=c}]}}");
	}

	private static String entities(String having, String by) {
		List<Map<String, Object>> groups = TestEngine.at(engine.data(
				"{ observations { groupBy(keys: [ENTITY] %s orderBy: [{aggregate: {baseValue: {sum: {%s}}}}]) { groups { keys { entity { id } } } } } }"
					.formatted(having, by)),
				"observations", "groupBy", "groups");
		return groups.stream().map((group) -> TestEngine.<String>at(group, "keys", "entity", "id")).toList().toString();
	}

	/** Figures of parts of one whole. */
	private static void output(String given) {
		int number = 0;
		for (String figure : given.split("; *")) {
			String part = "part-" + number++;
			figures.join(part, "whole", Map.of());
			figures.create("of-" + part, part, "output", figure.trim(), 2021, "ACTUAL");
		}
	}

	private static @Nullable Object aggregate(String indicator, String function) {
		Map<String, @Nullable Object> measured = TestEngine.at(engine
			.data("{ observations(where: {indicator: {id: {eq: \"%s\"}}}) { aggregate { baseValue { %s %s } } } }"
				.formatted(indicator, function, NUMBER)), "observations", "aggregate", "baseValue");
		return measured.get(function);
	}

	private static @Nullable Object grouped() {
		List<Map<String, Object>> groups = TestEngine.at(engine
			.data("{ observations { groupBy(keys: [KIND]) { groups { aggregate { baseValue { sum %s } } } } } }"
				.formatted(NUMBER)), "observations", "groupBy", "groups");
		Map<String, @Nullable Object> measured = TestEngine.at(groups.get(0), "aggregate", "baseValue");
		return measured.get("sum");
	}

	private static @Nullable Object rollUp() {
		Map<String, @Nullable Object> parts = TestEngine.at(engine
			.data("{ zone(id: \"whole\") { rollUp(indicator: \"OUTPUT\", year: 2021) { parts { total %s } } } }"
				.formatted(NUMBER)), "zone", "rollUp", "parts");
		return parts.get("total");
	}

	/** For example {@code NEARLY 70.0 [65.0, 70.0)}; null if there is no number. */
	private static String text(@Nullable Object number) {
		if (!(number instanceof Map<?, ?> known)) {
			return "null";
		}
		return "%s %s %s%s, %s%s".formatted(known.get("comparator"), rounded(known.get("baseValue")),
				isOpen(known, "lowerBound", "isLowerBoundExclusive") ? "(" : "[", rounded(known.get("lowerBound")),
				rounded(known.get("upperBound")), isOpen(known, "upperBound", "isUpperBoundExclusive") ? ")" : "]");
	}

	private static boolean isOpen(Map<?, ?> number, String bound, String exclusive) {
		return number.get(bound) == null || Boolean.TRUE.equals(number.get(exclusive));
	}

	private static String rounded(@Nullable Object number) {
		return (number instanceof Double value) ? String.valueOf(Math.round(value * 100) / 100.0) : "null";
	}

}
