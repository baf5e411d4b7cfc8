package io.zonegraph.api.persisted;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Automatic persisted queries as Apollo's clients use them, over HTTP. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PersistedOperationsIT {

	private static final String NOT_FOUND = "{\"errors\":[{\"message\":\"PersistedQueryNotFound\","
			+ "\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]}";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void learnsAnOperationFromItsTextAndKnowsItByItsHash() throws Exception {
		String text = "query Learnt($id: ID!) { enterprise(id: $id) { id } }";
		Map<String, Object> variables = Map.of("id", "none");
		assertThat(post(null, named(text), variables).body()).isEqualTo(NOT_FOUND);
		assertThat(post(text, named(text), variables).body()).isEqualTo("{\"data\":{\"enterprise\":null}}");
		assertThat(post(null, named(text), variables).body()).isEqualTo("{\"data\":{\"enterprise\":null}}");
		assertThat(get(named(text), variables).body()).isEqualTo("{\"data\":{\"enterprise\":null}}");
		assertThat(post(null, named(text, hash(text).toUpperCase(Locale.ROOT)), variables).statusCode()).isEqualTo(200);
	}

	@Test
	void saysByGetThatAnOperationIsNotKnown() throws Exception {
		HttpResponse<String> answer = get(named("{ never: __typename }"), Map.of());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(NOT_FOUND);
	}

	@Test
	void refusesTheHashOfAnotherText() throws Exception {
		String text = "{ another: __typename }";
		assertThat(message(post(text, named(text, hash("{ __typename }")), Map.of())))
			.isEqualTo("\"extensions.persistedQuery.sha256Hash\" must be the SHA-256 of \"query\", " + hash(text)
					+ ", was \"" + hash("{ __typename }") + "\".");
		assertThat(post(null, named("{ __typename }"), Map.of()).body()).isEqualTo(NOT_FOUND);
		assertThat(post(null, named(text), Map.of()).body()).isEqualTo(NOT_FOUND);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			5                                       | " must be an object or null, was a number.
			[]                                      | " must be an object or null, was a list.
			{}                                      | .version" must be 1, was missing.
			{"version": 2, "sha256Hash": "00"}      | .version" must be 1, was 2.
			{"version": 1.5, "sha256Hash": "00"}    | .version" must be 1, was 1.5.
			{"version": "1", "sha256Hash": "00"}    | .version" must be 1, was a string.
			{"version": 1}                          | .sha256Hash" must be a string, was missing.
			{"version": 1, "sha256Hash": 7}         | .sha256Hash" must be a string, was a number.
			{"version": 1, "sha256Hash": " "}       | .sha256Hash" must be a string, was empty.
			{"version": 1, "sha256Hash": "xyz"}     | .sha256Hash" must be 64 hexadecimal digits, was "xyz".
			""")
	void saysWhatIsWrongWithTheExtension(String extension, String message) throws Exception {
		Map<String, Object> extensions = Map.of("persistedQuery", JSON.readValue(extension, Object.class));
		assertThat(message(post(null, extensions, Map.of()))).isEqualTo("\"extensions.persistedQuery" + message);
		assertThat(message(get(extensions, Map.of()))).isEqualTo("\"extensions.persistedQuery" + message);
	}

	@Test
	void refusesNamesThatAreTooLong() throws Exception {
		assertThat(message(post(null, named("", "0".repeat(201)), Map.of())))
			.isEqualTo("\"extensions.persistedQuery.sha256Hash\" must have at most 200 characters, had 201.");
	}

	@Test
	void needsATextWhereTheExtensionIsNull() throws Exception {
		HttpResponse<String> answer = send(request("{\"extensions\": {\"persistedQuery\": null}}"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(message(answer)).isEqualTo("\"query\" must be a string with a GraphQL document, was missing.");
	}

	@Test
	void keepsNoDocumentThatIsNotValid() throws Exception {
		String text = "{ entprise }";
		assertThat(post(text, named(text), Map.of()).body()).contains("GRAPHQL_VALIDATION_FAILED");
		assertThat(post(null, named(text), Map.of()).body()).isEqualTo(NOT_FOUND);
	}

	@Test
	void refusesBodiesThatAreTooLong() throws Exception {
		String text = "{ __typename }" + " ".repeat(1_000_000);
		assertThat(post(text, named(text), Map.of()).statusCode()).isEqualTo(413);
	}

	@Test
	void saysByTheStatusOfTheNewerMediaTypeThatAnOperationIsNotKnown() throws Exception {
		HttpResponse<String> answer = send(
				request(JSON.writeValueAsString(Map.of("extensions", named("{ newer: __typename }")))).header("Accept",
						"application/graphql-response+json"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).isEqualTo(NOT_FOUND);
	}

	private HttpResponse<String> post(@Nullable String text, Map<String, Object> extensions,
			Map<String, Object> variables) throws Exception {
		return send(request(
				JSON.writeValueAsString((text == null) ? Map.of("extensions", extensions, "variables", variables)
						: Map.of("query", text, "extensions", extensions, "variables", variables))));
	}

	private HttpRequest.Builder request(String body) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
	}

	private HttpResponse<String> get(Map<String, Object> extensions, Map<String, Object> variables) throws Exception {
		return send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql?extensions="
				+ encoded(extensions) + "&variables=" + encoded(variables))));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private static String message(HttpResponse<String> answer) {
		assertThat(answer.body()).contains("BAD_USER_INPUT");
		return JSON.readTree(answer.body()).at("/errors/0/message").asString();
	}

	private static Map<String, Object> named(String text) {
		return named(text, hash(text));
	}

	private static Map<String, Object> named(String text, String hash) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
	}

	private static String hash(String text) {
		return PersistedOperations.hash(text);
	}

	private static String encoded(Object json) {
		return URLEncoder.encode(JSON.writeValueAsString(json), StandardCharsets.UTF_8);
	}

}
