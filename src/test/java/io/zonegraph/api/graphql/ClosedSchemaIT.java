package io.zonegraph.api.graphql;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Without introspection nothing tells the names of the schema. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.seed.enabled=false", "spring.graphql.schema.introspection.enabled=false" })
class ClosedSchemaIT {

	private final RestClient client = RestClient.builder()
		.defaultStatusHandler((status) -> true, (request, response) -> {
		})
		.build();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/graphql/schema", "/voyager", "/voyager/types.json" })
	void hasNoPageOfTheSchema(String path) {
		assertThat(this.client.get().uri(uri(path)).retrieve().toBodilessEntity().getStatusCode().value())
			.isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ __schema { types { name } } }", "{ __type(name: \\\"Zone\\\") { name } }" })
	void isNotIntrospected(String operation) {
		assertThat(answer(operation).getBody()).contains("The schema of this service is not open to introspection.")
			.doesNotContain("Zone\"", "\"data\":{");
	}

	@Test
	void isNotToldInHints() {
		assertThat(answer("{ zonse { nodes { name } } }").getBody()).contains("zonse")
			.doesNotContain("Did you mean", "zones");
	}

	@Test
	void tellsTheTypeOfAnObject() {
		assertThat(answer("{ zones { nodes { __typename } } }").getBody())
			.isEqualTo("{\"data\":{\"zones\":{\"nodes\":[]}}}");
	}

	private ResponseEntity<String> answer(String operation) {
		return this.client.post()
			.uri(uri("/graphql"))
			.contentType(MediaType.APPLICATION_JSON)
			.body("{\"query\": \"" + operation + "\"}")
			.retrieve()
			.toEntity(String.class);
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
