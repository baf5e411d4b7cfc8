package io.zonegraph.api.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import io.zonegraph.store.GraphReads;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked before anybody asks. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = { "zonegraph.warm-up.enabled=true", "zonegraph.explain.anonymous=true",
		"logging.level.io.zonegraph.api.http.WarmUp=debug" })
class WarmUpIT {

	private static final Duration TIMEOUT = Duration.ofMinutes(2);

	private static final Duration NONE = Duration.ZERO;

	private static final DefaultApplicationArguments ARGUMENTS = new DefaultApplicationArguments();

	private static final Resource EXPLORER = new ClassPathResource("explorer/operations.graphql");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private WarmUp configured;

	@Autowired
	private ResponseSerializer writer;

	@Autowired
	private ResponseCache kept;

	@Autowired
	private GraphReads reads;

	@Autowired
	private MeterRegistry metrics;

	private final List<ExecutionGraphQlRequest> asked = new CopyOnWriteArrayList<>();

	private final List<ExecutionGraphQlResponse> answers = new CopyOnWriteArrayList<>();

	@BeforeEach
	void load(@Autowired Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	@Test
	void asksWhatTheExplorerAsks() {
		warmUp(this::recorded, EXPLORER, NONE).runAll();
		assertThat(names()).startsWith("Story", "StoryRest", "Outputs", "StoryMap")
			.contains("Suggest", "Around", "Details", "Routes")
			// It requires types of relationships.
			.doesNotContain("Related");
		assertThat(this.answers).hasSameSizeAs(this.asked).allMatch((answer) -> answer.getErrors().isEmpty());
	}

	@Test
	void letsPlansBeFound() throws Exception {
		warmUp(this.service, EXPLORER, NONE).runAll();
		Map<String, String> texts = DocumentSplitter.split(EXPLORER.getContentAsString(StandardCharsets.UTF_8));
		ExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(texts.getOrDefault("StoryMap", ""), null,
				Map.of("id", "gpixel"), Map.of("explain", true), "test", null);
		assertThat(this.service.execute(request).block())
			.extracting((answer) -> answer.getExecutionResult().getExtensions().get("explain"))
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("planKept", true);
	}

	@Test
	void letsAnswersBeFound() throws Exception {
		assertThat(this.configured).isInstanceOf(ApplicationRunner.class);
		this.configured.runAll();
		Map<String, String> texts = DocumentSplitter.split(EXPLORER.getContentAsString(StandardCharsets.UTF_8));
		GraphQlRequest request = new DefaultGraphQlRequest(texts.getOrDefault("Story", ""), "Story", Map.of(), null);
		assertThat(this.kept.answer(request, ResponseSerializer.GRAPHQL_RESPONSE, null, this.reads.deadline(), () -> {
			throw new AssertionError("It was not kept.");
		}).content()).asString(StandardCharsets.UTF_8).contains("\"id\":\"changchun-etdz\"");
	}

	@Test
	void givesTextsThatAreRequiredAndLeavesOutQueriesThatRequireMore() {
		warmUp(this::recorded, document("""
				query One($id: ID!, $word: String!) {
				  node(id: $id) { id }
				  search(text: $word) { totalCount }
				}
				query Many($ids: [ID!]!, $first: Int! = 1) {
				  nodes(ids: $ids) { id }
				  entities(first: $first) { totalCount }
				}
				query Counted($first: Int!) {
				  entities(first: $first) { totalCount }
				}
				query Free($first: Int) {
				  entities(first: $first) { totalCount }
				}
				"""), NONE).runAll();
		assertThat(names()).containsExactly("One", "Many", "Free");
		assertThat(this.asked).extracting(ExecutionGraphQlRequest::getVariables)
			.containsExactly(Map.of("id", "------------", "word", "----"), Map.of("ids", List.of("------------")),
					Map.of());
	}

	@Test
	void endsWithTheFirstFailureAndTellsIt(CapturedOutput output) {
		warmUp(this::recorded, document("query A {\n  none\n}\nquery B {\n  __typename\n}\n"), NONE).runAll();
		assertThat(names()).containsExactly("A");
		assertThat(output).containsPattern("WARN .*The warm-up of Byte array resource .* ended early: A: .*none");
	}

	@Test
	void tellsOfADocumentThatCannotBeRead(CapturedOutput output) {
		warmUp(this::recorded, new ClassPathResource("explorer/none.graphql"), NONE).runAll();
		warmUp(this::recorded, document("query A {\n  (\n}\n"), NONE).runAll();
		assertThat(this.asked).isEmpty();
		assertThat(output).contains("The warm-up of class path resource [explorer/none.graphql] ended early")
			.contains("The warm-up of Byte array resource");
	}

	@Test
	void isDoneBeforeTheApplicationIsReady(CapturedOutput output) {
		warmUp(this::recorded, EXPLORER, TIMEOUT).run(ARGUMENTS);
		assertThat(this.answers).hasSameSizeAs(this.asked);
		assertThat(names()).contains("Story", "Type");
		// Slow ones are told at INFO where somebody waits for them.
		assertThat(output).doesNotContainPattern("INFO .* Operation warm-up-");
	}

	@Test
	void asksNoMoreOnceTheApplicationStops(CapturedOutput output) {
		AtomicReference<@Nullable WarmUp> stopped = new AtomicReference<>();
		WarmUp warmUp = warmUp((request) -> {
			Objects.requireNonNull(stopped.get()).destroy();
			recorded(request).block();
			return Mono.error(new IllegalStateException("The driver is closed."));
		}, document("query Stopped {\n  __typename\n}\nquery Other {\n  __typename\n}\n"), NONE);
		stopped.set(warmUp);
		warmUp.runAll();
		assertThat(names()).containsExactly("Stopped");
		assertThat(output).doesNotContain("The driver is closed.");
	}

	@Test
	@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void isWaitedForNoLongerThanAllowed() {
		CompletableFuture<Boolean> gate = new CompletableFuture<>();
		warmUp((request) -> {
			gate.join();
			return recorded(request);
		}, document("query A {\n  __typename\n}\n"), Duration.ofMillis(1)).run(ARGUMENTS);
		assertThat(this.asked).isEmpty();
		gate.complete(true);
		Awaitility.await().atMost(TIMEOUT).untilAsserted(() -> assertThat(names()).containsExactly("A"));
	}

	@Test
	void isNotCountedAmongRequests() {
		long before = counted();
		warmUp(this.service, EXPLORER, NONE).runAll();
		assertThat(counted()).isEqualTo(before);
		this.service.execute(new DefaultExecutionGraphQlRequest("{ __typename }", null, null, null, "test", null))
			.block();
		assertThat(counted()).isEqualTo(before + 1);
	}

	private WarmUp warmUp(ExecutionGraphQlService service, Resource file, Duration timeout) {
		return new WarmUp(service, this.writer, Optional.empty(), this.reads, file, timeout);
	}

	private long counted() {
		return this.metrics.find("graphql.request").timers().stream().mapToLong(Timer::count).sum();
	}

	private Mono<ExecutionGraphQlResponse> recorded(ExecutionGraphQlRequest request) {
		this.asked.add(request);
		return this.service.execute(request).doOnNext(this.answers::add);
	}

	private List<String> names() {
		return this.asked.stream().map(ExecutionGraphQlRequest::getOperationName).toList();
	}

	private static Resource document(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

}
