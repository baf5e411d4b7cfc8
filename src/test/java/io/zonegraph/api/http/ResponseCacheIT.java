package io.zonegraph.api.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphVersions;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Which answers are kept, and for which requests. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "zonegraph.seed.enabled=false", "zonegraph.cache.max-staleness=0" })
class ResponseCacheIT {

	private static final String YEAR = "{ enterprise(id: \"one\") { foundedYear } }";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private MeterRegistry metrics;

	@Autowired
	private GraphReads reads;

	@Autowired
	private Driver driver;

	@BeforeEach
	void oneEnterprise() {
		TestNeo4j.shared().empty();
		write("CREATE (:Entity:Enterprise {id: 'one', name: '一', foundedYear: 1990})");
	}

	@Test
	void answersFromWhatIsKeptUntilSomethingIsWritten() throws Exception {
		assertThat(year(YEAR)).isEqualTo(1990);
		double before = hits();
		assertThat(year(YEAR)).isEqualTo(1990);
		assertThat(hits() - before).isEqualTo(1);
		write("MATCH (e:Enterprise {id: 'one'}) SET e.foundedYear = 1991");
		assertThat(year(YEAR)).isEqualTo(1991);
		assertThat(year(YEAR)).isEqualTo(1991);
	}

	@Test
	void keepsOneAnswerForGetAndPost() throws Exception {
		post("{\"query\": \"{ enterprise(id: \\\"one\\\") { name } }\"}");
		double before = hits();
		assertThat(get("{ enterprise(id: \"one\") { name } }", "").body()).contains("一");
		assertThat(hits() - before).isEqualTo(1);
	}

	@Test
	void keepsAnswersApartByVariablesNameAndMediaType() throws Exception {
		String text = "query A($id: ID!) { enterprise(id: $id) { name } } query B($id: ID!) { enterprise(id: $id) { id } }";
		List<String> answers = new ArrayList<>();
		for (String rest : List.of("\"A\", \"variables\": {\"id\": \"one\"}", "\"A\", \"variables\": {\"id\": \"two\"}",
				"\"B\", \"variables\": {\"id\": \"one\"}")) {
			answers.add(post("{\"query\": \"" + text + "\", \"operationName\": " + rest + "}").body());
		}
		assertThat(answers).containsExactly("{\"data\":{\"enterprise\":{\"name\":\"一\"}}}",
				"{\"data\":{\"enterprise\":null}}", "{\"data\":{\"enterprise\":{\"id\":\"one\"}}}");
		HttpResponse<String> other = send(
				HttpRequest.newBuilder(uri(YEAR)).header("Accept", "application/graphql-response+json"));
		assertThat(other.headers().firstValue("Content-Type")).contains("application/graphql-response+json");
	}

	@Test
	void keepsNoErrors() throws Exception {
		String broken = "{ enterprise(id: \"one\") { id kind: createdAt } }";
		double before = hits();
		assertThat(get(broken, "").body()).contains("errors");
		assertThat(get(broken, "").body()).contains("errors");
		assertThat(hits()).isEqualTo(before);
	}

	@Test
	void keepsNoAnswerToALongRequest() throws Exception {
		String body = "{\"query\": \"{ enterprises { totalCount } }\", \"variables\": {\"x\": \"%s\"}}"
			.formatted("x".repeat(20_000));
		double before = hits();
		assertThat(post(body).body()).isEqualTo(post(body).body()).contains("totalCount");
		assertThat(hits()).isEqualTo(before);
	}

	@Test
	void runsARequestWhoseHashIsNone() throws Exception {
		for (int time = 0; time < 2; time++) {
			assertThat(post("{\"extensions\": {\"persistedQuery\": 5}}").body()).contains("BAD_USER_INPUT");
		}
	}

	@Test
	void runsAnOperationThatIsToBeExplained() throws Exception {
		double before = hits();
		for (int time = 0; time < 2; time++) {
			post("{\"query\": \"{ enterprises { totalCount } }\", \"extensions\": {\"explain\": true}}");
		}
		assertThat(hits()).isEqualTo(before);
	}

	@Test
	void tellsAClientThatItHasTheAnswer() throws Exception {
		HttpResponse<String> first = get(YEAR, "");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = get(YEAR, tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(again.headers().firstValue("ETag")).contains(tag);
		write("MATCH (e:Enterprise {id: 'one'}) SET e.foundedYear = 1992");
		assertThat(get(YEAR, tag).statusCode()).isEqualTo(200);
	}

	@Test
	void answersEqualRequestsOfOneMomentTogether() throws Exception {
		AtomicInteger runs = new AtomicInteger();
		List<Future<SerializedResponse>> answers = atOnce(20, () -> slow(runs));
		assertThat(runs).hasValue(1);
		for (Future<SerializedResponse> answer : answers) {
			assertThat(answer.get()).isSameAs(answers.get(0).get());
		}
	}

	@Test
	void runsARequestThatWaitedForOneThatFailed() throws Exception {
		AtomicInteger runs = new AtomicInteger();
		List<Future<SerializedResponse>> answers = atOnce(5, () -> failing(runs));
		int failed = 0;
		for (Future<SerializedResponse> answer : answers) {
			try {
				assertThat(answer.get().cacheable()).isTrue();
			}
			catch (ExecutionException ex) {
				failed++;
			}
		}
		assertThat(failed).isEqualTo(1);
	}

	/** Equal requests, each by a thread of its own. */
	private List<Future<SerializedResponse>> atOnce(int requests, Supplier<SerializedResponse> run)
			throws InterruptedException {
		ResponseCache kept = new ResponseCache(new GraphVersions(this.reads, Duration.ZERO),
				new CacheProperties(true, DataSize.ofMegabytes(1), Duration.ZERO), new SimpleMeterRegistry());
		ExecutorService threads = Executors.newFixedThreadPool(requests);
		List<Future<SerializedResponse>> answers = threads.invokeAll(Collections.nCopies(requests, () -> kept
			.answer(new DefaultGraphQlRequest(YEAR), MediaType.APPLICATION_JSON, null, this.reads.deadline(), run)));
		threads.shutdown();
		return answers;
	}

	/** Fails the first time. */
	private static SerializedResponse failing(AtomicInteger runs) {
		boolean first = runs.get() == 0;
		SerializedResponse answer = slow(runs);
		if (first) {
			throw new IllegalStateException("It failed.");
		}
		return answer;
	}

	private static SerializedResponse slow(AtomicInteger runs) {
		runs.incrementAndGet();
		LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
		return new SerializedResponse(HttpStatus.OK, MediaType.APPLICATION_JSON, HttpHeaders.EMPTY, new byte[0], true,
				false, false, null);
	}

	@Test
	void keepsNoAnswerThatWasOvertakenByAWrite() {
		ResponseCache kept = new ResponseCache(new GraphVersions(this.reads, Duration.ZERO),
				new CacheProperties(true, DataSize.ofMegabytes(1), Duration.ZERO), new SimpleMeterRegistry());
		AtomicInteger runs = new AtomicInteger();
		for (int time = 0; time < 3; time++) {
			kept.answer(new DefaultGraphQlRequest(YEAR), MediaType.APPLICATION_JSON, null, this.reads.deadline(),
					() -> overtaken(runs));
		}
		assertThat(runs).hasValue(3);
	}

	private SerializedResponse overtaken(AtomicInteger runs) {
		runs.incrementAndGet();
		write("MATCH (e:Enterprise {id: 'one'}) SET e.foundedYear = e.foundedYear + 1");
		String version = this.reads.read("RETURN 1", Map.of()).version();
		return new SerializedResponse(HttpStatus.OK, MediaType.APPLICATION_JSON, HttpHeaders.EMPTY, new byte[0], true,
				false, false, version);
	}

	private double hits() {
		return this.metrics.get("cache.gets")
			.tags("cache", "zonegraph.answers", "result", "hit")
			.functionCounter()
			.count();
	}

	private void write(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	private int year(String query) throws Exception {
		return JsonPath.read(get(query, "").body(), "$.data.enterprise.foundedYear");
	}

	private HttpResponse<String> get(String query, String tag) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(uri(query));
		return send(tag.isEmpty() ? request : request.header("If-None-Match", tag));
	}

	private HttpResponse<String> post(String body) throws Exception {
		return send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private URI uri(String query) {
		return URI.create(
				"http://localhost:" + this.port + "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
	}

}
