package io.zonegraph.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.zonegraph.testing.FaultyNetwork;
import io.zonegraph.testing.FaultyNetwork.Direction;
import io.zonegraph.testing.TimedResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients get while the database or the network to it does not work, and that the
 * application finds the database again by itself.
 */
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.migrations.enabled=false", "zonegraph.seed.enabled=false",
				"zonegraph.cache.max-staleness=0", "zonegraph.access.max-staleness=0s",
				"zonegraph.store.read-timeout=4s", "zonegraph.store.circuit-breaker.probe-timeout=1s" })
class DatabaseOutageIT {

	private static final int CLIENTS = 8;

	/**
	 * The read timeout, the second that a request may take longer, and some for a slow
	 * machine.
	 */
	private static final Duration MAX_RESPONSE_TIME = Duration.ofSeconds(8);

	/** What takes no time, on a slow machine. */
	private static final Duration AT_ONCE = Duration.ofSeconds(1);

	/** Five seconds, and some for a slow machine. */
	private static final Duration MAX_RECOVERY_TIME = Duration.ofSeconds(12);

	private static final String ALL_IS_WELL = "{\"data\":{\"zones\":{\"nodes\":[{\"id\":\"zone:a\"}]}}}";

	private static final int CUTS = 30;

	/**
	 * Requests of a client follow one another closely enough to meet every moment of an
	 * outage.
	 */
	private static final Duration PAUSE = Duration.ofMillis(10);

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@TempDir
	static Path temp;

	@SuppressWarnings("NullAway.Init") // before the context
	private static LocalServer server;

	@SuppressWarnings("NullAway.Init") // before the context
	private static FaultyNetwork network;

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	private final Queue<TimedResponse> answers = new ConcurrentLinkedQueue<>();

	private final List<Future<?>> loops = new ArrayList<>();

	private volatile boolean done;

	@DynamicPropertySource
	static void startServer(DynamicPropertyRegistry registry) {
		server = LocalServer.start(LocalServerProperties.onFreePorts(temp.resolve("neo4j")));
		network = new FaultyNetwork(server.boltUri().getPort());
		registry.add("spring.neo4j.uri", () -> "bolt://127.0.0.1:" + network.port());
		registry.add("spring.neo4j.authentication.username", server::username);
		registry.add("spring.neo4j.authentication.password", server::password);
	}

	@AfterAll
	static void stopServer() {
		network.close();
		server.close();
	}

	@BeforeEach
	void fill() {
		this.driver.executableQuery("MERGE (:Entity:Zone {id: 'zone:a'})").execute();
	}

	@ParameterizedTest
	@EnumSource
	void endsEveryRequestInTimeAndRecovers(Fault fault, CapturedOutput output) throws Exception {
		awaitAnswer();
		int before = output.length();
		fault.begin();
		try {
			for (TimedResponse answer : askTogether()) {
				assertThat(answer.codes()).isSubsetOf("UNAVAILABLE", "TIMEOUT").hasSize(1);
				assertThat(answer.time()).isLessThan(MAX_RESPONSE_TIME);
			}
			awaitOpenCircuit(output);
			assertAnswersWithoutDatabase();
		}
		finally {
			fault.end();
		}
		assertThat(awaitAnswer()).isLessThan(MAX_RECOVERY_TIME);
		awaitReadiness(200);
		String logged = output.toString().substring(before);
		assertThat(logged.lines().filter((line) -> line.contains("DatabaseCircuit"))).hasSize(2);
		assertThat(logged).doesNotContain("\tat ");
	}

	private void assertAnswersWithoutDatabase() throws Exception {
		TimedResponse unavailable = ask("application/graphql-response+json");
		assertThat(unavailable.codes()).containsExactly("UNAVAILABLE");
		assertThat(unavailable.status()).isEqualTo(503);
		assertThat(unavailable.time()).isLessThan(AT_ONCE);
		TimedResponse introspection = TimedResponse.of(uri("/graphql"),
				"{ __typename __schema { queryType { name } } }");
		assertThat(introspection.codes()).isEmpty();
		assertThat(introspection.time()).isLessThan(AT_ONCE);
		assertThat(status("/actuator/health/liveness")).isEqualTo(200);
		assertThat(status("/actuator/health/readiness")).isEqualTo(503);
		HttpResponse<String> withKey = HTTP.send(HttpRequest.newBuilder(uri("/graphql?query=%7B__typename%7D"))
			.header("Authorization", "Bearer zg_unknown")
			.timeout(MAX_RESPONSE_TIME)
			.build(), BodyHandlers.ofString());
		assertThat(withKey.statusCode()).isEqualTo(503);
		assertThat(withKey.headers().firstValue("Retry-After")).contains("5");
		assertThat(withKey.body()).contains("\"code\":\"UNAVAILABLE\"",
				"The API key cannot be checked at the moment; try again later.");
	}

	private static void awaitOpenCircuit(CapturedOutput output) throws Exception {
		long begin = System.nanoTime();
		while (!output.toString().contains("The database does not answer")) {
			Thread.sleep(20);
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(MAX_RECOVERY_TIME);
		}
	}

	@Test
	void answersWhenEveryConnectionIsCutInMidAnswer() throws Exception {
		awaitAnswer();
		int threads = Thread.activeCount();
		for (int cut = 0; cut < CUTS; cut++) {
			network.cutAfter(cut * 7L);
			// Not one that the application has answered before.
			TimedResponse answer = TimedResponse.of(uri("/graphql"),
					"{ zones(first: %d) { nodes { id } } }".formatted(1 + cut % 100));
			assertThat(answer.codes()).isEmpty();
			assertThat(answer.time()).isLessThan(MAX_RESPONSE_TIME);
		}
		network.heal();
		awaitAnswer();
		assertThat(network.connections()).isLessThan(CLIENTS);
		assertThat(Thread.activeCount()).isLessThan(threads + CLIENTS);
	}

	@Test
	void answersOverASlowNetwork() throws Exception {
		awaitAnswer();
		network.delay(Duration.ofMillis(150));
		try {
			assertThat(ask("application/json").codes()).isEmpty();
			assertThat(status("/actuator/health/readiness")).isEqualTo(200);
		}
		finally {
			network.heal();
		}
	}

	private List<TimedResponse> askTogether() throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try {
			Callable<TimedResponse> request = () -> ask("application/json");
			List<TimedResponse> answers = new ArrayList<>();
			for (Future<TimedResponse> each : clients.invokeAll(Collections.nCopies(CLIENTS, request))) {
				answers.add(each.get());
			}
			return answers;
		}
		finally {
			clients.shutdown();
		}
	}

	private TimedResponse ask(String mediaType) {
		return TimedResponse.of(uri("/graphql"), "{ zones { nodes { id } } }", mediaType);
	}

	/** Returns how long there was none. */
	private Duration awaitAnswer() throws Exception {
		long begin = System.nanoTime();
		while (!outcome(ask("application/json")).equals(ALL_IS_WELL)) {
			Thread.sleep(20);
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
		}
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	private void awaitReadiness(int status) throws Exception {
		long begin = System.nanoTime();
		while (status("/actuator/health/readiness") != status) {
			Thread.sleep(20);
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(MAX_RECOVERY_TIME);
		}
	}

	private int status(String path) throws Exception {
		return HTTP
			.send(HttpRequest.newBuilder(uri(path)).timeout(MAX_RESPONSE_TIME).build(), BodyHandlers.discarding())
			.statusCode();
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	@Test
	void saysUnavailableUntilTheDatabaseIsBack() throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try {
			for (int client = 0; client < CLIENTS; client++) {
				this.loops.add(clients.submit(this::askInALoop));
			}
			awaitRecovery();
			killServer();
			awaitOutage();
			awaitRecovery();
			stopAndStartServer();
			awaitRecovery();
			this.done = true;
			for (Future<?> loop : this.loops) {
				loop.get();
			}
		}
		finally {
			this.done = true;
			clients.shutdown();
			assertThat(clients.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
		}
	}

	private void killServer() {
		ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
	}

	private void stopAndStartServer() throws Exception {
		LocalServerProperties defaults = LocalServerProperties.onFreePorts(server.dataFolder());
		int boltPort = server.boltUri().getPort();
		server.close();
		awaitOutage();
		server = LocalServer.start(new LocalServerProperties(defaults.dataFolder(), defaults.host(), boltPort, 0,
				defaults.heap(), defaults.pageCache(), defaults.startTimeout(), defaults.libFolder(), ""));
	}

	private void askInALoop() {
		while (!this.done) {
			TimedResponse answer = TimedResponse.of(URI.create("http://localhost:" + this.port + "/graphql"),
					"{ zones { nodes { id } } }");
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.time()).isLessThan(MAX_RESPONSE_TIME);
			assertThat(outcome(answer)).isIn(ALL_IS_WELL, "[UNAVAILABLE]");
			this.answers.add(answer);
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

	private void awaitOutage() throws Exception {
		awaitOnly("[UNAVAILABLE]");
	}

	/** Also holds before the first outage, once a cold JVM gives its first answers. */
	private void awaitRecovery() throws Exception {
		awaitOnly(ALL_IS_WELL);
	}

	private void failIfAnyFailed() throws Exception {
		for (Future<?> loop : this.loops) {
			if (loop.isDone()) {
				loop.get();
			}
		}
	}

	private void awaitOnly(String outcome) throws Exception {
		long begin = System.nanoTime();
		List<String> latest = List.of();
		while (latest.isEmpty() || !latest.stream().allMatch(outcome::equals)) {
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(3));
			failIfAnyFailed();
			latest = outcomesOf(Duration.ofSeconds(1));
		}
	}

	private List<String> outcomesOf(Duration time) throws Exception {
		this.answers.clear();
		Thread.sleep(time.toMillis());
		return this.answers.stream().map(DatabaseOutageIT::outcome).toList();
	}

	private static String outcome(TimedResponse answer) {
		return answer.codes().isEmpty() ? answer.body().toString() : answer.codes().toString();
	}

	/** What happens to the database or the network. */
	enum Fault {

		FROZEN {
			@Override
			void begin() throws Exception {
				signal("-STOP");
			}

			@Override
			void end() throws Exception {
				signal("-CONT");
			}
		},
		REQUESTS_STALLED {
			@Override
			void begin() {
				network.stall(Direction.TO_SERVER);
			}
		},
		ANSWERS_STALLED {
			@Override
			void begin() {
				network.stall(Direction.TO_CLIENT);
			}
		},
		REQUESTS_LOST {
			@Override
			void begin() {
				network.lose(Direction.TO_SERVER);
			}
		},
		ANSWERS_LOST {
			@Override
			void begin() {
				network.lose(Direction.TO_CLIENT);
			}
		},
		REFUSED {
			@Override
			void begin() {
				network.refuse();
			}
		};

		abstract void begin() throws Exception;

		void end() throws Exception {
			network.heal();
		}

		private static void signal(String signal) throws Exception {
			new ProcessBuilder("kill", signal, String.valueOf(server.pid())).start().waitFor();
		}

	}

}
