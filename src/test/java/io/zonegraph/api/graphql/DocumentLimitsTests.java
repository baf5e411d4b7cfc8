package io.zonegraph.api.graphql;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import io.zonegraph.api.error.ApiError;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentLimitsTests {

	private static final LimitProperties LIMITS = new LimitProperties(2_000, 200, 5, 20, 15, 4, 3, 70, 10, 30, 6, 2);

	@Test
	void takesWhatIsWithinTheLimits() {
		assertThat(problem("{ a { b { c { d { e } } } } }")).isEmpty();
		assertThat(problem("query($x: Boolean!) { a @skip(if: $x) b: c }")).isEmpty();
	}

	@Test
	void refusesDeepDocuments() {
		assertThat(problem("{ a { b { c { d { e { f } } } } } }"))
			.isEqualTo("The operation nests fields 6 deep; at most 5 are allowed.");
		assertThat(problem("{ a { b { ...F } } } fragment F on T { c { d { e { f } } } }"))
			.isEqualTo("The operation nests fields 6 deep; at most 5 are allowed.");
	}

	@Test
	void refusesManyFieldsAliasesAndDirectives() {
		assertThat(problem("{ " + "b { " + "a ".repeat(20) + "} }"))
			.isEqualTo("The operation has 21 fields; at most 20 are allowed.");
		assertThat(problem("{ a: x b: x c: x d: x e: x }"))
			.isEqualTo("The operation has 5 aliases; at most 4 are allowed.");
		assertThat(problem("{ a " + "@include(if: true) ".repeat(4) + "}"))
			.isEqualTo("The operation has 4 directives; at most 3 are allowed.");
		assertThat(problem("{ a(x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) }"))
			.isEqualTo("The operation has a list of 11 values; at most 10 are allowed.");
	}

	@Test
	void refusesLongTexts() {
		assertThat(textProblem("{ a }" + " ".repeat(1_995))).isEmpty();
		assertThat(textProblem("{ a }" + " ".repeat(1_996)))
			.isEqualTo("The document has 2,001 characters; at most 2,000 are allowed.");
		assertThat(textProblem("{" + " a".repeat(198) + "}")).isEmpty();
		assertThat(textProblem("{" + " a".repeat(199) + "}"))
			.isEqualTo("The document has 201 tokens; at most 200 are allowed.");
	}

	@Test
	void refusesManyRootFieldsAndLongStrings() {
		assertThat(problem("{ " + "a ".repeat(15) + "}")).isEmpty();
		assertThat(problem("{ ...F } fragment F on Query { " + "a ".repeat(16) + "}"))
			.isEqualTo("The operation has 16 root fields; at most 15 are allowed.");
		assertThat(problem("{ a { " + "b ".repeat(16) + "} }")).isEmpty();
		assertThat(problem("{ a(x: {y: [\"%s\"]}) }".formatted("z".repeat(31))))
			.isEqualTo("The operation has a string of 31 characters; at most 30 are allowed.");
	}

	@Test
	void countsWhatAFragmentHoldsWhereverItIsSpread() {
		assertThat(problem("{ ...F ...F ...F } fragment F on Query { a b c d e f g }"))
			.isEqualTo("The operation has 21 fields; at most 20 are allowed.");
	}

	@Test
	void measuresFragmentsThatMultiplyAtOnce() {
		String bomb = IntStream.range(0, 60)
			.mapToObj((each) -> "fragment F%d on Query { ...F%d ...F%d }".formatted(each, each + 1, each + 1))
			.collect(Collectors.joining(" "));
		assertThat(problem("{ ...F0 } " + bomb + " fragment F60 on Query { a }"))
			.isEqualTo("The operation has 2,147,483,647 fields; at most 20 are allowed.");
	}

	@Test
	void refusesManyFragments() {
		String chain = IntStream.range(0, 71)
			.mapToObj((each) -> "fragment F%d on Query { ...F%d }".formatted(each, each + 1))
			.collect(Collectors.joining(" "));
		assertThat(problem("{ a } " + chain)).isEqualTo("The document has 71 fragments; at most 70 are allowed.");
	}

	@Test
	void refusesLongListsInVariables() {
		Map<String, Object> variables = Map.of("where", Map.of("id", Map.of("in", Collections.nCopies(11, "x"))));
		assertThat(DocumentSize.check(variables, LIMITS).map(ApiError::getMessage))
			.contains("Variable \"$where\" has a list of 11 values; at most 10 are allowed.");
		assertThat(DocumentSize.check(Map.of("ids", Collections.nCopies(10, "x")), LIMITS)).isEmpty();
	}

	@Test
	void refusesLongStringsInVariables() {
		Map<String, Object> variables = Map.of("where", Map.of("name", Map.of("in", List.of("x".repeat(31)))));
		assertThat(DocumentSize.check(variables, LIMITS).map(ApiError::getMessage))
			.contains("Variable \"$where\" has a string of 31 characters; at most 30 are allowed.");
		assertThat(DocumentSize.check(Map.of("text", "x".repeat(30)), LIMITS)).isEmpty();
	}

	@Test
	void leavesFragmentsThatSpreadThemselvesToValidation() {
		assertThat(problem("{ ...F } fragment F on Query { a ...F }")).isEmpty();
	}

	private static String textProblem(String text) {
		return TextSize.check(text, LIMITS).map(ApiError::getMessage).orElse("");
	}

	private static String problem(String document) {
		return DocumentSize.check(new Parser().parseDocument(document), LIMITS).map(ApiError::getMessage).orElse("");
	}

}
