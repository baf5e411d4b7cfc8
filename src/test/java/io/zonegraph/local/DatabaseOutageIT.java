package io.zonegraph.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.zonegraph.testing.TimedResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients get while the database is away, and that the application finds it again by
 * itself: killed and started again by its supervisor, stopped and started again by
 * somebody.
 */
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zonegraph.seed.enabled=false")
class DatabaseOutageIT {

	private static final int CLIENTS = 8;

	private static final Duration MAX_RESPONSE_TIME = Duration.ofSeconds(10);

	private static final String ALL_IS_WELL = "{\"data\":{\"zones\":{\"nodes\":[{\"id\":\"zone:a\"}]}}}";

	@TempDir
	static Path temp;

	@SuppressWarnings("NullAway.Init") // before the context
	private static LocalServer server;

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
		registry.add("spring.neo4j.uri", server::boltUri);
		registry.add("spring.neo4j.authentication.username", server::username);
		registry.add("spring.neo4j.authentication.password", server::password);
	}

	@AfterAll
	static void stopServer() {
		server.close();
	}

	@Test
	void saysUnavailableUntilTheDatabaseIsBack() throws Exception {
		this.driver.executableQuery("CREATE (:Entity:Zone {id: 'zone:a'})").execute();
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

}
