package io.zonegraph.api.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import io.zonegraph.testing.TimedResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** With a schema that is not ours, nothing of ours is written, asked or served. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "zonegraph.schema.locations=file:src/test/resources/films/")
class AnotherSchemaIT {

	@LocalServerPort
	int port;

	@Autowired
	Environment environment;

	@BeforeAll
	static void empty(TestNeo4j neo4j) {
		neo4j.empty();
	}

	@Test
	void writesNothing(Driver driver, @Autowired ApplicationContext context) {
		assertThat(driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n) AS n")
			.execute()
			.records()
			.get(0)
			.get("n")
			.asLong()).isZero();
		assertThat(context.containsBean("migrationsOnStart")).isFalse();
		assertThat(context.containsBean("seedOnStart")).isFalse();
		assertThat(context.containsBean("checkOnStart")).isTrue();
		assertThat(context.getBeansOfType(WarmUp.class)).isEmpty();
	}

	@Test
	void answers() {
		assertThat(TimedResponse.of(URI.create(root() + "/graphql"), "{ films { totalCount } }", "application/json")
			.body()
			.toString()).isEqualTo("{\"data\":{\"films\":{\"totalCount\":0}}}");
	}

	@ParameterizedTest
	@CsvSource({ "/, 302", "/graphiql, 200", "/graphiql/examples.graphql, 200", "/voyager, 200",
			"/explorer/app.js, 404", "/neo4j-browser/guide.html, 404", "/graphql/schema, 200" })
	void servesOnlyPagesThatFitAnySchema(String path, int status) throws Exception {
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(root() + path)).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).doesNotContain("enterprise");
	}

	private String root() {
		return "http://localhost:" + this.port;
	}

}
