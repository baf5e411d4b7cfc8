package io.zonegraph.api.graphql;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TimedResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients get when the database needs longer than it may. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.schema.locations=classpath:slow/", "zonegraph.store.read-timeout=1s" })
class TimeOutIT {

	@LocalServerPort
	int port;

	@BeforeEach
	void addAThing(Driver driver) {
		driver.executableQuery("MERGE (:Thing {id: 'a'})").execute();
	}

	@Test
	void endsAnOperationThatTakesTooLongAndServesTheNext() {
		for (int attempt = 0; attempt < 3; attempt++) {
			TimedResponse slow = ask("{ thing(id: \"a\") { id slow } }", "application/json");
			assertThat(slow.status()).isEqualTo(200);
			assertThat(slow.codes()).containsExactly("TIMEOUT");
			assertThat(slow.body().at("/errors/0/message").asString())
				.isEqualTo("The operation took too long and was ended; ask for smaller pages or fewer levels.");
			assertThat(slow.body().path("data").isNull()).isTrue();
			assertThat(slow.time()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
		}
		TimedResponse quick = ask("{ thing(id: \"a\") { id } }", "application/json");
		assertThat(quick.body().toString()).isEqualTo("{\"data\":{\"thing\":{\"id\":\"a\"}}}");
	}

	@Test
	void blamesNoClientThatAsksForTheMediaTypeOfGraphQl() {
		TimedResponse slow = ask("{ thing(id: \"a\") { slow } }", "application/graphql-response+json");
		assertThat(slow.status()).isEqualTo(200);
		assertThat(slow.codes()).containsExactly("TIMEOUT");
	}

	private TimedResponse ask(String operation, String mediaType) {
		return TimedResponse.of(URI.create("http://localhost:" + this.port + "/graphql"), operation, mediaType);
	}

}
