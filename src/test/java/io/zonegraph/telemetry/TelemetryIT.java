package io.zonegraph.telemetry;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.opentelemetry.proto.trace.v1.Span;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator sees: probes, metrics, traces, request ids. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "zonegraph.seed.enabled=false",
		"management.server.port=0", "management.endpoints.web.exposure.include=health,prometheus",
		"management.tracing.sampling.probability=1", "management.opentelemetry.tracing.export.schedule-delay=100ms" })
class TelemetryIT {

	private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

	private static final SpanReceiver RECEIVER = new SpanReceiver();

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@DynamicPropertySource
	static void receiver(DynamicPropertyRegistry registry) {
		registry.add("management.opentelemetry.tracing.export.otlp.endpoint", RECEIVER::endpoint);
	}

	@AfterAll
	static void close() {
		RECEIVER.close();
	}

	@Test
	void answersProbesOnThePortOfTheApiAndTheRestOnAnother() throws Exception {
		for (String path : List.of("/livez", "/readyz")) {
			assertThat(get(this.port, path).body()).as(path).contains("\"status\":\"UP\"");
		}
		assertThat(get(this.port, "/actuator/health").statusCode()).isEqualTo(404);
		assertThat(get(this.port, "/actuator/prometheus").statusCode()).isEqualTo(404);
		assertThat(get(this.managementPort, "/actuator/health/liveness").body()).contains("UP");
		assertThat(get(this.managementPort, "/actuator/health/readiness").body()).contains("UP");
		assertThat(get(this.managementPort, "/actuator/env").statusCode()).isEqualTo(404);
	}

	@Test
	void publishesEveryMetricOfTheDashboard() throws Exception {
		post("query OnlyInThisTest { zones { totalCount } }");
		post("{ nope }");
		post("{ nope }");
		String metrics = get(this.managementPort, "/actuator/prometheus").body();
		Set<String> published = metrics.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("[{ ]", 2)[0])
			.collect(Collectors.toSet());
		assertThat(queried()).hasSizeGreaterThan(15).isSubsetOf(published);
		assertThat(metrics).contains("zonegraph_errors_total{code=\"UNAVAILABLE\"} 0.0")
			.containsPattern("zonegraph_errors_total\\{code=\"GRAPHQL_VALIDATION_FAILED\"} [1-9]")
			.containsPattern(
					"graphql_request_seconds_count\\{.*graphql_operation_type=\"query\",graphql_outcome=\"SUCCESS\".*} [1-9]")
			.containsPattern(
					"db_client_operation_seconds_count\\{.*db_system_name=\"neo4j\".*error_type=\"none\".*} [1-9]")
			.containsPattern("db_client_connection_max\\{.*} 100");
		// What clients send is no tag.
		assertThat(metrics).doesNotContain("OnlyInThisTest").doesNotContain("nope");
	}

	/** The metrics that the dashboard queries. */
	private static Set<String> queried() {
		Pattern name = Pattern
			.compile("\\b(?!sum|rate|by|le|max|min|histogram_quantile|clamp_min)[a-z][a-z0-9]*_[a-z0-9_]+(?=\\{)");
		return JsonMapper.builder()
			.build()
			.readTree(Path.of("deploy/grafana/zonegraph.json").toFile())
			.findValues("expr")
			.stream()
			.flatMap((expression) -> name.matcher(expression.asString()).results().map(MatchResult::group))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void sendsASpanForTheOperationAndOneForItsStatementWithoutParameters() throws Exception {
		HttpResponse<String> response = send(
				post("query Find($id: ID!) { zone(id: $id) { name } }", "{\"id\": \"secret-id\"}").header("traceparent",
						"00-" + TRACE + "-b7ad6b7169203331-01"));
		assertThat(response.body()).isEqualTo("{\"data\":{\"zone\":null}}");
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(RECEIVER.spans(TRACE)).extracting(Span::getName)
				.contains("http post /graphql", "graphql query", "read neo4j"));
		Span http = span("http post /graphql");
		Span operation = span("graphql query");
		Span statement = span("read neo4j");
		assertThat(operation.getParentSpanId()).isEqualTo(http.getSpanId());
		assertThat(statement.getParentSpanId()).isEqualTo(operation.getSpanId());
		assertThat(SpanReceiver.attributes(operation)).containsEntry("graphql.operation.type", "query");
		assertThat(SpanReceiver.attributes(statement)).containsEntry("db.system.name", "neo4j")
			.hasEntrySatisfying("db.query.text", (text) -> assertThat(text).contains("MATCH").contains("Zone"));
		assertThat(RECEIVER.spans(TRACE).toString()).doesNotContain("secret-id");
	}

	private static Span span(String name) {
		return RECEIVER.spans(TRACE).stream().filter((span) -> span.getName().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void namesTheRequestInTheResponseAndInTheLog() throws Exception {
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		Logger logger = (Logger) LoggerFactory.getLogger("io.zonegraph.operation");
		logger.setLevel(ch.qos.logback.classic.Level.DEBUG);
		logger.addAppender(log);
		log.start();
		try {
			HttpResponse<String> named = send(
					post("{ zones { nodes { id } } }", "{}").header("X-Request-Id", "proxy-7"));
			assertThat(named.headers().allValues("X-Request-Id")).containsExactly("proxy-7");
			HttpResponse<String> unnamed = send(post("{ zones { nodes { name } } }", "{}"));
			assertThat(unnamed.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
			byte[] body = "{\"query\": \"{ zones { nodes { status } } }\"}".getBytes(StandardCharsets.UTF_8);
			HttpResponse<String> late = send(post("", "{}").header("X-Request-Id", "late-8")
				.POST(BodyPublishers.ofInputStream(() -> new LateInputStream(body))));
			assertThat(late.headers().allValues("X-Request-Id")).containsExactly("late-8");
			assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage)
				.anyMatch((line) -> line.startsWith("Operation late-8 "));
			assertThat(log.list).filteredOn((event) -> "proxy-7".equals(event.getMDCPropertyMap().get("requestId")))
				.extracting(ILoggingEvent::getFormattedMessage)
				.anyMatch((line) -> line.startsWith("Operation proxy-7 "));
			assertThat(get(this.port, "/nothing").headers().firstValue("X-Request-Id")).isPresent();
		}
		finally {
			logger.detachAppender(log);
			logger.setLevel(null);
		}
	}

	private HttpResponse<String> get(int port, String path) throws Exception {
		return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
	}

	private void post(String operation) throws Exception {
		send(post(operation, "{}"));
	}

	private HttpRequest.Builder post(String operation, String variables) {
		return HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"query\": \"%s\", \"variables\": %s}".formatted(operation, variables)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	/** A body that follows its headers after a while. */
	private static final class LateInputStream extends ByteArrayInputStream {

		LateInputStream(byte[] body) {
			super(body);
		}

		@Override
		public synchronized int read(byte[] target, int offset, int length) {
			LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
			return super.read(target, offset, length);
		}

	}

}
