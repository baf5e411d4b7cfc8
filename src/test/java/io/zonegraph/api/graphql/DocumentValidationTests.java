package io.zonegraph.api.graphql;

import java.util.List;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.zonegraph.api.error.ClientErrors;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentValidationTests {

	private static final GraphQLSchema schema = new GraphSchema(Models.films()).executable();

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void readsLineEndsOfBlockStringsAsOne(String end) {
		PreparsedDocumentEntry entry = validated(
				"{ film(id: \"\"\"" + end + "  a" + end + "  b" + end + "\"\"\") { id } }", true);
		Field film = (Field) entry.getDocument()
			.getFirstDefinitionOfType(OperationDefinition.class)
			.orElseThrow()
			.getSelectionSet()
			.getSelections()
			.get(0);
		assertThat(((StringValue) film.getArguments().get(0).getValue()).getValue()).isEqualTo("a\nb");
	}

	@Test
	void takesInputObjectsForEqualWhateverTheOrderOfTheirFields() {
		String one = "a: films(where: {year: {gt: 1, lt: 9}, NOT: {title: {eq: \"x\"}}}) { totalCount }";
		String other = "a: films(where: {NOT: {title: {eq: \"x\"}}, year: {lt: 9, gt: 1}}) { totalCount }";
		assertThat(validated("{ " + one + " " + other + " }", true).hasErrors()).isFalse();
		assertThat(validated("{ " + one + " " + other.replace("9", "8") + " }", true).getErrors()).hasSize(1);
	}

	@Test
	void leavesTheOrderOfFieldsWhereItMakesNoDifference() {
		String document = "{films(where:{year:{lt:9,gt:1}}){totalCount}}";
		assertThat(AstPrinter.printAstCompact(validated(document, true).getDocument()))
			.isEqualToIgnoringWhitespace(document.replace(",", ", "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ flims { totalCount } }", "{ films(frist: 1) { totalCount } }", "{ films }",
			"{ films { title } }", "{ films(title: \"x\") { totalCount } }",
			"{ films(where: {title: \"x\"}) { totalCount } }", "{ films(where: {titel: {eq: \"x\"}}) { totalCount } }",
			"{ films(where: {genre: {eq: DRAM}}) { totalCount } }", "{ works { nodes { year } } }",
			"query ($w: FilmWere) { films(where: $w) { totalCount } }" })
	void tellsNothingOfASchemaThatIsClosed(String document) {
		assertThat(messages(document, true))
			.anyMatch((message) -> message.matches("(?s).*(?:Did you mean|; write|; ask).*"));
		assertThat(messages(document, false)).isNotEmpty()
			.noneMatch((message) -> message.matches("(?s).*(?:Did you mean|; write|; ask).*"));
	}

	@Test
	void answersNoIntrospectionWhereTheSchemaIsClosed() {
		GraphQL closed = GraphQL.newGraphQL(schema)
			.preparsedDocumentProvider(TestEngine.checked(schema, false))
			.build();
		GraphQLError error = closed.execute("{ __schema { queryType { name } } }").getErrors().get(0);
		GraphQLError coded = new ClientErrors(schema).toApiError(error, graphql.execution.ExecutionId.from("1"));
		assertThat(coded.getMessage()).isEqualTo("The schema of this service is not open to introspection.");
		assertThat(coded.getExtensions()).containsEntry("code", "GRAPHQL_VALIDATION_FAILED");
	}

	@Test
	void findsFaultsInFragmentsOnceAndInUnusedOnesToo() {
		String used = "query A { ...F } query B { ...F } fragment F on Query { films { titel } }";
		assertThat(messages(used, true)).hasSize(1);
		assertThat(messages("{ films { totalCount } } fragment F on Film { titel }", true)).hasSize(2);
	}

	private static List<String> messages(String document, boolean open) {
		return validated(document, open).getErrors().stream().map(GraphQLError::getMessage).toList();
	}

	private static PreparsedDocumentEntry validated(String document, boolean open) {
		return new DocumentValidation(schema, new Hints(open))
			.parseAndValidate(ExecutionInput.newExecutionInput(document).build());
	}

}
