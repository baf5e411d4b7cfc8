package io.zonegraph.api.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums over parts count each part once, and claim no more than the figures say. */
@Neo4jTest
class RollUpIT {

	private static final String PARTS = " { own { id } parts { obstacle total { comparator baseValue lowerBound upperBound } partsWithFigure partsWithoutFigure observations { id } missing { id } } }";

	private static TestEngine engine;

	private static TestFigures figures;

	@BeforeAll
	static void connect(Driver driver) {
		engine = new TestEngine(Models.zones(), driver);
		figures = new TestFigures(driver);
		figures.run("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
	}

	/**
	 * <pre>
	 * whole ── a ── a1, a2
	 *       └─ b ── b1, b2 ── b21
	 * </pre>
	 */
	@BeforeEach
	void joinParts() {
		figures.run("MATCH (n:Entity) DETACH DELETE n");
		figures.run("MATCH (n:Observation) DETACH DELETE n");
		figures.createIndicators();
		List.of("a whole", "b whole", "a1 a", "a2 a", "b1 b", "b2 b", "b21 b2").forEach((pair) -> join(pair, Map.of()));
	}

	@Test
	void countsAPartWithItsOwnFigureAndLooksIntoOneThatHasNone() {
		output("a", "EXACT 10");
		output("a1", "EXACT 4");
		output("b1", "EXACT 2");
		output("b21", "EXACT 1");
		output("whole", "EXACT 99");
		assertThat(sum()).isEqualTo("EXACT 13.0 of a b1 b21, missing nothing, own whole");
	}

	@Test
	void tellsPartsOfWhichNothingIsKnownOnce() {
		output("b1", "EXACT 2");
		assertThat(sum()).isEqualTo("EXACT 2.0 of b1, missing a b2, own nothing");
		assertThat(rollUp("whole", ""))
			.hasToString("{own=null, parts={obstacle=null, total={comparator=EXACT, baseValue=2.0, "
					+ "lowerBound=2.0, upperBound=2.0}, partsWithFigure=1, partsWithoutFigure=2, observations=[{id=of-b1}], "
					+ "missing=[{id=a}, {id=b2}]}}");
	}

	@Test
	void countsAPartOnceThatIsReachedOverTwoWays() {
		join("b21 a", Map.of());
		output("b21", "EXACT 1");
		output("a1", "EXACT 4");
		assertThat(sum()).isEqualTo("EXACT 5.0 of a1 b21, missing a2 b1, own nothing");
	}

	@Test
	void doesNotCountAPartInsideOneThatCountsOverAnotherWay() {
		join("b21 a", Map.of());
		output("b21", "EXACT 1");
		output("a", "EXACT 10");
		assertThat(sum()).isEqualTo("EXACT 10.0 of a, missing b, own nothing");
	}

	@Test
	void sumsNoPartsThatHaveAPartInCommon() {
		join("b21 a", Map.of());
		output("a", "EXACT 10");
		output("b", "EXACT 7");
		assertThat(sum()).isEqualTo("OVERLAPPING_PARTS of a b, missing nothing, own nothing");
	}

	@Test
	void sumsNoPartsThatArePartOfEachOther() {
		join("a b", Map.of());
		join("b a", Map.of());
		output("a", "EXACT 10");
		output("b", "EXACT 7");
		assertThat(sum()).isEqualTo("OVERLAPPING_PARTS of nothing, missing nothing, own nothing");
	}

	@Test
	void countsAPartThatIsPartOfItself() {
		join("a a", Map.of());
		join("b b", Map.of());
		output("a", "EXACT 10");
		assertThat(sum()).isEqualTo("EXACT 10.0 of a, missing b, own nothing");
	}

	@Test
	void countsTheOneFigureOfPartsThatArePartOfEachOther() {
		join("a a1", Map.of());
		output("a", "EXACT 10");
		assertThat(sum()).isEqualTo("EXACT 10.0 of a, missing b, own nothing");
	}

	@Test
	void sumsNoShares() {
		figures.create("share-a", "a", "share", "EXACT 10", 2021, "ACTUAL");
		Map<String, Object> parts = TestEngine.at(engine.data(
				"{ zone(id: \"whole\") { rollUp(indicator: \"SHARE\", year: 2021) { parts { obstacle total { baseValue } partsWithFigure } } } }"),
				"zone", "rollUp", "parts");
		assertThat(parts).hasToString("{obstacle=NOT_ADDITIVE, total=null, partsWithFigure=1}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EXACT 4     | EXACT 3     | EXACT 7.0
			EXACT 4     | AT_LEAST 3  | AT_LEAST 7.0
			MORE_THAN 4 | AT_LEAST 3  | MORE_THAN 7.0
			EXACT 4     | NEARLY 3    | NEARLY 7.0
			AT_MOST 4   | NEARLY 3    | LESS_THAN 7.0
			AT_MOST 4   | EXACT 3     | BETWEEN null
			AT_LEAST 4  | NEARLY 3    | AT_LEAST 4.0
			ABOUT 4     | EXACT 3     | ABOUT 7.0
			ABOUT 4     | AT_LEAST 3  | AT_LEAST 3.0
			BETWEEN 2 4 | EXACT 3     | BETWEEN null
			UNSTATED    | EXACT 3     | EXACT 3.0
			""")
	void claimsNoMoreThanTheFiguresSay(String one, String other, String total) {
		output("a", one);
		output("b", other);
		assertThat(sum()).startsWith(total + " of ");
	}

	@Test
	void looksIntoAPartWhoseFigureHasNoNumber() {
		output("a", "UNSTATED");
		output("a1", "EXACT 4");
		assertThat(sum()).isEqualTo("EXACT 4.0 of a1, missing a2 b, own nothing");
	}

	@Test
	void takesTheYearsFigureOrElseTheLatestStateInIt() {
		output("a", "EXACT 10");
		figures.create("of-a-target", "a", "output", "EXACT 50", 2021, "TARGET");
		figures.create("of-a-2020", "a", "output", "EXACT 60", 2020, "ACTUAL");
		figures.create("of-b-march", "b", "output", "EXACT 1", 2021, "ACTUAL");
		figures.create("of-b-june", "b", "output", "EXACT 2", 2021, "ACTUAL");
		figures.create("of-a-june", "a", "output", "EXACT 70", 2021, "ACTUAL");
		figures.create("of-b-month", "b", "output", "EXACT 80", 2021, "ACTUAL");
		figures.run(
				"MATCH (o:Observation) WHERE o.id ENDS WITH 'march' SET o.resolution = 'POINT_IN_TIME', o.periodEnd = date('2021-03-31'), o.periodStart = null");
		figures.run(
				"MATCH (o:Observation) WHERE o.id ENDS WITH 'june' SET o.resolution = 'POINT_IN_TIME', o.periodEnd = date('2021-06-30'), o.periodStart = null");
		figures.run(
				"MATCH (o:Observation) WHERE o.id ENDS WITH 'month' SET o.resolution = 'MONTH', o.periodStart = date('2021-12-01')");
		assertThat(sum()).isEqualTo("EXACT 12.0 of a b-june, missing nothing, own nothing");
	}

	@Test
	void followsOnlyWhatIsPartInTheYear() {
		output("a", "EXACT 1");
		output("b", "EXACT 2");
		for (String id : List.of("planned", "expected", "ended", "ended-2020", "ended-2021", "since-2021",
				"since-2022")) {
			output(id, "EXACT 100");
		}
		join("planned whole", Map.of("status", "PLANNED"));
		join("expected whole", Map.of("status", "EXPECTED"));
		join("ended whole", Map.of("status", "ENDED"));
		join("ended-2020 whole", Map.of("status", "ENDED", "validTo", LocalDate.of(2020, 6, 1)));
		join("ended-2021 whole", Map.of("status", "ENDED", "validTo", LocalDate.of(2021, 6, 1)));
		join("since-2021 whole", Map.of("status", "CURRENT", "validFrom", LocalDate.of(2021, 6, 1)));
		join("since-2022 whole", Map.of("validFrom", LocalDate.of(2022, 1, 1)));
		assertThat(sum()).isEqualTo("EXACT 203.0 of a b ended-2021 since-2021, missing nothing, own nothing");
		assertThat(summary(rollUp("whole", ", planned: true")))
			.isEqualTo("EXACT 403.0 of a b ended-2021 expected planned since-2021, missing nothing, own nothing");
	}

	@Test
	void followsOnlyWhatIsPartOnTheDayAskedFor() {
		output("a", "EXACT 1");
		output("until-june", "EXACT 100");
		join("until-june whole", Map.of("status", "ENDED", "validTo", LocalDate.of(2021, 6, 1)));
		String operation = "query @asOf(date: \"%s\") { zone(id: \"whole\") { rollUp(indicator: \"OUTPUT\", year: 2021) "
				+ PARTS + " } }";
		assertThat(summary(TestEngine.at(engine.data(operation.formatted("2021-06-01")), "zone", "rollUp")))
			.isEqualTo("EXACT 101.0 of a until-june, missing b, own nothing");
		assertThat(summary(TestEngine.at(engine.data(operation.formatted("2021-06-02")), "zone", "rollUp")))
			.isEqualTo("EXACT 1.0 of a, missing b, own nothing");
	}

	@Test
	void endsWhereZonesArePartOfEachOther() {
		join("whole b21", Map.of());
		output("whole", "EXACT 99");
		output("a", "EXACT 1");
		output("b21", "EXACT 2");
		assertThat(rollUp("whole", "")).isNotEmpty();
	}

	@Test
	void sumsSeveralZonesAsIfTheyWerePartsOfOne() {
		output("a", "EXACT 10");
		output("a1", "EXACT 4");
		output("b21", "EXACT 1");
		assertThat(summary(several("[\"a1\", \"b\", \"a\", \"b\", \"?\"]")))
			.isEqualTo("EXACT 11.0 of a b21, missing b1, own nothing");
		assertThat(summary(several("[]"))).isEqualTo("NO_FIGURES of nothing, missing nothing, own nothing");
	}

	@Test
	void givesNothingForAnIndicatorThatIsUnknown() {
		assertThat(engine.data(
				"{ rollUp(of: [\"a\"], indicator: \"?\", year: 2021) { year } zone(id: \"a\") { rollUp(indicator: \"?\", year: 2021) { year } } }"))
			.hasToString("{rollUp=null, zone={rollUp=null}}");
	}

	private static void output(String zone, String figure) {
		figures.create("of-" + zone, zone, "output", figure, 2021, "ACTUAL");
	}

	private static void join(String partAndWhole, Map<String, Object> properties) {
		String[] ends = partAndWhole.split(" ");
		figures.join(ends[0], ends[1], properties);
	}

	private static String sum() {
		return summary(rollUp("whole", ""));
	}

	private static Map<String, Object> rollUp(String zone, String arguments) {
		return TestEngine.at(engine.data("{ zone(id: \"%s\") { rollUp(indicator: \"OUTPUT\", year: 2021%s) %s } }"
			.formatted(zone, arguments, PARTS)), "zone", "rollUp");
	}

	private static Map<String, Object> several(String ids) {
		return TestEngine.at(
				engine.data("{ rollUp(of: %s, indicator: \"OUTPUT\", year: 2021) %s }".formatted(ids, PARTS)),
				"rollUp");
	}

	/** For example {@code EXACT 13.0 of a b1, missing b2, own nothing}. */
	private static String summary(Map<String, Object> rollUp) {
		Map<String, Object> parts = TestEngine.at(rollUp, "parts");
		String total = (parts.get("total") instanceof Map<?, ?> number)
				? number.get("comparator") + " " + number.get("baseValue") : String.valueOf(parts.get("obstacle"));
		String own = (rollUp.get("own") instanceof Map<?, ?> figure) ? String.valueOf(figure.get("id")) : "nothing";
		return (total + " of " + ids(TestEngine.at(parts, "observations")) + ", missing "
				+ ids(TestEngine.at(parts, "missing")) + ", own " + own)
			.replace("of-", "");
	}

	private static String ids(Object nodes) {
		List<?> list = (List<?>) nodes;
		return list.isEmpty() ? "nothing"
				: list.stream()
					.map((node) -> String.valueOf(((Map<?, ?>) node).get("id")))
					.collect(Collectors.joining(" "));
	}

}
