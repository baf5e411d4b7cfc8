package io.zonegraph.api.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.Client;
import io.zonegraph.admission.Work;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Refusals that are sent after a while, and what they hold until then. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.seed.enabled=false", "zonegraph.cache.enabled=false",
				"zonegraph.admission.expensive-cost=1", "zonegraph.admission.expensive.concurrency=1",
				"zonegraph.admission.expensive.queue=0", "zonegraph.http.refusal.immediate=0",
				"zonegraph.http.refusal.delay=5s", "zonegraph.http.refusal.max-delayed=3" })
class RefusalDelayIT {

	private static final Duration DELAY = Duration.ofSeconds(5);

	private static final String BODY = "{\"query\":\"{ zones { totalCount } }\"}";

	@Autowired
	private RefusalDelay refusals;

	@Autowired
	private Admission admission;

	@Autowired
	private MeterRegistry metrics;

	@LocalServerPort
	private int port;

	private Admission.Permit permit;

	@BeforeEach
	void occupy() {
		// The cost of planning makes the operation an expensive one.
		this.admission.forgetPlanned();
		this.permit = this.admission.admit(Client.INTERNAL, new Work("expensive", 1, 0));
	}

	@AfterEach
	void free() {
		this.permit.close();
		this.refusals.stop();
		awaitDelayed(0);
		this.refusals.start();
	}

	@Test
	void sendsARefusalAfterTheDelayAndKeepsTheConnection() throws Exception {
		try (Connection connection = new Connection(this.port)) {
			double recorded = recorded();
			long start = System.nanoTime();
			connection.send(BODY);
			assertThat(connection.response()).startsWith("HTTP/1.1 503")
				.contains("Retry-After: 1")
				.doesNotContain("Connection: close")
				.endsWith("\"extensions\":{\"code\":\"OVERLOADED\",\"retryAfter\":1}}]}");
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(DELAY);
			Awaitility.await().untilAsserted(() -> assertThat(recorded()).isEqualTo(recorded + 1));
			this.permit.close();
			connection.send(BODY);
			assertThat(connection.response()).startsWith("HTTP/1.1 200")
				.endsWith("{\"data\":{\"zones\":{\"totalCount\":0}}}");
			occupy();
		}
	}

	@Test
	void sendsAtOnceWhatHasNoPlaceToWait() throws Exception {
		List<Connection> waiting = new ArrayList<>();
		for (int each = 1; each <= 3; each++) {
			Connection connection = new Connection(this.port);
			waiting.add(connection);
			connection.send(BODY);
			awaitDelayed(each);
		}
		try (Connection connection = new Connection(this.port)) {
			connection.send(BODY);
			assertThat(connection.response()).startsWith("HTTP/1.1 503");
			assertThat(this.refusals.delayed()).as("the others still wait").isEqualTo(3);
		}
		assertThat(this.metrics.get("zonegraph.http.refusals.delayed").gauge().value()).isEqualTo(3);
		this.refusals.stop();
		for (Connection connection : waiting) {
			assertThat(connection.response()).startsWith("HTTP/1.1 503");
			connection.close();
		}
		awaitDelayed(0);
	}

	@Test
	void sendsWhatWaitsWhenTheApplicationStops() throws Exception {
		try (Connection connection = new Connection(this.port)) {
			connection.send(BODY);
			awaitDelayed(1);
			long start = System.nanoTime();
			this.refusals.stop();
			assertThat(connection.response()).startsWith("HTTP/1.1 503").contains("OVERLOADED");
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DELAY.dividedBy(2));
			connection.send(BODY);
			assertThat(connection.response()).as("and delays none any more").startsWith("HTTP/1.1 503");
		}
	}

	@Test
	void holdsNothingForClientsThatHaveGone() throws Exception {
		for (int each = 0; each < 5; each++) {
			try (Connection connection = new Connection(this.port)) {
				connection.send(BODY);
				awaitDelayed(1);
				connection.reset();
			}
			this.refusals.stop();
			awaitDelayed(0);
			this.refusals.start();
		}
	}

	@Test
	void holdsNoBodyThatArrivedLate() throws Exception {
		for (int each = 0; each < 3; each++) {
			try (Connection connection = new Connection(this.port)) {
				connection.sendHead(BODY.length());
				connection.sendBody(BODY.substring(0, 10));
				Awaitility.await().untilAsserted(() -> assertThat(bodyBytes()).isEqualTo(10));
				connection.sendBody(BODY.substring(10));
				awaitDelayed(1);
				assertThat(bodyBytes()).as("while the refusal waits").isZero();
				this.refusals.stop();
				assertThat(connection.response()).startsWith("HTTP/1.1 503").contains("OVERLOADED");
				connection.send(BODY);
				assertThat(connection.response()).startsWith("HTTP/1.1 503");
			}
			assertThat(bodyBytes()).as("after it was sent").isZero();
			awaitDelayed(0);
			this.refusals.start();
		}
	}

	private void awaitDelayed(int number) {
		Awaitility.await().untilAsserted(() -> assertThat(this.refusals.delayed()).isEqualTo(number));
	}

	private double bodyBytes() {
		return this.metrics.get("zonegraph.http.body.bytes").gauge().value();
	}

	/** The number of refusals in the request metrics. */
	private double recorded() {
		return this.metrics.find("http.server.requests")
			.tag("status", "503")
			.timers()
			.stream()
			.mapToLong((timer) -> timer.count())
			.sum();
	}

	/** A persistent connection. */
	private static final class Connection implements AutoCloseable {

		private final Socket socket;

		private final BufferedReader input;

		Connection(int port) throws IOException {
			this.socket = new Socket("localhost", port);
			this.socket.setTcpNoDelay(true);
			this.socket.setSoTimeout(30_000);
			this.input = new BufferedReader(
					new InputStreamReader(this.socket.getInputStream(), StandardCharsets.UTF_8));
		}

		void send(String body) throws IOException {
			write(head(body.length()) + body);
		}

		void sendHead(int length) throws IOException {
			write(head(length));
		}

		void sendBody(String part) throws IOException {
			write(part);
		}

		private static String head(int length) {
			return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
					+ length + "\r\n\r\n";
		}

		private void write(String text) throws IOException {
			this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		}

		/** Status, headers and body. */
		String response() throws IOException {
			StringBuilder response = new StringBuilder();
			int length = 0;
			for (String line = this.input.readLine(); line != null && !line.isEmpty(); line = this.input.readLine()) {
				response.append(line).append('\n');
				if (line.startsWith("Content-Length: ")) {
					length = Integer.parseInt(line.substring("Content-Length: ".length()));
				}
			}
			for (int each = 0; each < length; each++) {
				response.append((char) this.input.read());
			}
			return response.toString();
		}

		/** Goes without a word, so that writing to it fails. */
		void reset() throws IOException {
			this.socket.setSoLinger(true, 0);
			this.socket.close();
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

}
