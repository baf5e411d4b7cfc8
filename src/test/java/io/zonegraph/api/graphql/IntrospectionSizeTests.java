package io.zonegraph.api.graphql;

import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import io.zonegraph.api.error.ApiError;

import static org.assertj.core.api.Assertions.assertThat;

class IntrospectionSizeTests {

	private static final LimitProperties LIMITS = LimitProperties.DEFAULTS;

	@Test
	void letsTheUsualQueriesPass() {
		assertThat(problem(IntrospectionQuery.INTROSPECTION_QUERY)).isEmpty();
		assertThat(problem("{ a: __type(name: \"A\") { fields { type { fields { name } } } } "
				+ "b: __type(name: \"B\") { fields { args { name } } } }"))
			.isEmpty();
	}

	@Test
	void refusesListsThatMultiply() {
		String message = "The operation nests lists of types and fields of the schema 3 deep; at most 2 are allowed.";
		assertThat(problem("{ __schema { types { fields { type { fields { name } } } } } }")).isEqualTo(message);
		assertThat(problem("{ ...Q } fragment Q on Query { __type(name: \"A\") { ...F } } "
				+ "fragment F on __Type { fields { args { type { inputFields { type { ...G } } } } } } "
				+ "fragment G on __Type { possibleTypes { name } }"))
			.isEqualTo(message);
	}

	@Test
	void refusesManyLists() {
		assertThat(problem("{ __schema { " + "a: types { name } ".repeat(21) + "} }"))
			.isEqualTo("The operation asks for 21 lists of the schema; at most 20 are allowed.");
		assertThat(problem("{ __schema { " + "...F ".repeat(11) + "} } fragment F on __Schema { types { kind "
				+ "enumValues { name } } }"))
			.isEqualTo("The operation asks for 22 lists of the schema; at most 20 are allowed.");
	}

	@Test
	void leavesFieldsOfTheGraphAlone() {
		assertThat(problem("{ types { fields { interfaces { fields { args } } } } }")).isEmpty();
		assertThat(problem("{ " + "args ".repeat(50) + "__typename }")).isEmpty();
	}

	private static String problem(String document) {
		return IntrospectionSize.check(new Parser().parseDocument(document), LIMITS)
			.map(ApiError::getMessage)
			.orElse("");
	}

}
