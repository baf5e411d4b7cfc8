package io.zonegraph.operation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.zonegraph.cost.Cost;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CostsTests {

	private static final GraphStatistics GRAPH = GraphStatistics.of(Models.zones(), Map.of("Observation", 1_000L),
			Map.of());

	private final TestCompiler compiler = TestCompiler.zones();

	@Test
	void takesWhatIsNoListForOneHoweverDeepItLies() {
		double figure = rows("observations(first: 1) { nodes { id } }");
		double growth = rows("observations(first: 1) { nodes { change { from { change { growth { baseUnit } } } } } }");
		assertThat(growth).isLessThan(figure + 20);
	}

	@Test
	void takesAListOfAReviewedStatementForAFew() {
		double figure = rows("observations(first: 1) { nodes { id } }");
		double targets = rows("observations(first: 1) { nodes { targets { targets { id } } } }");
		assertThat(targets).isGreaterThan(figure + 100);
	}

	@Test
	void pricesThePlanningOfAStatementByItsLength() {
		String text = "observations(first: 1) { nodes { id } }";
		String twice = "observations(first: 1) { nodes { id } } other: " + text;
		assertThat(cost(twice).planning()).isCloseTo(2 * cost(text).planning(), Percentage.withPercentage(20));
		assertThat(cost(text).total()).isEqualTo((long) (cost(text).rows() + cost(text).planning()));
	}

	@Test
	void pricesEachUseOfAReviewedStatement() {
		String rollUp = "rollUp(of: [\"a\"], indicator: \"OUTPUT_VALUE\", year: 2021) { parts { obstacle } }";
		String uses = IntStream.range(0, 20)
			.mapToObj((use) -> "u" + use + ": " + rollUp)
			.collect(Collectors.joining(" "));
		assertThat(cost(rollUp).planning()).isGreaterThan(60_000).isLessThan(400_000);
		assertThat(cost(uses).total()).isGreaterThan(1_000_000);
	}

	@Test
	void pricesWhatTakesSecondsToPlan() {
		String rows = repeated(12, "a%d: relationships(first: 50) { edges { cursor } }");
		assertThat(cost(rows).total()).isGreaterThan(1_000_000);
		String neighborhoods = repeated(20, "a%d: neighborhood(id: \"a\") { cut { shown } }");
		assertThat(cost(neighborhoods).total()).isGreaterThan(1_000_000);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'AND: [%s]',         24,  150000,  600000
			'AND: [%s]',         50, 1000000, 2000000
			'NOT: {OR: [%s]}',   50, 1000000, 2000000
			'OR: [%s]',          50,       0,  500000
			""")
	void pricesConditionsThatMustAllHold(String where, int number, long least, long most) {
		String conditions = repeated(number,
				"{enterprises: {some: {industries: {some: {name: {contains: \"x%d\"}}}}}}");
		String text = "industries(where: {%s}) { nodes { id } }".formatted(where.formatted(conditions));
		assertThat(cost(text).total()).isBetween(least, most);
	}

	@Test
	void tellsThatConditionsCostMost() {
		String conditions = repeated(50, "{industries: {some: {name: {contains: \"x%d\"}}}}");
		assertThat(this.compiler
			.refusal("{ enterprises(where: {AND: [%s]}) { nodes { id } } }".formatted(conditions), GRAPH)).matches(
					"The operation would cost ([\\d,]+); at most 3 is allowed\\. [\\d,]+ of it is for planning conditions "
							+ "that must all hold: use fewer of them, or several operations\\.");
	}

	private static String repeated(int number, String text) {
		return IntStream.range(0, number).mapToObj(text::formatted).collect(Collectors.joining(" "));
	}

	@Test
	void countsWhatEachConditionOnAListConsiders() {
		String conditions = "{id: {eq: \"a\"}}";
		for (int level = 0; level < 8; level++) {
			conditions = "{%s: {some: {}, none: {}, all: {}, single: {}, count: {gte: 0}, where: %s}}"
				.formatted((level % 2 == 0) ? "industries" : "enterprises", conditions);
		}
		String text = "{ industries(where: %s) { totalCount } }".formatted(conditions);
		assertThatExceptionOfType(InvalidOperationException.class).isThrownBy(() -> this.compiler.cost(text, GRAPH))
			.withMessageContaining("has too many conditions; an operation may have 500.");
	}

	@Test
	void tellsTheListThatCostsMost() {
		GraphStatistics large = GraphStatistics.of(Models.zones(), Map.of("Zone", 1_000_000L), Map.of());
		assertThat(
				this.compiler.refusal("{ zones(first: 90, where: {name: {contains: \"a\"}}) { nodes { id } } }", large))
			.matches("The operation would cost [\\d,]+; at most 3 is allowed\\. Most of it is below "
					+ "Query\\.zones: lower argument \"first\" there, which is 90\\.");
	}

	@Test
	void tellsWhatIsForPlanning() {
		assertThat(this.compiler.refusal("{ observations(first: 1) { nodes { id } } }", GRAPH))
			.matches("The operation would cost ([\\d,]+); at most 3 is allowed\\. [\\d,]+ of it is for planning: "
					+ "ask for fewer lists, conditions and aliases, or in several operations\\.");
	}

	private double rows(String selection) {
		return cost(selection).rows();
	}

	private Cost cost(String selection) {
		return this.compiler.cost("{ " + selection + " }", GRAPH);
	}

}
