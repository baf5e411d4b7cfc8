package io.zonegraph.operation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.zonegraph.plan.InvalidOperationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class RefusedOperationsTests {

	private final TestCompiler compiler = TestCompiler.films();

	static Stream<Arguments> refused() {
		return Stream.of(
				arguments("{ films(first: -1) { totalCount } }",
						"Argument \"first\" at Query.films must be 0–100, was -1."),
				arguments("{ films(last: 5000) { totalCount } }",
						"Argument \"last\" at Query.films must be 0–100, was 5000."),
				arguments("{ films(first: 1, last: 1) { totalCount } }",
						"Arguments \"first\" and \"last\" at Query.films exclude each other; both were given."),
				arguments("{ film(id: \"a\") { cast(first: 101) { totalCount } } }",
						"Argument \"first\" at Film.cast must be 0–100, was 101."),
				arguments("{ films(after: \"nonsense\") { totalCount } }",
						"Argument \"after\" at Query.films must be a cursor that this list gave under the same \"orderBy\", was \"nonsense\"."),
				arguments("{ films(before: \"WzFd\") { totalCount } }",
						"Argument \"before\" at Query.films must be a cursor that this list gave under the same \"orderBy\", was \"WzFd\"."),
				arguments("{ films(after: \"\") { totalCount } }",
						"Argument \"after\" at Query.films must be a cursor that this list gave under the same \"orderBy\", was \"\"."),
				arguments("{ film(id: \"a\") { predecessors(maxDepth: 0) { totalCount } } }",
						"Argument \"maxDepth\" at Film.predecessors must be 1–5, was 0."),
				arguments("{ film(id: \"a\") { predecessors(maxDepth: 6) { totalCount } } }",
						"Argument \"maxDepth\" at Film.predecessors must be 1–5, was 6."),
				arguments("{ person(id: \"a\") { some(ids: [\"a\", \"b\", \"c\"]) { id } } }",
						"Argument \"ids\" at Person.some may list at most 2 values, had 3."),
				arguments("{ film(id: \"a\") { length(unit: HOUR, digits: 0) } }",
						"Argument \"digits\" at Film.length must be 1–5, was 0."),
				arguments("{ films(where: {NOT: {longerThan: {time: 1, years: [1, 2, 3, 4]}}}) { totalCount } }",
						"Argument \"where.NOT.longerThan.years\" at Query.films may list at most 3 values, had 4."),
				arguments("{ films { groupBy(keys: []) { totalCount } } }",
						"Argument \"keys\" at FilmConnection.groupBy must name 1–4 keys, named 0."),
				arguments("{ films { groupBy(keys: [ID, YEAR, GENRE, TITLE, SHOWN_ON]) { totalCount } } }",
						"Argument \"keys\" at FilmConnection.groupBy must name 1–4 keys, named 5."),
				arguments("{ film(id: \"a\") { cast { groupBy { totalCount } } } }",
						"Arguments \"keys\" and \"edgeKeys\" together at PersonActedInConnection.groupBy must name 1–4 keys, named 0."),
				arguments("{ films { groupBy(keys: [YEAR], first: 101) { totalCount } } }",
						"Argument \"first\" at FilmConnection.groupBy must be 0–100, was 101."),
				arguments("{ films { groupBy(keys: [YEAR], orderBy: [{genre: ASC}]) { totalCount } } }",
						"Argument \"orderBy\" at FilmConnection.groupBy names the key \"genre\", which is not in \"keys\"."),
				arguments("{ films { groupBy(keys: [YEAR], having: {NOT: {count: {gt: null}}}) { totalCount } } }",
						"Argument \"having.NOT.count.gt\" at FilmConnection.groupBy must not be null; leave it out, or ask with \"isNull\" for what is unknown."),
				arguments("{ films(where: {title: {eq: null}}) { totalCount } }",
						"Argument \"where.title.eq\" at Query.films must not be null; leave it out, or ask with \"isNull\" for what is unknown."),
				arguments("{ films(where: {OR: [{year: {gt: 1}}, {NOT: {cast: {some: null}}}]}) { totalCount } }",
						"Argument \"where.OR[1].NOT.cast.some\" at Query.films must not be null; leave it out."));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void saysWhatWhereAllowedAndActual(String operation, String message) {
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation, Map.of()))
			.withMessage(message);
	}

	@Test
	void refusesTheSameInVariablesOfAKnownShape() {
		String operation = "query($n: Int, $c: String) { films(first: $n, after: $c) { nodes { id } } }";
		assertThat(this.compiler.statement(operation, Map.of("n", 5)).parameters()).containsEntry("limit", 5);
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation, Map.of("n", 101)))
			.withMessage("Argument \"first\" at Query.films must be 0–100, was 101.");
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation, Map.of("n", 5, "c", "x")))
			.withMessageContaining("was \"x\".");
	}

	@Test
	void refusesLimitedArgumentsInVariablesOfAKnownShape() {
		String operation = "query($d: Int!) { film(id: \"a\") { length(unit: HOUR, digits: $d) } }";
		assertThat(this.compiler.statement(operation, Map.of("d", 5)).parameters()).containsEntry("digits", 5)
			.containsEntry("unit", Map.of("symbol", "h", "base", "min", "factor", 60.0));
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation, Map.of("d", 6)))
			.withMessage("Argument \"digits\" at Film.length must be 1–5, was 6.");
		assertThat(this.compiler.planned()).isOne();
	}

	@Test
	void refusesCoverageThatIsTooLarge() {
		String operation = "query($e: [ID!]!, $y: [Int!]!) { coverage(entities: $e, years: $y) { years } }";
		TestCompiler zones = TestCompiler.zones();
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(
					() -> zones.statement(operation, Map.of("e", Collections.nCopies(250, "a"), "y", List.of(2021))))
			.withMessage("Argument \"entities\" at Query.coverage may list at most 100 values, had 250.");
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> zones.statement(operation, Map.of("e", List.of("a"), "y", Collections.nCopies(21, 2021))))
			.withMessage("Argument \"years\" at Query.coverage may list at most 20 values, had 21.");
	}

	@Test
	void refusesListsThatNestTooDeeply() {
		String nested = "id";
		for (int level = 0; level < 6; level++) {
			nested = "id films(first: 1) { nodes { id cast(first: 1) { nodes { " + nested + " } } } }";
		}
		String operation = "{ people { nodes { " + nested + " } } }";
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation, Map.of()))
			.withMessage("The operation nests lists and nodes 13 levels deep at Query.people; at most 10 are allowed.");
	}

	@Test
	void refusesTooManyLists() {
		StringBuilder operation = new StringBuilder("{");
		for (int number = 0; number < 300; number++) {
			operation.append(" a%d: film(id: \"f%d\") { id }".formatted(number, number));
		}
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation + " }", Map.of()))
			.withMessage("The operation asks for 251 lists and nodes up to Query.film; at most 250 are allowed.");
	}

	@Test
	void refusesFiltersThatAreTooLargeOrTooDeep() {
		Object deep = Map.of();
		for (int level = 0; level < 60; level++) {
			deep = Map.of("NOT", deep);
		}
		Object tooDeep = deep;
		String operation = "query($w: FilmWhere) { films(where: $w) { nodes { id } } }";
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation, Map.of("w", tooDeep)))
			.withMessage("Argument \"where\" at Query.films nests too deeply; a path in it may have 40 steps.");
		Object large = Map.of("OR", Collections.nCopies(400, Map.of("year", Map.of("gt", 1))));
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(operation, Map.of("w", large)))
			.withMessage("Argument \"where\" at Query.films has too many conditions; an operation may have 500.");
	}

	@Test
	void refusesTooManyIds() {
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
					Map.of("ids", Collections.nCopies(101, "a"))))
			.withMessage("Argument \"ids\" at Query.nodes may list at most 100 ids, had 101.");
	}

	@Test
	void refusesACursorOfAnotherOrder() {
		String byYear = "query($c: String) { films(after: $c, orderBy: [{year: ASC}]) { nodes { id } } }";
		String cursor = java.util.Base64.getUrlEncoder()
			.encodeToString("[\"id+\",\"alien\"]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
		assertThat(
				this.compiler.statement("query($c: String) { films(after: $c) { nodes { id } } }", Map.of("c", cursor))
					.parameters())
			.containsEntry("after_id", "alien");
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler.statement(byYear, Map.of("c", cursor)));
	}

	@Test
	void tellsThePlaceOfTheFault() {
		assertThatExceptionOfType(InvalidOperationException.class)
			.isThrownBy(() -> this.compiler
				.statement("{ film(id: \"a\") {\n  actors: cast(first: -1) { totalCount } } }", Map.of()))
			.satisfies((refusal) -> {
				assertThat(refusal.place().path()).isEqualTo(List.of("film", "actors"));
				assertThat(refusal.place().location()).isNotNull().satisfies((location) -> {
					assertThat(location.getLine()).isEqualTo(2);
					assertThat(location.getColumn()).isEqualTo(3);
				});
			});
	}

	@Test
	void takesNullForAVariableThatIsOptionalAsNotGiven() {
		Map<String, @Nullable Object> none = new HashMap<>();
		none.put("n", null);
		none.put("w", null);
		assertThat(this.compiler
			.statement("query($n: Int, $w: FilmWhere) { films(first: $n, where: $w) { nodes { id } } }", none)
			.parameters()).containsEntry("limit", 20);
	}

}
