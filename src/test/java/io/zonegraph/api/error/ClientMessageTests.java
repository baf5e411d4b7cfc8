package io.zonegraph.api.error;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ExecutionId;
import graphql.i18n.I18n;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.json.JsonParserFactory;

import io.zonegraph.api.graphql.TestEngine;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** Lets graphql-java find the faults of documents and variables; no database. */
class ClientMessageTests {

	private static final GraphQLSchema schema = new GraphSchema(GraphModel.read(List.of(films()))).executable();

	private final GraphQL graphql = GraphQL.newGraphQL(schema)
		.preparsedDocumentProvider(TestEngine.checked(schema, true))
		.build();

	private final ClientErrors errors = new ClientErrors(schema);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{ flim { id } } | GRAPHQL_VALIDATION_FAILED | Field "flim" is not a field of type "Query". Did you mean "film"?
					{ films(frist: 1) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "frist" is not an argument of the field at Query.films. Did you mean "first"?
					{ films(first: "x") { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "first" at Query.films must be of type "Int", was "x".
					{ films { nodes { titel } } } | GRAPHQL_VALIDATION_FAILED | Field "titel" is not a field of type "Film". Did you mean "title"?
					{ a: films { n: nodes { x: titel } } } | GRAPHQL_VALIDATION_FAILED | Field "titel" is not a field of type "Film". Did you mean "title"?
					fragment F on Film { titel } { films { nodes { ...F } } } | GRAPHQL_VALIDATION_FAILED | Field "titel" is not a field of type "Film". Did you mean "title"?
					{ films { nodes { ... on Film { titel } } } } | GRAPHQL_VALIDATION_FAILED | Field "titel" is not a field of type "Film". Did you mean "title"?
					{ films } | GRAPHQL_VALIDATION_FAILED | Field "films" at Query.films is of type "FilmConnection!" and must have a selection of fields, had none; write "films { nodes { … } }".
					{ films { totalCount { x } } } | GRAPHQL_VALIDATION_FAILED | Field "totalCount" at FilmConnection.totalCount is of type "Int!" and must have no selection of fields, had one.
					{ film { id } } | GRAPHQL_VALIDATION_FAILED | Argument "id" at Query.film must be of type "ID!", was missing.
					{ film(id: null) { id } } | GRAPHQL_VALIDATION_FAILED | Argument "id" at Query.film must be of type "ID!", was null.
					{ film(id: 1.5) { id } } | GRAPHQL_VALIDATION_FAILED | Argument "id" at Query.film must be of type "ID", was 1.5.
					{ films(where: {genre: {eq: TRAGEDY}}) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "where.genre.eq" at Query.films must be a value of enum "Genre", was TRAGEDY.
					{ films(where: {genre: {eq: "DRAMA"}}) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "where.genre.eq" at Query.films must be a value of enum "Genre", was "DRAMA"; write it without quotes.
					{ films(where: {titel: {eq: "x"}}) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "where" at Query.films must hold fields of "FilmWhere" only, had "titel". Did you mean "title"?
					{ films(where: {year: {in: [1, null]}}) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "where.year.in[1]" at Query.films must be of type "Int!", was null.
					{ films(where: 5) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "where" at Query.films must be an object of type "FilmWhere", was 5.
					{ films(orderBy: [{year: ASC, title: ASC}]) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "orderBy[0]" at Query.films must have exactly one field of "FilmOrder", had year, title.
					{ films(where: {shownOn: {gt: "yesterday"}}) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "where.shownOn.gt" at Query.films must be of type "Date", such as "2021-12-31", was "yesterday".
					{ films(where: {shownOn: {gt: 5}}) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Argument "where.shownOn.gt" at Query.films must be of type "Date", such as "2021-12-31", was 5.
					query ($n: Int!) { films(first: $m) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Variable "$m" at Query.films is not declared by the operation.
					query ($n: Int) { films { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Variable "$n" is declared but not used.
					query ($n: String) { films(first: $n) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Variable "$n" in argument "first" at Query.films must be of type "Int", was declared as "String".
					query ($n: Int, $n: Int) { films(first: $n) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Variable "$n" must be declared once, was declared several times.
					query ($n: Foo) { films(first: $n) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Type "Foo" is not a type of the schema.
					query ($n: Film) { films(first: $n) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Variable "$n" must be of a scalar, enum or input type, was declared as "Film".
					query ($n: Int = "x") { films(first: $n) { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | The default of variable "$n" must be of type "Int", was "x".
					{ films { nodes { ...G } } } | GRAPHQL_VALIDATION_FAILED | Fragment "G" at FilmConnection.nodes is not defined in the document.
					fragment F on Film { id } { films { nodes { id } } } | GRAPHQL_VALIDATION_FAILED | Fragment "F" is defined but not used.
					fragment F on Film { ...F } { films { nodes { ...F } } } | GRAPHQL_VALIDATION_FAILED | Fragment "F" must not contain itself.
					fragment F on Flim { id } { films { nodes { ...F } } } | GRAPHQL_VALIDATION_FAILED | Type "Flim" is not a type of the schema. Did you mean "Film"?
					fragment F on Genre { id } { films { nodes { ...F } } } | GRAPHQL_VALIDATION_FAILED | The fragment at F must be on an object, interface or union type.
					{ films { nodes { ... on Person { id } } } } | GRAPHQL_VALIDATION_FAILED | The fragment on "Person" at FilmConnection.nodes can never match: the type there is "Film".
					fragment F on Person { id } { films { nodes { ...F } } } | GRAPHQL_VALIDATION_FAILED | Fragment "F" on "Person" at FilmConnection.nodes can never match: the type there is "Film".
					fragment F on Film { id } fragment F on Film { id } { films { nodes { ...F } } } | GRAPHQL_VALIDATION_FAILED | Fragment "F" must be defined once, was defined several times.
					{ films { nodes { x: id x: title } } } | GRAPHQL_VALIDATION_FAILED | Fields at films/nodes/x share a response key and must be of one type, were "ID" and "String"; use an alias.
					{ films { nodes { cast(first:1){totalCount} cast(first:2){totalCount} } } } | GRAPHQL_VALIDATION_FAILED | Fields at films/nodes/cast share a response key and must have equal arguments; use an alias.
					query A { films { totalCount } } query A { films { totalCount } } | GRAPHQL_VALIDATION_FAILED | Operation "A" must be defined once, was defined several times.
					{ films { totalCount } } { films { totalCount } } | GRAPHQL_VALIDATION_FAILED | An operation without a name must be the only one of the document.
					query A { films { totalCount } } { films { totalCount } } | GRAPHQL_VALIDATION_FAILED | An operation without a name must be the only one of the document.
					{ films(first: 1, first: 2) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument "first" at Query.films must be given once, was given several times.
					{ films @foo { totalCount } } | GRAPHQL_VALIDATION_FAILED | Directive "@foo" is not a directive of the schema.
					{ ... @defer { films { totalCount } } } | GRAPHQL_VALIDATION_FAILED | Directive "@defer" is not a directive of the schema.
					fragment F on Query { films { totalCount } } { ...F @defer(label: "x") } | GRAPHQL_VALIDATION_FAILED | Directive "@defer" is not a directive of the schema.
					query @experimental_disableErrorPropagation { films { totalCount } } | GRAPHQL_VALIDATION_FAILED | Directive "@experimental_disableErrorPropagation" is not a directive of the schema.
					{ films @skip { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument "if" at @skip must be of type "Boolean!", was missing.
					{ films @skip(of: true, if: true) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument "of" at Query.films is not an argument of @skip. Did you mean "if"?
					query @skip(if: true) { films { totalCount } } | GRAPHQL_VALIDATION_FAILED | Directive "@skip" is not allowed at this place.
					{ films @skip(if: true) @skip(if: true) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Directive "@skip" at Query.films must be given once, was given several times.
					mutation { x } | GRAPHQL_VALIDATION_FAILED | The schema has no operations of type Mutation.
					subscription { x } | GRAPHQL_VALIDATION_FAILED | The schema has no operations of type Subscription.
					type A { a: Int } | GRAPHQL_VALIDATION_FAILED | The document must hold operations and fragments only, had a definition of "A".
					{ films(where: {year: {eq: 1, eq: 2}}) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Field "eq" of an input object at Query.films must be given once, was given several times.
					{ films(first: 99999999999) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument "first" at Query.films must be −2147483648–2147483647, was 99999999999.
					{ films(where:{minutes:{eq:"x"}}) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument "where.minutes.eq" at Query.films must be of type "Float", was "x".
					{ films(where:{castx:1, AND: [{title:5}]}) { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument "where" at Query.films must hold fields of "FilmWhere" only, had "castx". Did you mean "cast"?
					{ | GRAPHQL_PARSE_FAILED | The document ends too early, at line 1, column 2.
					{ films { nodes { id } } | GRAPHQL_PARSE_FAILED | The document ends too early, at line 1, column 25.
					{ films { nodes { id } } } } | GRAPHQL_PARSE_FAILED | The document goes on after its end: unexpected "}" at line 1, column 28.
					foo | GRAPHQL_PARSE_FAILED | Unexpected "foo" at line 1, column 1.
					{ films(first: ) { id } } | GRAPHQL_PARSE_FAILED | Unexpected ")" at line 1, column 16.
					{ films(after: "abc) { id } } | GRAPHQL_PARSE_FAILED | Unexpected characters "abc) { id } } at line 1, column 16.
					{ films(first: 1 { id } } | GRAPHQL_PARSE_FAILED | Unexpected "{" at line 1, column 18.
					{ } | GRAPHQL_PARSE_FAILED | Unexpected "}" at line 1, column 3.
					query Q(a: Int) { films } | GRAPHQL_PARSE_FAILED | Unexpected "a" at line 1, column 9.
					{ film(id: "\\ud800") { id } } | GRAPHQL_PARSE_FAILED | The document has an invalid Unicode character or escape at line 1, column 12.
					{ film(id: "\\u{ffffffffff}") { id } } | GRAPHQL_PARSE_FAILED | The document has an invalid Unicode character or escape at line 1, column 12.
					{ films % } | GRAPHQL_PARSE_FAILED | Unexpected characters % at line 1, column 9.
					fragment F on Film { id } | GRAPHQL_VALIDATION_FAILED | Fragment "F" is defined but not used.
					""")
	void saysWhatIsWrongWithADocument(String document, String code, String message) {
		assertThat(answers(document, Map.of(), null)).isEqualTo(code + " " + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{} | BAD_USER_INPUT | Variable "$n" must be of type "Int!", was missing.
					{"n": null} | BAD_USER_INPUT | Variable "$n" must be of type "Int!", was null.
					{"n": "x"} | BAD_USER_INPUT | Variable "$n" must be of type "Int", was "x".
					{"n": 1.5} | BAD_USER_INPUT | Variable "$n" must be of type "Int", was 1.5.
					{"n": 99999999999} | BAD_USER_INPUT | Variable "$n" must be −2147483648–2147483647, was 99999999999.
					{"n": true} | BAD_USER_INPUT | Variable "$n" must be of type "Int", was true.
					{"n": [1]} | BAD_USER_INPUT | Variable "$n" must be of type "Int", was [1].
					{"n": 1, "w": 5} | BAD_USER_INPUT | Variable "$w" must be an object of type "FilmWhere", was 5.
					{"n": 1, "w": {"titel": 1}} | BAD_USER_INPUT | Variable "$w" must hold fields of "FilmWhere" only, had "titel". Did you mean "title"?
					{"n": 1, "w": {"genre": {"eq": "TRAGEDY"}}} | BAD_USER_INPUT | Variable "$w.genre.eq" must be a value of enum "Genre", was "TRAGEDY".
					{"n": 1, "w": {"year": {"in": [1, null]}}} | BAD_USER_INPUT | Variable "$w.year.in[1]" must be of type "Int!", was null.
					{"n": 1, "w": {"shownOn": {"gt": "yesterday"}}} | BAD_USER_INPUT | Variable "$w.shownOn.gt" must be of type "Date", such as "2021-12-31", was "yesterday".
					{"n": 1, "w": {"shownOn": {"gt": 5}}} | BAD_USER_INPUT | Variable "$w.shownOn.gt" must be of type "Date", such as "2021-12-31", was 5.
					{"n": 1, "w": {"title": {"eq": 5}}} | BAD_USER_INPUT | Variable "$w.title.eq" must be of type "String", was 5.
					{"n": 1, "w": {"minutes": {"eq": "x"}}} | BAD_USER_INPUT | Variable "$w.minutes.eq" must be of type "Float", was "x".
					{"n": 1, "w": {"title": "x"}} | BAD_USER_INPUT | Variable "$w.title" must be an object of type "StringFilter", was "x"; write {"eq": "x"}.
					{"n": 1, "o": [{"year": "ASC", "title": "ASC"}]} | BAD_USER_INPUT | Variable "$o[0]" must have exactly one field of "FilmOrder", had year, title.
					{"n": 1, "o": [{"year": null}]} | BAD_USER_INPUT | Variable "$o[0].year" must be of type "SortDirection!", was null.
					{"n": 1, "o": [{"year": "UP"}]} | BAD_USER_INPUT | Variable "$o[0].year" must be a value of enum "SortDirection", was "UP".
					""")
	void saysWhatIsWrongWithVariables(String variables, String code, String message) {
		String document = """
				query ($n: Int!, $w: FilmWhere, $o: [FilmOrder!]) {
				  films(first: $n, where: $w, orderBy: $o) { totalCount }
				}
				""";
		assertThat(answers(document, JsonParserFactory.getJsonParser().parseMap(variables), null))
			.isEqualTo(code + " " + message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					query ($x: Boolean = true) { films @skip(if: $x) { totalCount } } | skip
					query ($x: Boolean = true) { films { totalCount @include(if: $x) } } | include
					query ($x: Boolean = true) { ...F } fragment F on Query { films { ... @skip(if: $x) { totalCount } } } | skip
					""")
	void saysThatAConditionMustNotBeNull(String document, String directive) {
		assertThat(answers(document, Collections.singletonMap("x", null), null))
			.isEqualTo("BAD_USER_INPUT Argument \"if\" at @" + directive
					+ " must be of type \"Boolean!\", was null in variable \"$x\".");
	}

	@ParameterizedTest
	@EnumSource(names = { "Parsing", "Validation" })
	void hasEachMessageOfGraphQlJavaInOurWords(I18n.BundleType type) {
		ResourceBundle ours = I18n.i18n(type, ClientMessage.LOCALE).getResourceBundle();
		ResourceBundle theirs = I18n.i18n(type, Locale.ROOT).getResourceBundle();
		assertThat(theirs.keySet()).isNotEmpty().allSatisfy((key) -> {
			assertThat(ours.getString(key)).isNotEqualTo(theirs.getString(key));
			assertThat(arguments(theirs.getString(key))).containsAll(arguments(ours.getString(key)));
		});
	}

	/** The numbers of the arguments of a text. */
	private static Set<String> arguments(String text) {
		return Pattern.compile("\\{(\\d)[^}]*}")
			.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
	}

	@Test
	void writesLinesWithoutSeparators() {
		assertThat(answers("\n".repeat(1_233) + "foo", Map.of(), null))
			.isEqualTo("GRAPHQL_PARSE_FAILED Unexpected \"foo\" at line 1234, column 1.");
	}

	@Test
	void namesTheExecutionOfAnInternalError() {
		assertThat(
				coded(GraphqlErrorBuilder.newError().errorType(ErrorType.DataFetchingException).message("x").build()))
			.isEqualTo("INTERNAL_SERVER_ERROR Internal error; execution id 7.");
	}

	@Test
	void listsNoDirectiveThatIsNotServed() {
		ExecutionResult answer = this.graphql.execute("{ __schema { directives { name } } }");
		assertThat(answer.getData().toString()).contains("skip", "include").doesNotContain("defer", "experimental");
	}

	@Test
	void saysThatTheOperationMustBeNamed() {
		String document = "query A { films { totalCount } } query B { films { totalCount } }";
		assertThat(answers(document, Map.of(), null))
			.isEqualTo("BAD_USER_INPUT The document has several operations: \"operationName\" must name one of them.");
		assertThat(answers(document, Map.of(), "C"))
			.isEqualTo("BAD_USER_INPUT \"operationName\" must be the name of an operation of the document, was \"C\".");
	}

	@Test
	void neverPassesOnAMessageItDoesNotKnow() {
		assertThat(coded(GraphqlErrorBuilder.newError()
			.errorType(ErrorType.ValidationError)
			.message("Variable 'a' has an invalid value: java.lang.Integer")
			.build())).isEqualTo("BAD_USER_INPUT The operation is not valid.");
		String document = "query (%s) { films { totalCount } }"
			.formatted(IntStream.range(0, 101).mapToObj("$v%d: Int"::formatted).collect(Collectors.joining(" ")));
		assertThat(this.graphql.execute(document).getErrors()).last()
			.extracting(this::coded)
			.isEqualTo("GRAPHQL_VALIDATION_FAILED The operation is not valid.");
	}

	private String answers(String document, Map<String, Object> variables, @Nullable String name) {
		ExecutionInput input = ExecutionInput.newExecutionInput(document)
			.variables(variables)
			.operationName(name)
			.locale(Locale.GERMAN)
			.build();
		return coded(this.graphql.execute(input).getErrors().get(0));
	}

	private String coded(GraphQLError found) {
		GraphQLError error = this.errors.toApiError(found, ExecutionId.from("7"));
		return error.getExtensions().get("code") + " " + error.getMessage();
	}

	private static String films() {
		try {
			return Files.readString(Path.of("src/test/resources/films/films.graphqls"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
