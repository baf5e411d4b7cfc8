package io.zonegraph.api.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is computed from figures, over small graphs that the curated data have not. */
@Neo4jTest
class FiguresIT {

	private static final String RANGES = """
			UNWIND [
			  ['exact', 'EXACT', 5, 5, 5], ['at-least', 'AT_LEAST', 5, 5, null], ['more-than', 'MORE_THAN', 5, 5, null],
			  ['at-most', 'AT_MOST', 5, null, 5], ['less-than', 'LESS_THAN', 5, null, 5], ['nearly', 'NEARLY', 5, null, 5],
			  ['about', 'ABOUT', 5, null, null], ['between', 'BETWEEN', null, 3, 7], ['unstated', 'UNSTATED', null, null, null]
			] AS each
			CREATE (:Observation {id: 'is-' + each[0], noteEn: 'range', kind: 'ACTUAL', resolution: 'YEAR', unit: 'YI_CNY', unitSymbol: '亿元', baseUnit: 'CNY',
			  comparator: each[1], baseValue: each[2] * 1e8, lowerBound: each[3] * 1e8, upperBound: each[4] * 1e8,
			  periodStart: date('2021-01-01'), periodEnd: date('2021-12-31')})
			""";

	private static TestEngine engine;

	private static TestFigures figures;

	@BeforeAll
	static void load(Driver driver) {
		engine = new TestEngine(Models.zones(), driver);
		figures = new TestFigures(driver);
		figures.createIndicators();
		figures.run(RANGES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					gte: 5         | exact at-least more-than                     | exact at-least more-than at-most about between
					gt: 5          | more-than                                    | at-least more-than about between
					lte: 5         | exact at-most less-than nearly               | exact at-least at-most less-than nearly about between
					lt: 5          | less-than nearly                             | at-most less-than nearly about between
					gte: 3, lte: 7 | exact between                                | exact at-least more-than at-most less-than nearly about between
					gt: 3          | exact at-least more-than                     | exact at-least more-than at-most less-than nearly about between
					gte: 5, lte: 5 | exact                                        | exact at-least at-most about between
					gt: 5, lt: 5   |                                              |
					gte: 8         |                                              | at-least more-than about
					lt: 0.000001   |                                              | at-most less-than nearly about
					lte: 5.0001    | exact at-most less-than nearly               | exact at-least more-than at-most less-than nearly about between
					""")
	void comparesNoMoreThanTheBoundsAllow(String comparison, String surely, String possibly) {
		assertThat(foundBy("surely", comparison)).containsExactlyInAnyOrder(named(surely));
		assertThat(foundBy("possibly", comparison)).containsExactlyInAnyOrder(named(possibly));
	}

	@Test
	void isPossiblyWhateverItIsNotSurelyTheContraryOf() {
		for (String pair : List.of("gte lt", "gt lte", "lt gte", "lte gt")) {
			String[] operators = pair.split(" ");
			String operation = "{ observations(first: 50, where: {noteEn: {eq: \"range\"}, comparator: {ne: UNSTATED}}) { nodes { a: possibly(%s: 5, unit: YI_CNY) b: surely(%s: 5, unit: YI_CNY) } } }"
				.formatted(operators[0], operators[1]);
			List<Map<String, Object>> nodes = TestEngine.at(engine.data(operation), "observations", "nodes");
			assertThat(nodes).hasSize(8).allSatisfy((node) -> assertThat(node.get("a")).isNotEqualTo(node.get("b")));
		}
	}

	@Test
	void comparesInNoOtherQuantity() {
		assertThat(engine.data(
				"{ observations(where: {OR: [{surely: {gte: 0, unit: TEU}}, {possibly: {gte: 0, unit: TEU}}, {near: {number: 5, unit: TEU}}]}) { totalCount } }"))
			.hasToString("{observations={totalCount=0}}");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1.13, YI_CNY, 113000000
			0.07, WAN_TEU, 700
			17, YI_CNY, 1700000000
			4.35, WAN_TEU, 43500
			1.2, WAN_TEU, 12000
			16.999999, YI_CNY, 1699999900
			2.3, TRILLION_CNY, 2300000000000
			""")
	void convertsThereAndBackWithoutALoss(double number, String unit, double base) {
		String baseUnit = unit.endsWith("TEU") ? "TEU" : "CNY";
		figures.run(
				"CREATE (:Observation {id: 'converted', comparator: 'EXACT', baseUnit: $unit, baseValue: $base, lowerBound: $base, upperBound: $base})",
				Map.of("unit", baseUnit, "base", base));
		String operation = "query($n: Float!, $u: FigureUnit!) { observation(id: \"converted\") { valueIn(unit: $u) surely(gte: $n, lte: $n, unit: $u) base: valueIn(unit: %s) } }"
			.formatted(baseUnit);
		Map<String, Object> data = engine.data(operation, Map.of("n", number, "u", unit));
		figures.deleteAllBut("range");
		assertThat(data).isEqualTo(Map.of("observation", Map.of("valueIn", number, "surely", true, "base", base)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			EXACT 20      | EXACT 25      | EXACT 5       | EXACT 25
			EXACT 20      | AT_LEAST 25   | AT_LEAST 5    | AT_LEAST 25
			EXACT 20      | MORE_THAN 25  | MORE_THAN 5   | MORE_THAN 25
			EXACT 20      | NEARLY 25     | NEARLY 5      | NEARLY 25
			EXACT 20      | LESS_THAN 25  | LESS_THAN 5   | LESS_THAN 25
			EXACT 20      | AT_MOST 25    | AT_MOST 5     | AT_MOST 25
			EXACT 20      | ABOUT 25      | ABOUT 5       | ABOUT 25
			EXACT 20      | BETWEEN 25 30 | BETWEEN 5 10  | BETWEEN 25 50
			EXACT 20      | UNSTATED      | -             | -
			EXACT 20      | EXACT 15      | EXACT -5      | EXACT -25
			AT_LEAST 20   | EXACT 25      | AT_MOST 5     | AT_MOST 25
			AT_LEAST 20   | AT_LEAST 25   | -             | -
			MORE_THAN 20  | EXACT 25      | LESS_THAN 5   | LESS_THAN 25
			NEARLY 20     | EXACT 25      | MORE_THAN 5   | MORE_THAN 25
			NEARLY 20     | NEARLY 25     | -             | -
			NEARLY 20     | AT_LEAST 25   | MORE_THAN 5   | MORE_THAN 25
			MORE_THAN 20  | NEARLY 25     | LESS_THAN 5   | LESS_THAN 25
			ABOUT 20      | EXACT 25      | ABOUT 5       | ABOUT 25
			ABOUT 20      | AT_LEAST 25   | -             | -
			BETWEEN 20 25 | EXACT 30      | BETWEEN 5 10  | BETWEEN 20 50
			EXACT 0       | EXACT 25      | EXACT 25      | -
			EXACT -20     | EXACT 25      | EXACT 45      | -
			EXACT 20      | EXACT -5      | EXACT -25     | EXACT -125
			BETWEEN 20 25 | BETWEEN -5 30 | BETWEEN -30 10 | BETWEEN -125 50
			""")
	void computesChangesNoMoreCertainThanTheFigures(String from, String to, String difference, String growth) {
		figures.create("from", "one", "output", from, 2021, "ACTUAL");
		figures.create("to", "one", "output", to, 2022, "TARGET");
		Map<String, Object> change = change();
		assertThat(text(change.get("difference"))).isEqualTo(difference);
		assertThat(text(change.get("growth"))).isEqualTo(growth);
	}

	@Test
	void takesTheFigureWhosePeriodEndsLastForTheLatest() {
		figures.create("one-2020", "one", "output", "EXACT 1", 2020, "ACTUAL");
		figures.create("one-2021", "one", "output", "UNSTATED", 2021, "ACTUAL");
		figures.create("one-2021-too", "one", "output", "EXACT 3", 2021, "ACTUAL");
		figures.create("one-undated", "one", "output", "EXACT 4", 2019, "ACTUAL");
		figures.create("one-target", "one", "output", "EXACT 5", 2022, "TARGET");
		figures.create("two-undated", "two", "output", "EXACT 6", 2021, "ACTUAL");
		figures.create("one-visits", "one", "visits", "EXACT 7", 2018, "ACTUAL");
		figures
			.run("MATCH (o:Observation) WHERE o.id ENDS WITH 'undated' SET o.periodStart = null, o.periodEnd = null");
		Map<String, Object> data = engine.data(
				"{ observations(where: {isLatest: true, noteEn: {isNull: true}}) { nodes { id } } old: observations(where: {isLatest: false}) { nodes { id isLatest } } zones(where: {observations: {some: {isLatest: true, kind: {eq: TARGET}}}}) { nodes { id latestObservation(indicator: \"OUTPUT\") { id precedingActual { id } } } } }");
		figures.deleteAllBut("range");
		assertThat(data).hasToString(
				"{observations={nodes=[{id=one-2021}, {id=one-2021-too}, {id=one-target}, {id=one-visits}, {id=two-undated}]}, "
						+ "old={nodes=[{id=one-2020, isLatest=false}, {id=one-undated, isLatest=false}]}, "
						+ "zones={nodes=[{id=one, latestObservation={id=one-2021-too, precedingActual={id=one-2020}}}]}}");
	}

	@Test
	void knowsNoOtherFiguresThanThoseOfTheDayAskedFor() {
		figures.create("one-2021", "one", "output", "EXACT 4", 2021, "ACTUAL");
		figures.create("one-2022", "one", "output", "EXACT 5", 2022, "ACTUAL");
		String fields = "zone(id: \"one\") { observations { nodes { id isLatest precedingActual { id } change { to { id } } } } latestObservation(indicator: \"OUTPUT\") { id } } coverage(entities: [\"one\"], years: [2021, 2022]) { rows { gaps elsewhere { id } } } rollUp(of: [\"one\"], indicator: \"OUTPUT\", year: 2022) { parts { partsWithFigure } }";
		Map<String, Object> then = engine.data("query($day: Date!) @asOf(date: $day) { " + fields + " }",
				Map.of("day", "2021-06-01"));
		Map<String, Object> always = engine.data("{ " + fields + " }");
		figures.deleteAllBut("range");
		assertThat(then).hasToString(
				"{zone={observations={nodes=[{id=one-2021, isLatest=true, precedingActual=null, change=null}]}, latestObservation={id=one-2021}}, "
						+ "coverage={rows=[{gaps=[2022], elsewhere=[]}]}, rollUp={parts={partsWithFigure=0}}}");
		assertThat(always).hasToString(
				"{zone={observations={nodes=[{id=one-2021, isLatest=false, precedingActual=null, change=null}, "
						+ "{id=one-2022, isLatest=true, precedingActual={id=one-2021}, change={to={id=one-2022}}}]}, latestObservation={id=one-2022}}, "
						+ "coverage={rows=[{gaps=[], elsewhere=[]}]}, rollUp={parts={partsWithFigure=1}}}");
	}

	@Test
	void fallsBackToTheOtherLanguageAndSaysSo() {
		figures.run(
				"CREATE (:Entity:Zone {id: 'named', name: '经开区', nameEn: 'Zone', description: '', descriptionEn: 'A zone.'})");
		assertThat(engine.data(
				"query($l: Language!) { zone(id: \"named\") { nameIn(language: ZH) { text isFallback } descriptionIn(language: $l) { text language isFallback } } }",
				Map.of("l", "ZH")))
			.hasToString(
					"{zone={nameIn={text=经开区, isFallback=false}, descriptionIn={text=A zone., language=EN, isFallback=true}}}");
		assertThat(engine.data("{ indicator(id: \"output\") { descriptionIn(language: EN) { text } } }"))
			.hasToString("{indicator={descriptionIn=null}}");
		assertThat(
				engine.execute("{ indicator(id: \"output\") { nameIn(language: EN) { text } } }", Map.of()).getErrors())
			.singleElement()
			.satisfies((error) -> assertThat(error.getPath()).isEqualTo(List.of("indicator", "nameIn")));
	}

	@Test
	void tellsChangesOfSharesInPercentagePoints() {
		figures.create("from", "one", "share", "EXACT 60", 2021, "ACTUAL");
		figures.create("to", "one", "share", "EXACT 75", 2022, "TARGET");
		Map<String, Object> change = change();
		assertThat(change.get("difference")).hasToString(
				"{comparator=EXACT, baseValue=15.0, baseUnit=PERCENTAGE_POINT, lowerBound=15.0, upperBound=15.0}");
		assertThat(change.get("growth")).isNull();
	}

	private static Map<String, Object> change() {
		Map<String, Object> data = engine.data(
				"{ observation(id: \"to\") { change { from { id } difference { ...number } growth { ...number } } } } fragment number on ComputedFigure { comparator baseValue baseUnit lowerBound upperBound }");
		figures.deleteAllBut("range");
		return TestEngine.at(data, "observation", "change");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			output | AT_LEAST 25  | EXACT 25     | true  | EXACT 0
			output | AT_LEAST 25  | EXACT 24     | false | EXACT -1
			output | AT_LEAST 25  | MORE_THAN 25 | true  | MORE_THAN 0
			output | AT_LEAST 25  | NEARLY 25    | false | NEARLY 0
			output | AT_LEAST 25  | NEARLY 26    | -     | NEARLY 1
			output | AT_LEAST 25  | AT_MOST 25   | -     | AT_MOST 0
			output | AT_LEAST 25  | ABOUT 30     | -     | ABOUT 5
			output | MORE_THAN 25 | EXACT 25     | false | EXACT 0
			output | MORE_THAN 25 | MORE_THAN 25 | true  | MORE_THAN 0
			output | EXACT 25     | EXACT 30     | true  | EXACT 5
			output | NEARLY 25    | EXACT 24     | -     | EXACT -1
			output | NEARLY 25    | EXACT 25     | true  | EXACT 0
			output | UNSTATED     | EXACT 25     | -     | -
			visits | EXACT 25     | EXACT 25     | true  | EXACT 0
			visits | EXACT 25     | EXACT 26     | false | EXACT 1
			visits | AT_MOST 25   | AT_MOST 25   | true  | AT_MOST 0
			visits | LESS_THAN 25 | EXACT 25     | false | EXACT 0
			visits | LESS_THAN 25 | NEARLY 25    | true  | NEARLY 0
			visits | AT_MOST 25   | MORE_THAN 25 | false | MORE_THAN 0
			visits | AT_LEAST 25  | EXACT 30     | true  | EXACT 5
			visits | NEARLY 25    | EXACT 24     | true  | EXACT -1
			visits | NEARLY 25    | EXACT 25     | -     | EXACT 0
			visits | NEARLY 25    | LESS_THAN 25 | true  | LESS_THAN 0
			visits | ABOUT 25     | EXACT 25     | true  | EXACT 0
			share  | EXACT 25     | EXACT 30     | -     | EXACT 5
			share  | AT_LEAST 25  | EXACT 30     | true  | EXACT 5
			""")
	void saysWhetherAnOutcomeReachesItsAim(String indicator, String aim, String outcome, Boolean reached,
			String difference) {
		figures.create("aim", "one", indicator, aim, 2022, "TARGET");
		figures.create("outcome", "one", indicator, outcome, 2022, "ACTUAL");
		figures.create("other-year", "one", indicator, "EXACT 1000", 2023, "ACTUAL");
		Map<String, Object> data = engine.data(
				"{ observation(id: \"aim\") { outcome { id targets { id outcome { id } } } attainment { isReached difference { comparator baseValue lowerBound upperBound } } targets { id } } }");
		figures.deleteAllBut("range");
		Map<String, Object> observation = TestEngine.at(data, "observation");
		assertThat(observation.get("outcome")).hasToString("{id=outcome, targets=[{id=aim, outcome={id=outcome}}]}");
		assertThat(observation.get("targets")).isEqualTo(List.of());
		Map<String, Object> attainment = TestEngine.at(observation, "attainment");
		assertThat(attainment.get("isReached")).isEqualTo(reached);
		assertThat(text(attainment.get("difference"))).isEqualTo(difference);
	}

	/**
	 * For example {@code BETWEEN 5 10}, with the bounds checked against the comparator.
	 */
	private static @Nullable String text(@Nullable Object computed) {
		if (!(computed instanceof Map<?, ?> number)) {
			return null;
		}
		String comparator = String.valueOf(number.get("comparator"));
		Object value = number.get("baseValue");
		Object lower = List.of("EXACT", "AT_LEAST", "MORE_THAN").contains(comparator) ? value : null;
		Object upper = List.of("EXACT", "AT_MOST", "LESS_THAN", "NEARLY").contains(comparator) ? value : null;
		if (comparator.equals("BETWEEN")) {
			assertThat(value).isNull();
			return "BETWEEN " + whole(number.get("lowerBound")) + " " + whole(number.get("upperBound"));
		}
		assertThat(number.get("lowerBound")).isEqualTo(lower);
		assertThat(number.get("upperBound")).isEqualTo(upper);
		return comparator + " " + whole(value);
	}

	private static String whole(@Nullable Object number) {
		return String.valueOf(number).replaceFirst("\\.0$", "");
	}

	private static List<String> foundBy(String condition, String comparison) {
		List<Map<String, Object>> nodes = TestEngine.at(engine.data(
				"{ observations(first: 50, where: {noteEn: {eq: \"range\"}, %s: {%s, unit: YI_CNY}}) { nodes { id } } }"
					.formatted(condition, comparison)),
				"observations", "nodes");
		return nodes.stream().map((node) -> String.valueOf(node.get("id"))).toList();
	}

	private static String[] named(@Nullable String names) {
		return (names == null) ? new String[0]
				: Arrays.stream(names.split(" ")).map("is-"::concat).toArray(String[]::new);
	}

}
