package io.zonegraph.api.graphql;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests whose answers the specification gives, in {@code specification/*.json}. A step
 * has {@code query} and {@code variables}, or a whole {@code body}, and of these what is
 * expected: {@code code} of the first error, {@code data} (without, a request with an
 * error has none), {@code ids} of the nodes of a {@code field} in order or {@code idset}
 * in any, {@code status}, and of one of the errors a part of its {@code message} and its
 * {@code path}.
 */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zonegraph.seed.enabled=false")
class SpecificationIT {

	private static final Path CASES = Path.of("src/test/resources/specification");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@BeforeAll
	static void load(Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	static Stream<Arguments> steps() throws IOException {
		try (Stream<Path> files = Files.list(CASES)) {
			return files.sorted().toList().stream().flatMap((file) -> {
				JsonNode steps = JSON.readTree(file).path("steps");
				return steps.valueStream().map((step) -> Arguments.of(file.getFileName().toString(), step));
			});
		}
	}

	@ParameterizedTest
	@MethodSource("steps")
	void answersAsTheSpecificationSays(String file, JsonNode step) throws Exception {
		HttpResponse<String> response = post(body(step));
		JsonNode answer = JSON.readTree(response.body());
		JsonNode errors = answer.path("errors");
		assertThat(errors.at("/0/extensions/code").asString("")).as(response.body())
			.isEqualTo(step.path("code").asString(errors.at("/0/extensions/code").asString("")))
			.isNotEqualTo("INTERNAL_SERVER_ERROR");
		if (!step.has("code") && !step.has("status")) {
			assertThat(errors.isEmpty()).as(response.body()).isTrue();
		}
		if (step.has("data")) {
			assertThat(answer.get("data")).as(response.body()).isEqualTo(step.get("data"));
		}
		else if (step.has("code")) {
			assertThat(answer.has("data")).as(response.body()).isFalse();
		}
		if (step.has("ids")) {
			assertThat(ids(answer, step)).as(response.body()).isEqualTo(texts(step.get("ids")));
		}
		if (step.has("idset")) {
			assertThat(ids(answer, step)).as(response.body())
				.containsExactlyInAnyOrderElementsOf(texts(step.get("idset")));
		}
		if (step.has("status")) {
			assertThat(response.statusCode()).as(response.body()).isEqualTo(step.get("status").asInt());
		}
		if (step.has("message")) {
			assertThat(errors.valueStream().map((error) -> error.path("message").asString())).as(response.body())
				.anyMatch((message) -> message.contains(step.get("message").asString()));
		}
		if (step.has("path")) {
			assertThat(errors.valueStream().map((error) -> error.path("path"))).as(response.body())
				.contains(step.get("path"));
		}
	}

	private static List<String> ids(JsonNode answer, JsonNode step) {
		return answer.path("data")
			.path(step.get("field").asString())
			.path("nodes")
			.valueStream()
			.map((node) -> node.get("id").asString())
			.toList();
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	private static String body(JsonNode step) {
		if (step.has("body")) {
			return step.get("body").asString();
		}
		Map<String, JsonNode> body = new LinkedHashMap<>();
		List.of("query", "variables").stream().filter(step::has).forEach((name) -> body.put(name, step.get(name)));
		return JSON.writeValueAsString(body);
	}

	private HttpResponse<String> post(String body) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.POST(BodyPublishers.ofString(body))
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.build(), BodyHandlers.ofString());
	}

}
