package io.zonegraph.api.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import io.zonegraph.ZoneGraphApplication;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While an application, another application and plain Cypher write, no reader is shown
 * what is older than the bound allows, older than what its application wrote, or older
 * than what was shown before.
 */
@Neo4jTest
class StalenessIT {

	private static final String COUNT = "MATCH (e:Enterprise {id: 'counted'}) SET e.foundedYear = e.foundedYear + 1 "
			+ "RETURN e.foundedYear AS year";

	/**
	 * At least as many of each writer, and of all readers together, on a slow machine
	 * too.
	 */
	private static final int TIMES = 100;

	private static final int READERS = 3;

	private final HttpClient client = HttpClient.newHttpClient();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final AtomicInteger answers = new AtomicInteger();

	/** What was committed, by the moment at which its writer knew. */
	private final NavigableMap<Long, Integer> committed = new ConcurrentSkipListMap<>();

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 50 })
	void showsNothingOlderThanItMay(int bound) throws Exception {
		Driver driver = TestNeo4j.shared().driver();
		try (ConfigurableApplicationContext one = application(bound);
				ConfigurableApplicationContext other = application(bound)) {
			TestNeo4j.shared().empty();
			driver.executableQuery("CREATE (:Entity:Enterprise {id: 'counted', name: '数', foundedYear: 0})").execute();
			Application first = new Application(one, Duration.ofMillis(bound));
			Application second = new Application(other, Duration.ofMillis(bound));
			List<Future<Integer>> writers = List.of(writes(first::write), writes(second::write),
					writes(() -> plain(driver)));
			List<Future<?>> readers = new ArrayList<>();
			for (int reader = 0; reader < READERS; reader++) {
				readers.add(reads(first, writers));
				readers.add(reads(second, writers));
			}
			int written = 0;
			for (Future<Integer> each : writers) {
				written += each.get();
			}
			for (Future<?> each : readers) {
				each.get();
			}
			Thread.sleep(bound);
			assertThat(first.read()).isEqualTo(second.read()).isEqualTo(written);
		}
	}

	/** Writes until enough was written, and enough was read meanwhile. */
	private Future<Integer> writes(IntSupplier write) {
		return this.threads.submit(() -> {
			int count = 0;
			while (count < TIMES || this.answers.get() < TIMES) {
				int last = write.getAsInt();
				count++;
				Thread.sleep(last % 7);
			}
			return count;
		});
	}

	private Future<?> reads(Application application, List<Future<Integer>> writers) {
		return this.threads.submit((Callable<Void>) () -> {
			try {
				while (!writers.stream().allMatch(Future::isDone)) {
					application.read();
					this.answers.incrementAndGet();
				}
				return null;
			}
			finally {
				// Nobody writes for a reader that has failed.
				this.answers.addAndGet(TIMES);
			}
		});
	}

	private int plain(Driver driver) {
		try (Session session = driver.session()) {
			int year = session.run(COUNT).single().get("year").asInt();
			this.committed.put(System.nanoTime(), year);
			return year;
		}
	}

	private static ConfigurableApplicationContext application(int bound) {
		TestNeo4j neo4j = TestNeo4j.shared();
		return new SpringApplicationBuilder(ZoneGraphApplication.class).web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--spring.neo4j.uri=" + neo4j.uri(),
					"--spring.neo4j.authentication.username=" + neo4j.username(),
					"--spring.neo4j.authentication.password=" + neo4j.password(), "--zonegraph.seed.enabled=false",
					"--zonegraph.cache.max-staleness=" + bound + "ms", "--logging.level.io.zonegraph=warn");
	}

	/** One process that serves the graph. */
	private final class Application {

		private final GraphWrites writes;

		private final URI address;

		private final Duration bound;

		private final AtomicInteger own = new AtomicInteger();

		private final AtomicInteger shown = new AtomicInteger();

		Application(ConfigurableApplicationContext context, Duration bound) {
			this.writes = context.getBean(GraphWrites.class);
			this.bound = bound;
			this.address = URI.create("http://localhost:%s/graphql?query=%s".formatted(
					context.getEnvironment().getRequiredProperty("local.server.port"),
					URLEncoder.encode("{ enterprise(id: \"counted\") { foundedYear } }", StandardCharsets.UTF_8)));
		}

		int write() {
			int year = this.writes.inTransaction((transaction) -> Integer
				.parseInt(String.valueOf(transaction.run(COUNT, Map.of()).get(0).get("year"))));
			this.own.accumulateAndGet(year, Math::max);
			StalenessIT.this.committed.put(System.nanoTime(), year);
			return year;
		}

		int read() throws Exception {
			long asked = System.nanoTime();
			int before = StalenessIT.this.committed.headMap(asked - this.bound.toNanos())
				.values()
				.stream()
				.mapToInt(Integer::intValue)
				.max()
				.orElse(0);
			int ownBefore = this.own.get();
			int shownBefore = this.shown.get();
			String answer = StalenessIT.this.client
				.send(HttpRequest.newBuilder(this.address).build(), BodyHandlers.ofString())
				.body();
			int year = JsonPath.read(answer, "$.data.enterprise.foundedYear");
			assertThat(year).as("not older than the bound allows").isGreaterThanOrEqualTo(before);
			assertThat(year).as("not older than its own writes").isGreaterThanOrEqualTo(ownBefore);
			assertThat(year).as("not older than what was shown").isGreaterThanOrEqualTo(shownBefore);
			this.shown.accumulateAndGet(year, Math::max);
			return year;
		}

	}

}
