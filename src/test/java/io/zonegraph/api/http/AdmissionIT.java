package io.zonegraph.api.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.AdmissionRefusedException;
import io.zonegraph.admission.Client;
import io.zonegraph.admission.Work;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients are told that ask too much, or at a time when others do. */
@Neo4jTest(emptyFirst = false)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zonegraph.admission.expensive.max-wait=2s")
class AdmissionIT {

	private static final String RATE_LIMIT = "rateLimit { limit window cost remaining resetAt }";

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@Autowired
	private Admission admission;

	@LocalServerPort
	private int port;

	@Test
	void tellsWhatIsLeftOfTheRateLimit() throws Exception {
		HttpResponse<String> answer = post("{ zones { totalCount } " + RATE_LIMIT + " }");
		JsonNode rateLimit = this.json.readTree(answer.body()).at("/data/rateLimit");
		assertThat(rateLimit.path("limit").asLong()).isEqualTo(60_000_000);
		assertThat(rateLimit.path("window").asLong()).isEqualTo(60);
		assertThat(rateLimit.path("cost").asLong()).isPositive();
		assertThat(rateLimit.path("remaining").asLong()).isLessThan(60_000_000);
		assertThat(rateLimit.path("resetAt").asString()).endsWith("Z");
		assertThat(answer.headers().allValues("RateLimit-Policy")).containsExactly("\"cost\";q=60000000;w=60");
		assertThat(answer.headers().firstValue("RateLimit").orElseThrow()).matches("\"cost\";r=\\d+;t=\\d+");
	}

	@Test
	void answersTheRateLimitWithoutReadingTheGraph() throws Exception {
		JsonNode data = this.json.readTree(post("{ a: " + RATE_LIMIT + " __typename }").body()).path("data");
		assertThat(data.at("/a/cost").asLong()).isZero();
		assertThat(data.path("__typename").asString()).isEqualTo("Query");
	}

	@Test
	void storesNoAnswerThatDependsOnTheClient() throws Exception {
		String text = "{ zones { totalCount } rateLimit { remaining } }";
		HttpResponse<String> answer = this.client.send(HttpRequest
			.newBuilder(URI.create(address() + "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
			.build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void refusesExpensiveOperationsWhileOthersRunAndAnswersCheapOnes() throws Exception {
		List<Admission.Permit> permits = new ArrayList<>();
		for (int each = 0; each < Math.max(1, Runtime.getRuntime().availableProcessors() / 2); each++) {
			permits.add(this.admission.admit(Client.INTERNAL, new Work("expensive", 1_000_000, 0)));
		}
		try {
			HttpResponse<String> refused = post(relationships("overloaded%d", 4));
			assertThat(refused.statusCode()).isEqualTo(503);
			assertThat(refused.headers().allValues("Retry-After")).containsExactly("1");
			assertThat(refused.headers().firstValue("Connection")).isEmpty();
			assertThat(refused.body()).isEqualTo(
					"{\"errors\":[{\"message\":\"The service is busy with other expensive operations; try again later, or ask for less at once.\",\"extensions\":{\"code\":\"OVERLOADED\",\"retryAfter\":1}}]}");
			assertThat(post("{ zone(id: \"no-such-zone\") { name } }").statusCode()).isEqualTo(200);
		}
		finally {
			permits.forEach(Admission.Permit::close);
		}
	}

	@Test
	void refusesAClientThatHasUsedUpItsRateLimit() throws Exception {
		Client other = Client.at("127.0.0.2");
		AtomicBoolean answered = new AtomicBoolean();
		// The limit comes back at a million a second: on a slow machine more than the
		// operation costs may have come back before it is sent.
		CompletableFuture<Void> spending = CompletableFuture.runAsync(() -> {
			while (!answered.get()) {
				spendAll(other);
			}
		});
		String refused = "";
		try {
			for (int attempt = 0; attempt < 10 && !refused.startsWith("HTTP/1.1 429"); attempt++) {
				refused = postFrom("127.0.0.2", relationships("attempt" + attempt + "no%d", 6));
			}
		}
		finally {
			answered.set(true);
			spending.get();
		}
		assertThat(refused).startsWith("HTTP/1.1 429")
			.containsPattern("Retry-After: \\d+")
			.contains("RateLimit: \"cost\";r=")
			.contains("\"code\":\"RATE_LIMITED\"")
			.containsPattern(
					"The operation costs [\\d,]+, but [\\d,]+ of 60,000,000 for 60 seconds are left; try again in \\d seconds?\\.");
		assertThat(postFrom("127.0.0.2", "{ __typename }")).startsWith("HTTP/1.1 200");
		assertThat(post("{ zone(id: \"no-such-zone\") { name } }").statusCode()).isEqualTo(200);
	}

	private void spendAll(Client client) {
		long remaining = this.admission.rateLimit(client).orElseThrow().remaining();
		try {
			this.admission.admit(client, new Work("expensive", remaining, 0)).close();
		}
		catch (AdmissionRefusedException ex) {
			// The next time, then.
		}
		LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
	}

	private static String relationships(String alias, int times) {
		return IntStream.range(0, times)
			.mapToObj((each) -> alias.formatted(each) + ": relationships(first: 1) { nodes { id } }")
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private String address() {
		return "http://localhost:" + this.port + "/graphql";
	}

	private HttpResponse<String> post(String query) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address()))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body(query)))
			.build(), BodyHandlers.ofString());
	}

	private String body(String query) {
		return this.json.createObjectNode().put("query", query).toString();
	}

	/** All of 127.0.0.0/8 is this machine. */
	private String postFrom(String address, String query) throws IOException {
		byte[] body = body(query).getBytes(StandardCharsets.UTF_8);
		String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.length + "\r\n\r\n";
		try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), this.port, InetAddress.getByName(address),
				0)) {
			socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().write(body);
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
