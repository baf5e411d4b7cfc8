package io.zonegraph.api.graphql;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TimedResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What clients get when the database needs longer than it may. */
@Neo4jTest
@TestMethodOrder(OrderAnnotation.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.schema.locations=classpath:slow/", "zonegraph.store.read-timeout=1s" })
class TimeOutIT {

	@LocalServerPort
	int port;

	@Autowired
	MeterRegistry metrics;

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
		assertThat(this.metrics.get("zonegraph.errors").tag("code", "TIMEOUT").counter().count())
			.isGreaterThanOrEqualTo(3);
		assertThat(this.metrics.get("db.client.operation").tag("error.type", "TimedOut").timer().count())
			.isGreaterThanOrEqualTo(3);
		assertThat(this.metrics.get("graphql.request").tag("graphql.outcome", "INTERNAL_ERROR").timer().count())
			.isGreaterThanOrEqualTo(3);
		TimedResponse quick = ask("{ thing(id: \"a\") { id } }", "application/json");
		assertThat(quick.body().toString()).isEqualTo("{\"data\":{\"thing\":{\"id\":\"a\"}}}");
	}

	@Test
	void blamesNoClientThatAsksForTheMediaTypeOfGraphQl() {
		TimedResponse slow = ask("{ thing(id: \"a\") { slow } }", "application/graphql-response+json");
		assertThat(slow.status()).isEqualTo(200);
		assertThat(slow.codes()).containsExactly("TIMEOUT");
	}

	/** The last test, as it ends the application. */
	@Test
	@Order(Integer.MAX_VALUE)
	@DirtiesContext
	void finishesWhatItHasBegunWhenItIsStopped(@Autowired ConfigurableApplicationContext context) {
		CompletableFuture<TimedResponse> begun = CompletableFuture
			.supplyAsync(() -> ask("{ thing(id: \"a\") { slow } }", "application/json"));
		Awaitility.await()
			.pollInterval(Duration.ofMillis(5))
			.until(() -> this.metrics.find("http.server.requests.active")
				.longTaskTimers()
				.stream()
				.anyMatch((timer) -> timer.activeTasks() > 0));
		context.stop();
		assertThat(begun.join().codes()).containsExactly("TIMEOUT");
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> ask("{ __typename }", "application/json"));
	}

	private TimedResponse ask(String operation, String mediaType) {
		return TimedResponse.of(URI.create("http://localhost:" + this.port + "/graphql"), operation, mediaType);
	}

}
