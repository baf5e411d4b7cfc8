package io.zonegraph.api.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes over the wire beside the JSON: headers, compression, connections. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServingIT {

	private static final String SMALL = "{ __typename }";

	private static final String LARGE = "{ __schema { types { name description } } }";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Test
	void letsCachesKeepAnAnswerToGetButAskEachTime() throws Exception {
		HttpResponse<byte[]> answer = get(SMALL);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
		assertThat(answer.headers().allValues("Vary")).contains("Accept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ entprise }", "{", "{ enterprises(first: -1) { totalCount } }", "mutation { x }", "" })
	void letsCachesKeepNoErrors(String query) throws Exception {
		assertThat(get(query).headers().allValues("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void showsOperatorsNothingButHealth() throws Exception {
		for (String path : List.of("/actuator/health", "/livez", "/readyz")) {
			assertThat(new String(at(path).body(), StandardCharsets.UTF_8)).as(path)
				.contains("\"status\":\"UP\"")
				.doesNotContain("details");
		}
		for (String path : List.of("prometheus", "metrics", "env", "info", "sbom", "loggers", "heapdump", "shutdown")) {
			assertThat(at("/actuator/" + path).statusCode()).as(path).isEqualTo(404);
		}
	}

	private HttpResponse<byte[]> at(String path) throws Exception {
		return send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)));
	}

	@Test
	void saysNothingOfCachesInAnAnswerToPost() throws Exception {
		assertThat(post(SMALL, "application/json").headers().firstValue("Cache-Control")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/graphql-response+json" })
	void compressesLargeAnswersOnly(String type) throws Exception {
		HttpResponse<byte[]> large = post(LARGE, type);
		assertThat(large.headers().firstValue("Content-Type")).contains(type);
		assertThat(large.headers().allValues("Content-Encoding")).containsExactly("gzip");
		byte[] content = new GZIPInputStream(new ByteArrayInputStream(large.body())).readAllBytes();
		assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("{\"data\":{\"__schema\"");
		assertThat(large.body().length).isLessThan(content.length / 4);
		HttpResponse<byte[]> small = post(SMALL, type);
		assertThat(small.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(small.headers().firstValueAsLong("Content-Length")).hasValue(small.body().length);
	}

	@Test
	void answersRequestsOneAfterAnotherOverOneConnection() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			for (String query : List.of(SMALL, LARGE, "{ entprise }", SMALL)) {
				send(socket, query, "");
			}
			send(socket, SMALL, "Connection: close\r\n");
			String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answers.split("HTTP/1\\.1 200 ", -1)).hasSize(6);
		}
	}

	private static void send(Socket socket, String query, String header) throws IOException {
		socket.getOutputStream()
			.write("GET /graphql?query=%s HTTP/1.1\r\nHost: localhost\r\n%s\r\n".formatted(encoded(query), header)
				.getBytes(StandardCharsets.US_ASCII));
	}

	private HttpResponse<byte[]> get(String query) throws Exception {
		return send(HttpRequest.newBuilder(uri("?query=" + encoded(query))));
	}

	private HttpResponse<byte[]> post(String query, String accepted) throws Exception {
		return send(HttpRequest.newBuilder(uri(""))
			.header("Content-Type", "application/json")
			.header("Accept", accepted)
			.header("Accept-Encoding", "gzip")
			.POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")));
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), BodyHandlers.ofByteArray());
	}

	private URI uri(String query) {
		return URI.create("http://localhost:" + this.port + "/graphql" + query);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
