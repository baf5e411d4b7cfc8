package io.zonegraph.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** RFC 9110 and GraphQL over HTTP, as far as real clients meet them. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HttpSemanticsIT {

	private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

	private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					application/graphql-response+json;q=0, application/json         | application/json
					application/graphql-response+json;q=0.5, application/json       | application/json
					application/json;q=0.1, application/graphql-response+json;q=0.9 | application/graphql-response+json
					application/json, application/graphql-response+json             | application/json
					*/*;q=0.1, application/graphql-response+json                    | application/graphql-response+json
					application/json;q=0.2, */*;q=0.5                               | application/graphql-response+json
					application/json;q=0, */*                                       | application/graphql-response+json
					application/*                                                   | application/json
					application/*+json                                              | application/graphql-response+json
					text/html, application/xhtml+xml, */*;q=0.8                     | application/json
					application/json; charset=UTF-8                                 | application/json
					multipart/mixed;deferSpec=20220824, application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json
					""")
	void answersInTheMediaTypeOfTheHighestQuality(String accepted, String type) {
		HttpResponse<String> answer = post(TYPENAME, "Accept", accepted);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Content-Type")).startsWith(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json;q=0", "*/*;q=0", "application/*;q=0, text/html",
			"application/json;charset=iso-8859-1", "text/html" })
	void refusesToAnswerWhereNothingIsAcceptable(String accepted) {
		HttpResponse<String> answer = post(TYPENAME, "Accept", accepted);
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(header(answer, "Content-Type")).startsWith("application/json");
		assertThat(answer.body()).contains("\"errors\":[{\"message\":\"Header \\\"Accept\\\" must allow ")
			.contains("BAD_USER_INPUT");
	}

	@ParameterizedTest
	@CsvSource({ "gbk, GBK", "iso-8859-1, ISO-8859-1", "utf-16, UTF-16" })
	void refusesOtherCharsets(String charset, String name) {
		HttpResponse<String> answer = post(TYPENAME, "Content-Type", "application/json; charset=" + charset);
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(answer.body())
			.contains("The charset of header \\\"Content-Type\\\" must be utf-8, was " + name + ".");
		assertThat(header(answer, "Accept-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"",
			"application/graphql+json", "application/json; charset=us-ascii" })
	void readsJsonInUtf8(String type) {
		assertThat(post(TYPENAME, "Content-Type", type).body()).isEqualTo(ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "br", "deflate", "zstd", "gzip, gzip" })
	void refusesOtherCodings(String coding) {
		HttpResponse<String> answer = post(TYPENAME, "Content-Encoding", coding);
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(header(answer, "Accept-Encoding")).isEqualTo("gzip, identity");
		assertThat(answer.body()).contains("Header \\\"Content-Encoding\\\" must be gzip or identity, was " + coding);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "GZIP", "x-gzip" })
	void readsABodyThatIsCompressed(String coding) throws IOException {
		HttpResponse<String> answer = post(gzip(TYPENAME), "Content-Encoding", coding);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo(ANSWER);
	}

	@Test
	void refusesABodyThatIsNotCompressedAsItSays() throws IOException {
		byte[] broken = new byte[] { 31, -117, 8, 0, 1, 2, 3 };
		for (byte[] body : new byte[][] { broken, TYPENAME.getBytes(StandardCharsets.UTF_8), {} }) {
			HttpResponse<String> answer = post(body, "Content-Encoding", "gzip");
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("must be compressed by gzip");
		}
	}

	@Test
	void boundsABodyAfterDecompression() throws IOException {
		HttpResponse<String> answer = post(gzip(" ".repeat(20_000_000) + TYPENAME), "Content-Encoding", "gzip");
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("The body must have at most 1000000 bytes, had more.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7B__typename%7D", "/graphql?query=%7B", "/graphql", "/graphql/schema",
			"/", "/graphiql", "/graphiql/page.js", "/voyager", "/voyager/types.json", "/none" })
	void answersHeadLikeGetWithoutABody(String path) {
		HttpResponse<String> get = send(HttpRequest.newBuilder(uri(path)));
		HttpResponse<String> head = send(HttpRequest.newBuilder(uri(path)).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(get.statusCode());
		assertThat(head.body()).isEmpty();
		for (String name : new String[] { "Content-Type", "Cache-Control", "ETag", "Vary" }) {
			assertThat(head.headers().allValues(name)).as(name).isEqualTo(get.headers().allValues(name));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/graphql          | GET,HEAD,POST,OPTIONS
			/graphql/schema   | GET,HEAD,OPTIONS
			/graphiql         | GET,HEAD,OPTIONS
			/graphiql/page.js | GET,HEAD,OPTIONS
			/                 | GET,HEAD,OPTIONS
			""")
	void namesTheMethodsThatWork(String path, String methods) {
		HttpResponse<String> options = send(
				HttpRequest.newBuilder(uri(path)).method("OPTIONS", BodyPublishers.noBody()));
		assertThat(options.statusCode()).isBetween(200, 204);
		assertThat(allowed(options)).containsExactlyInAnyOrder(methods.split(","));
		HttpResponse<String> other = send(HttpRequest.newBuilder(uri(path)).DELETE());
		assertThat(other.statusCode()).isEqualTo(405);
		assertThat(allowed(other)).containsExactlyInAnyOrder(methods.split(","));
		assertThatIsAnError(other.body(), "BAD_USER_INPUT");
	}

	@Test
	void saysThatNothingIsServedAtAPath() {
		HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/none?of=these")));
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(header(answer, "Content-Type")).startsWith("application/json");
		HttpResponse<String> options = send(
				HttpRequest.newBuilder(uri("/none")).method("OPTIONS", BodyPublishers.noBody()));
		assertThat(options.statusCode()).isEqualTo(404);
		assertThat(header(options, "Allow")).isEmpty();
		assertThat(answer.body()).isEqualTo("{\"errors\":[{\"message\":\"Nothing is served at \\\"/none\\\".\","
				+ "\"extensions\":{\"code\":\"NOT_FOUND\"}}]}");
	}

	@Test
	void takesQueriesByGetUpToALimit() throws IOException {
		String query = encoded("{ __typename } # " + "x".repeat(20_000));
		assertThat(send(HttpRequest.newBuilder(uri("/graphql?query=" + query))).body()).isEqualTo(ANSWER);
		String answer = raw("GET /graphql?query=" + query + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 414 ").contains("Content-Type: application/json");
		assertThatIsAnError(body(answer), "BAD_USER_INPUT");
		assertThat(answer).contains("URL and headers must have at most 32768 bytes together");
	}

	@Test
	void saysThatHeadersAreTooLarge() throws IOException {
		String answer = raw("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nX-Long: "
				+ "x".repeat(40_000) + "\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 431 ").contains("Content-Type: application/json");
		assertThatIsAnError(body(answer), "BAD_USER_INPUT");
	}

	/**
	 * A bad request says nothing about the next one. Tomcat itself closes after 400, so
	 * requests that follow would not be answered.
	 */
	@Test
	void keepsTheConnectionOpenAfterABadRequest(@Autowired MeterRegistry metrics) throws IOException {
		String manyErrors = "{ " + "unknown".repeat(20) + " a: nope ".repeat(60) + "}";
		String answers = raw(post("{ nope }") + post("{ zones(first: -1) { totalCount } }") + post(manyErrors)
				+ bytes("not JSON") + byUrl("GET") + byUrl("HEAD")
				+ post("{ __typename }").replaceFirst("\r\n", "\r\nConnection: close\r\n"));
		assertThat(answers.split("HTTP/1\\.1 ")).hasSize(8)
			.satisfies((parts) -> assertThat(Stream.of(parts).skip(1).map((part) -> part.substring(0, 3)))
				.containsExactly("400", "400", "400", "400", "400", "400", "200"));
		assertThat(answers).endsWith(ANSWER);
		assertThat(metrics.get("http.server.requests").timers()).extracting((timer) -> timer.getId().getTag("status"))
			.contains("400")
			.doesNotContain("498");
	}

	private static String byUrl(String method) {
		return method + " /graphql?query=nope HTTP/1.1\r\nHost: localhost\r\n"
				+ "Accept: application/graphql-response+json\r\n\r\n";
	}

	private static String post(String operation) {
		return bytes("{\"query\": \"%s\"}".formatted(operation));
	}

	private static String bytes(String content) {
		return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
				+ "Accept: application/graphql-response+json\r\nContent-Length: %d\r\n\r\n%s"
					.formatted(content.length(), content);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%ZZ", "/graphql?query=%7B__typename%7", "/graphql?query=%FF%FE",
			"/graphql%", "/graphql?query={a}", "/graphql?query=%7B__typename%7D&variables=%" })
	void refusesUrlsThatAreNotEncoded(String target) throws IOException {
		String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("Content-Type: application/json");
		assertThatIsAnError(body(answer), "BAD_USER_INPUT");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			query A { __typename } query B { __typename } | ''     | several operations
			query A { __typename } query B { __typename } | NULL   | several operations
			query A { __typename } query B { __typename } | ' '    | must be the name of an operation
			query A { __typename } query B { __typename } | a      | must be the name of an operation
			query A { __typename }                        | B      | must be the name of an operation
			{ __typename }                                | A      | must be the name of an operation
			""", nullValues = "NULL")
	void refusesNamesOfNoOperation(String document, String name, String message) {
		HttpResponse<String> answer = operation(document, name);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("\\\"operationName\\\" must").contains(message).doesNotContain("\"data\"");
		if (name != null) {
			HttpResponse<String> got = send(HttpRequest
				.newBuilder(uri("/graphql?query=" + encoded(document) + "&operationName=" + encoded(name)))
				.header("Accept", "application/graphql-response+json"));
			assertThat(got.body()).isEqualTo(answer.body());
		}
	}

	@Test
	void takesAnEmptyNameForNone() {
		assertThat(operation("query A { __typename }", "").body()).isEqualTo(ANSWER);
	}

	@Test
	void runsOperationsWithDescriptions() {
		String document = "\"an operation\" query A(\"a variable\" $id: ID = \"none\") { ...F } "
				+ "\"\"\"\na \"fragment\"\n\"\"\" fragment F on Query { enterprise(id: $id) { id } }";
		assertThat(operation(document.replace("$id: ID ", "$id: ID! "), null).body())
			.isEqualTo("{\"data\":{\"enterprise\":null}}");
		assertThat(
				send(HttpRequest.newBuilder(uri("/graphql?query=" + encoded("\"d\" query A { __typename }")))).body())
			.isEqualTo(ANSWER);
		assertThat(
				send(HttpRequest.newBuilder(uri("/graphql?query=" + encoded("\"d\" mutation A { x }")))).statusCode())
			.isEqualTo(405);
		assertThat(operation("\"d\\u4e2d\" query A { nope }", null).body()).contains("{\"line\":1,\"column\":21}");
	}

	@Test
	void answersClientsThatLookForFeatures() {
		HttpResponse<String> answer = operation(
				"query CapabilitiesQuery{__type(name:\"__Type\"){fields(includeDeprecated:true){name}} "
						+ "input_value_type:__type(name:\"__InputValue\"){fields(includeDeprecated:true){name}} "
						+ "third:__type(name:\"Query\"){name} a:__schema{queryType{name}} b:__schema{queryType{name}}}",
				null);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("isOneOf").contains("defaultValue").doesNotContain("\"errors\"");
	}

	@Test
	void boundsIntrospection() {
		assertThat(operation("{ __schema { types { fields { type { fields { name } } } } } }", null).body())
			.contains("The operation nests lists of types and fields of the schema 3 deep; at most 2 are allowed.")
			.contains("GRAPHQL_VALIDATION_FAILED");
	}

	private static void assertThatIsAnError(String body, String code) {
		assertThat(body).startsWith("{\"errors\":[{\"message\":\"")
			.endsWith("\"extensions\":{\"code\":\"" + code + "\"}}]}");
	}

	private static String[] allowed(HttpResponse<?> answer) {
		return String.join(",", answer.headers().allValues("Allow")).split(",");
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private HttpResponse<String> operation(String document, @Nullable String name) {
		JsonMapper json = JsonMapper.builder().build();
		String body = (name == null) ? json.writeValueAsString(Map.of("query", document))
				: json.writeValueAsString(Map.of("query", document, "operationName", name));
		return post(body, "Accept", "application/graphql-response+json");
	}

	private HttpResponse<String> post(String body, String header, String value) {
		return post(body.getBytes(StandardCharsets.UTF_8), header, value);
	}

	private HttpResponse<String> post(byte[] body, String header, String value) {
		return send(HttpRequest.newBuilder(uri("/graphql"))
			.POST(BodyPublishers.ofByteArray(body))
			.setHeader("Content-Type", "application/json")
			.setHeader(header, value));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What comes for a request as it stands, until the connection is closed. */
	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.US_ASCII));
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String body(String answer) {
		return answer.substring(answer.indexOf("\r\n\r\n") + 4);
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return compressed.toByteArray();
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
