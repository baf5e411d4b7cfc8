package io.zonegraph.api.http;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GraphQlEndpointIT {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			hello                                     | The body must be a JSON object, was not JSON.
			{"query": "{__typename}"                  | The body must be a JSON object, was not JSON.
			~~                                        | The body must be a JSON object, was missing.
			null                                      | The body must be a JSON object, was null.
			[]                                        | The body must be a JSON object, was a list.
			{}                                        | "query" must be a string with a GraphQL document, was missing.
			{"query": 5}                              | "query" must be a string with a GraphQL document, was a number.
			{"query": ""}                             | "query" must be a string with a GraphQL document, was empty.
			{"query": "{a}", "variables": [1]}        | "variables" must be an object or null, was a list.
			{"query": "{a}", "variables": "x"}        | "variables" must be an object or null, was a string.
			{"query": "{a}", "operationName": true}   | "operationName" must be a string or null, was true or false.
			{"query": "{a}", "extensions": 1}         | "extensions" must be an object or null, was a number.
			""")
	void refusesABodyThatIsNoGraphQlRequest(String body, String message) {
		HttpResponse<String> answer = post(body, "application/json", "application/json");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
		assertThat(answer.body()).isEqualTo("{\"errors\":[{\"message\":\"" + message.replace("\"", "\\\"")
				+ "\",\"extensions\":{\"code\":\"BAD_USER_INPUT\"}}]}");
	}

	@ParameterizedTest
	@CsvSource({ "[,],900", "{\"a\":,},900", "'',1,2000" })
	void saysThatABodyExceedsALimit(String open, String close, int count) {
		HttpResponse<String> answer = post("{\"query\": \"{a}\", \"variables\": {\"a\": " + open.repeat(count)
				+ (open.isEmpty() ? "" : "1") + close.repeat(count) + "}}", "application/json", "application/json");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("was nested too deep or had too long a number or name (at most 500 levels");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded" })
	void refusesABodyOfAnotherMediaType(String type) {
		HttpResponse<String> answer = post("{\"query\": \"{__typename}\"}", type, "application/json");
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(answer.body()).contains("must be application/json, was " + type + ".");
	}

	@ParameterizedTest
	@CsvSource({ "application/json, application/json, 200",
			"application/graphql-response+json, application/graphql-response+json, 400", "*/*, application/json, 200" })
	void answersAnInvalidDocumentInTheMediaTypeAskedFor(String accepted, String type, int status) {
		HttpResponse<String> answer = post("{\"query\": \"{ entprise }\"}", "application/json", accepted);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
		assertThat(answer.body()).contains("Field \\\"entprise\\\" is not a field of type \\\"Query\\\".")
			.contains("GRAPHQL_VALIDATION_FAILED");
	}

	@Test
	void answersAClientThatWouldAlsoTakeEventsInJson() {
		HttpResponse<String> answer = post("{\"query\": \"{ __typename }\"}", "application/json",
				"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, "
						+ "multipart/mixed");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse(""))
			.startsWith("application/graphql-response+json");
		assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/event-stream", "text/event-stream, multipart/mixed", "garbage", "application/",
			"application/json;charset=unknown?" })
	void refusesToAnswerInAMediaTypeThatIsNotJson(String accepted) {
		HttpResponse<String> posted = post("{\"query\": \"{ __typename }\"}", "application/json", accepted);
		HttpResponse<String> got = send(
				HttpRequest.newBuilder(uri("/graphql?query=%7B__typename%7D")).header("Accept", accepted));
		assertThat(List.of(posted, got)).allSatisfy((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(406);
			assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
			assertThat(answer.body()).contains("Header \\\"Accept\\\" must ").contains("BAD_USER_INPUT");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "garbage", "application/", "application/json;charset=unknown?" })
	void refusesABodyOfWhatIsNoMediaType(String type) {
		HttpResponse<String> answer = post("{\"query\": \"{ __typename }\"}", type, "application/json");
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(answer.body()).contains("must be application/json, was no media type.").contains("BAD_USER_INPUT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/*", "application/*+json" })
	void refusesARangeOfMediaTypesForABody(String type) {
		HttpResponse<String> posted = post("{\"query\": \"{ __typename }\"}", type, "application/json");
		HttpResponse<String> got = send(
				HttpRequest.newBuilder(uri("/graphql?query=%7B__typename%7D")).header("Content-Type", type));
		assertThat(List.of(posted, got)).allSatisfy((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(415);
			assertThat(answer.body()).contains("must be application/json, was a wildcard.").contains("BAD_USER_INPUT");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void refusesOtherMethods(String method) {
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(uri("/graphql")).method(method, BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(String.join(",", answer.headers().allValues("Allow"))).isEqualTo("GET,HEAD,POST,OPTIONS");
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
		assertThat(answer.body()).isEqualTo("{\"errors\":[{\"message\":\"The method must be GET, HEAD or POST, was "
				+ method + ".\",\"extensions\":{\"code\":\"BAD_USER_INPUT\"}}]}");
	}

	@Test
	void namesItsMethods() {
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(uri("/graphql")).method("OPTIONS", BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(String.join(",", answer.headers().allValues("Allow"))).isEqualTo("GET,HEAD,POST,OPTIONS");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					query($x: Boolean = true) { graph { licence @skip(if: $x) } } | BAD_USER_INPUT | Argument "if" at @skip must be of type "Boolean!", was null in variable "$x".
					query($x: Boolean = true) { graph @include(if: $x) { licence } } | BAD_USER_INPUT | Argument "if" at @include must be of type "Boolean!", was null in variable "$x".
					{ graph { ... @defer { licence } } } | GRAPHQL_VALIDATION_FAILED | Directive "@defer" is not a directive of the schema.
					""")
	void saysWhatIsWrongWithAnOperationOnceItIsPrepared(String document, String code, String message) {
		String body = "{\"query\": \"" + document.replace("\"", "\\\"") + "\", \"variables\": {\"x\": null}}";
		assertThat(post(body, "application/json", "application/json").body())
			.contains("\"message\":\"" + message.replace("\"", "\\\"") + "\"")
			.contains("\"code\":\"" + code + "\"");
	}

	@Test
	void listsNoDirectiveThatIsNotServed() {
		assertThat(get("/graphql?query=" + encoded("{ __schema { directives { name } } }")).body()).contains("skip")
			.doesNotContain("defer")
			.doesNotContain("experimental");
	}

	@Test
	void answersInTheSameWordsWhateverLanguageTheClientPrefers() {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/graphql?query=" + encoded("{ entprise }")))
			.header("Accept-Language", "de"));
		assertThat(answer.body()).contains("is not a field of type");
	}

	@Test
	void answersAQueryByGet() {
		String query = encoded("query A($id: ID!) { enterprise(id: $id) { id } __typename } query B { __typename }");
		HttpResponse<String> answer = get(
				"/graphql?query=" + query + "&operationName=A&variables=" + encoded("{\"id\": \"none\"}"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("{\"data\":{\"enterprise\":null,\"__typename\":\"Query\"}}");
	}

	@Test
	void refusesByGetWhatIsNoQuery() {
		HttpResponse<String> answer = get("/graphql?query=" + encoded("mutation { x }"));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).contains("POST");
		assertThat(answer.body()).contains("GET takes queries only");
	}

	@Test
	void refusesByGetWhatIsNoGraphQlRequest() {
		assertThat(get("/graphql").body()).contains("\\\"query\\\" must be a string");
		assertThat(get("/graphql?query=" + encoded("{a}") + "&variables=x").body())
			.contains("\\\"variables\\\" of the URL must be a JSON object, was not JSON.");
		assertThat(get("/graphql?query=" + encoded("{a}") + "&variables=1").statusCode()).isEqualTo(400);
	}

	@Test
	void publishesTheSchemaAsText() throws IOException {
		HttpResponse<String> answer = get("/graphql/schema");
		assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
		assertThat(answer.body()).isEqualTo(Files.readString(Path.of("schema/published/schema.graphql")));
	}

	@Test
	void servesGraphiQlFromThisHostAlone() {
		HttpResponse<String> page = get("/graphiql");
		assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
			.contains("connect-src 'self'");
		assertThat(page.body()).contains("<title>ZoneGraph</title>").doesNotContain("://");
	}

	@ParameterizedTest
	@CsvSource({ "page.js, text/javascript", "page.css, text/css", "graphiql.min.js, text/javascript",
			"graphiql.min.css, text/css", "react.production.min.js, text/javascript",
			"react-dom.production.min.js, text/javascript", "explorer.js, text/javascript", "explorer.css, text/css" })
	void servesTheFilesOfGraphiQl(String file, String type) {
		HttpResponse<String> answer = get("/graphiql/" + file);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
		assertThat(answer.body()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7B__typename%7D", "/graphql", "/graphql/schema", "/graphiql",
			"/graphiql/page.js" })
	void keepsBrowsersFromGuessingMediaTypes(String path) {
		assertThat(get(path).headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	private HttpResponse<String> post(String body, String type, String accepted) {
		return send(HttpRequest.newBuilder(uri("/graphql"))
			.POST(BodyPublishers.ofString(body))
			.header("Content-Type", type)
			.header("Accept", accepted));
	}

	private HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(uri(path)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
