package io.zonegraph.model;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnitsTests {

	private static final Units UNITS = Models.zones().units();

	@ParameterizedTest
	@CsvSource(textBlock = """
			1.2, 万标箱, 12000
			17, 亿元, 1700000000
			4.35, 万元, 43500
			1.13, 亿元, 113000000
			0.07, 万户, 700
			2.3, 万亿元, 2300000000000
			27, 年, 324
			5.7, %, 5.7
			""")
	void givesTheNumberInTheBaseUnitAndTheWrittenOneByDivision(double written, String symbol, double base) {
		Unit unit = written(symbol);
		assertThat(unit.inBase(written)).isEqualTo(base);
		assertThat(base / unit.factor()).isEqualTo(written);
	}

	private static Unit written(String symbol) {
		return UNITS.all().stream().filter((unit) -> unit.symbols().contains(symbol)).findFirst().orElseThrow();
	}

	@Test
	void knowsEachUnitByEverySymbol() {
		assertThat(written("标箱")).isEqualTo(written("TEU")).isEqualTo(UNITS.named("TEU").orElseThrow());
		assertThat(UNITS.named("YI_YUAN")).isEmpty();
		assertThat(UNITS.of("FigureUnit")).isEqualTo(UNITS.all()).isNotEmpty();
		assertThat(UNITS.of("Comparator")).isEmpty();
	}

	@Test
	void measuresEveryUnitInABaseUnitThatIsOneItself() {
		assertThat(UNITS.all()).allSatisfy((unit) -> assertThat(UNITS.all())
			.anyMatch((other) -> other.factor() == 1 && other.base().equals(unit.base())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					enum U { "a" A @unit(symbols: "a", base: "b", factor: 0.1) } | "factor" of the unit U.A must be at least 1, was 0.1; take a smaller unit as the base.
					enum U { "a" A @unit(symbols: ["a", "x"], base: "b") "c" C @unit(symbols: "x", base: "d") } | "x" at U.C is a symbol of another unit; each symbol has one meaning.
					enum U { "a" A @unit(symbols: "a", base: "b") "c" C } | Each value of the enum "U" needs one @unit, as some have one.
					type T @node(label: "T") { "i" id: ID! "u" u(a: Int): Int @expression(cypher: "this.v + $b") } | The Cypher of T.u names $b, which is no argument; those are [asOf, a].
					type Query { "r" r: R @cypher(statement: "RETURN {} AS value") } type R { "r" r: R } | Type "R" contains itself; a value that a statement puts together has an end.
					type T @node(label: "T") @quantity(number: "c", lower: "c", upper: "c", aggregate: "A") { "i" id: ID! "c" c: Int } | Directive @quantity at T needs the argument "comparator".
					type T @node(label: "T") @quantity(number: "n", comparator: "c", lower: "l", upper: "u", aggregate: "A") { "i" id: ID! "c" c: Int } | "n" in @quantity of type "T" is no property of it.
					type T @node(label: "T") @quantity(number: "c", comparator: "c", lower: "c", upper: "c", aggregate: "T") { "i" id: ID! "c" c: Int } | @quantity of type "T" needs one of the arguments "unit" and "fixedUnit".
					type T @node(label: "T") @quantity(number: "c", comparator: "c", lower: "c", upper: "c", fixedUnit: "m", aggregate: "T") { "i" id: ID! "c" c: Int } | "aggregate" in @quantity of type "T" must be an object type without @node whose fields are scalars, enums or have @expression, was "T".
					type T @node(label: "T") { "i" id: ID! "s" s: String @temporal } | Field T.s with @temporal needs a type with @claim, whose nodes hold its values.
					type T @node(label: "T") { "i" id: ID! "s" s: String! @temporal } | Field T.s with @temporal must be a single nullable value that seed files set, as nothing may be known for a day.
					type T @node(label: "T") @valid(from: "a", to: "b", status: "s") { "i" id: ID! "a" a: Date "b" b: Date "s" s: String } | "s" in @valid of type "T" is not one of its properties of an enum with values that have @ongoing.
					""")
	void refusesWhatCannotBeMeant(String sdl, String message) {
		assertThatExceptionOfType(InvalidSchemaException.class).isThrownBy(() -> GraphModel.read(List.of(sdl)))
			.withMessage(message);
	}

}
