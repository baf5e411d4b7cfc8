package io.zonegraph.api.persisted;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A service that runs the operations of its front-ends and no others. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "zonegraph.warm-up.enabled=true",
		"zonegraph.persisted-operations.only=true", "zonegraph.persisted-operations.locations=classpath:operations/" })
class OperationAllowlistIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "of-apollo", "b7f3b4ff6ca0b5f9c1c0d0b0c5a9d3e1" })
	void runsAnOperationByTheIdOfItsList(String id) throws Exception {
		assertThat(answer(Map.of("extensions", named(id)))).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void isNotWarmedUpWithOperationsThatMayNotRun(@Autowired ApplicationContext context) {
		assertThat(context.containsBean("warmUp")).isFalse();
	}

	@Test
	void runsAnOperationByItsHashOrItsText() throws Exception {
		String text = new ClassPathResource("operations/Listed.graphql").getContentAsString(StandardCharsets.UTF_8);
		Map<String, Object> variables = Map.of("id", "none");
		String data = "{\"data\":{\"enterprise\":null}}";
		for (String each : new String[] { text, text.strip() }) {
			Map<String, Object> named = named(PersistedOperations.hash(each));
			assertThat(answer(Map.of("variables", variables, "extensions", named))).isEqualTo(data);
			assertThat(answer(Map.of("variables", variables, "query", each))).isEqualTo(data);
			assertThat(answer(Map.of("variables", variables, "query", each, "extensions", named))).isEqualTo(data);
		}
		assertThat(answer(Map.of("query", "query OfApollo { __typename }", "extensions", named("of-apollo"))))
			.isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
	}

	@Test
	void runsNoOther() throws Exception {
		String text = "{ __typename }";
		String refused = "{\"errors\":[{\"message\":\"This service runs listed operations only; %s.\","
				+ "\"extensions\":{\"code\":\"FORBIDDEN\"}}]}";
		String unlisted = refused.formatted("the text of \\\"query\\\" is not one of them");
		Map<String, Object> named = named(PersistedOperations.hash(text));
		assertThat(answer(Map.of("query", text))).isEqualTo(unlisted);
		assertThat(answer(Map.of("query", text, "extensions", named))).isEqualTo(unlisted);
		assertThat(answer(Map.of("query", "query ConnectionSource {"))).isEqualTo(unlisted);
		assertThat(answer(Map.of("extensions", named)))
			.isEqualTo(refused.formatted("none of them has the id \\\"" + PersistedOperations.hash(text) + "\\\""));
	}

	private String answer(Map<String, Object> request) throws Exception {
		return this.client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(JSON.writeValueAsString(request)))
				.build(), BodyHandlers.ofString())
			.body();
	}

	private static Map<String, Object> named(String id) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", id));
	}

}
