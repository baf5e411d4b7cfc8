package io.zonegraph.operation;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import graphql.schema.CoercingParseValueException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CompiledOperationsTests {

	private final TestCompiler compiler = TestCompiler.films();

	@Test
	void plansOnceForAllValuesOfTheSameShape() {
		String operation = "query($w: FilmWhere, $n: Int) { films(first: $n, where: $w) { nodes { id } } }";
		CypherStatement first = this.compiler.statement(operation,
				Map.of("n", 3, "w", Map.of("title", Map.of("contains", "a"), "year", Map.of("in", List.of(1, 2)))));
		CypherStatement second = this.compiler.statement(operation, Map.of("n", 9, "w",
				Map.of("title", Map.of("contains", "'}) DETACH DELETE n //"), "year", Map.of("in", List.of()))));
		assertThat(this.compiler.planned()).isOne();
		assertThat(second.text()).isEqualTo(first.text()).doesNotContain("DETACH");
		assertThat(second.parameters()).containsEntry("limit", 9)
			.containsEntry("title", "'}) DETACH DELETE n //")
			.containsEntry("released", List.of());
	}

	@Test
	void findsVariablesInListsThatTheDocumentWrites() {
		String byId = "query($a: ID!, $b: ID!) { nodes(ids: [$a, \"fix\", $b]) { id } }";
		assertThat(this.compiler.statement(byId, Map.of("a", "x", "b", "y")).parameters()).containsEntry("ids",
				List.of("x", "fix", "y"));
		assertThat(this.compiler.statement(byId, Map.of("a", "y", "b", "z")).parameters()).containsEntry("ids",
				List.of("y", "fix", "z"));
		String filtered = "query($t: String!, $k: String!) { films(where: {OR: [{title: {in: [$t]}}, {keywords: {includesAny: [$k]}}]}) { nodes { id } } }";
		this.compiler.statement(filtered, Map.of("t", "a", "k", "b"));
		assertThat(this.compiler.statement(filtered, Map.of("t", "c", "k", "d")).parameters())
			.containsEntry("title", List.of("c"))
			.containsEntry("keywords", List.of("d"));
	}

	@Test
	void refusesDaysThatTheCalendarDoesNotHave() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> text("{ films(where: {shownOn: {eq: \"2022-02-31\"}}) { totalCount } }", Map.of()));
		assertThatExceptionOfType(CoercingParseValueException.class)
			.isThrownBy(() -> text("query($d: Date) { films(where: {shownOn: {eq: $d}}) { totalCount } }",
					Map.of("d", "2022-02-31")));
	}

	@Test
	void sendsTheSameValueOnce() {
		assertThat(this.compiler
			.statement("{ a: film(id: \"x\") { id } b: film(id: \"x\") { id } c: film(id: \"y\") { id } }", Map.of()))
			.isEqualTo(new CypherStatement("""
					RETURN
					  COLLECT {
					    MATCH (film:Film {id: $id})
					    RETURN [film.id]
					  } AS c0,
					  COLLECT {
					    MATCH (film2:Film {id: $id2})
					    RETURN [film2.id]
					  } AS c1""", Map.of("id", "x", "id2", "y")));
	}

	@Test
	void asksForMomentsInAllTheirForms() {
		assertThat(TestCompiler.zones()
			.statement("{ zones(where: {updatedAt: {eq: \"2026-11-24T16:16:51.514+08:00\"}}) { totalCount } }",
					Map.of())
			.parameters())
			.containsEntry("updatedAt", List.of(OffsetDateTime.parse("2026-11-23T14:16:51.514-18:00"),
					OffsetDateTime.parse("2026-11-25T02:16:51.514+18:00")));
	}

	@Test
	void plansAnewWhereTheShapeDiffers() {
		String operation = "query($w: FilmWhere, $o: [FilmOrder!], $i: Boolean = true) { films(where: $w, orderBy: $o) { nodes { id title @include(if: $i) } } }";
		List<String> texts = List.of(text(operation, Map.of()), text(operation, Map.of("i", false)),
				text(operation, Map.of("w", Map.of())), text(operation, Map.of("w", Map.of("year", Map.of("gt", 1)))),
				text(operation, Map.of("w", Map.of("year", Map.of("isNull", true)))),
				text(operation, Map.of("w", Map.of("year", Map.of("isNull", false)))),
				text(operation, Map.of("o", List.of(Map.of("year", "ASC")))),
				text(operation, Map.of("o", List.of(Map.of("year", "DESC")))));
		assertThat(this.compiler.planned()).isEqualTo(8);
		// An empty filter is another shape, but asks the same.
		assertThat(texts.get(2)).isEqualTo(texts.get(0));
		assertThat(texts.stream().distinct()).hasSize(7);
	}

	@Test
	void readsAValueOnceHoweverOftenItIsAskedFor() {
		assertThat(
				text("{ films { nodes { id title } edges { cursor node { name: title id } } pageInfo { endCursor } } }",
						Map.of()))
			.isEqualTo("""
					RETURN
					  COLLECT {
					    MATCH (film:Film)
					    WHERE film.id IS NOT NULL
					    WITH film ORDER BY film.id LIMIT $limit
					    RETURN [film.id, film.title]
					  } AS c0""");
	}

	@Test
	void boundsTheFirstKeyForAnIndexBeyondACursor() {
		String operation = "query($c: String) { works(after: $c, orderBy: [{title: ASC}]) { nodes { id } } }";
		CypherStatement statement = this.compiler.statement(operation,
				Map.of("c", cursor("[\"title+id+\",\"Alien\",\"alien\"]")));
		assertThat(statement.text()).contains("""
				WHERE work.title >= $after_title
				      AND (work.title > $after_title OR work.title = $after_title AND work.id > $after_id)""");
		assertThat(statement.parameters()).containsEntry("after_title", "Alien").containsEntry("after_id", "alien");
	}

	@Test
	void takesUnknownValuesForTheLargestBeyondACursor() {
		String operation = "query($c: String) { films(after: $c, orderBy: [{year: ASC}]) { nodes { id } } }";
		assertThat(this.compiler.statement(operation, Map.of("c", cursor("[\"year+id+\",1979,\"alien\"]"))).text())
			.contains(
					"((film.released > $after_released OR film.released IS NULL) OR film.released = $after_released AND film.id > $after_id)");
		assertThat(this.compiler.statement(operation, Map.of("c", cursor("[\"year+id+\",null,\"alien\"]"))).text())
			.contains("(false OR film.released IS NULL AND film.id > $after_id)");
		assertThat(this.compiler.planned()).isOne();
	}

	@Test
	void usesTheDefaultOfAVariableThatIsNotGiven() {
		String operation = "query($n: Int = 7) { films(first: $n) { nodes { id } } }";
		assertThat(this.compiler.statement(operation, Map.of()).parameters()).containsEntry("limit", 7);
		assertThat(this.compiler.statement(operation, Map.of("n", 3)).parameters()).containsEntry("limit", 3);
	}

	private String text(String operation, Map<String, Object> variables) {
		return this.compiler.statement(operation, variables).text();
	}

	private static String cursor(String json) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
