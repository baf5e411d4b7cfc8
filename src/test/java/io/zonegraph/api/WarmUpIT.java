package io.zonegraph.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked before anybody asks. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = { "zonegraph.warm-up.enabled=true", "zonegraph.explain.anonymous=true",
		"logging.level.io.zonegraph.api.WarmUp=debug" })
class WarmUpIT {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Resource EXPLORER = new ClassPathResource("explorer/operations.graphql");

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private MeterRegistry metrics;

	private final List<ExecutionGraphQlRequest> asked = new ArrayList<>();

	private final List<ExecutionGraphQlResponse> answers = new ArrayList<>();

	@BeforeEach
	void load(@Autowired Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	@Test
	void asksWhatTheExplorerAsks() {
		new WarmUp(this::recorded, EXPLORER).run();
		assertThat(names()).startsWith("Story", "StoryRest", "Outputs", "StoryMap")
			.contains("Suggest", "Around", "Details", "Routes")
			// It requires types of relationships.
			.doesNotContain("Related");
		assertThat(this.answers).hasSameSizeAs(this.asked).allMatch((answer) -> answer.getErrors().isEmpty());
	}

	@Test
	void letsPlansBeFound() throws Exception {
		new WarmUp(this.service, EXPLORER).run();
		Map<String, String> texts = SingleOperations.of(EXPLORER.getContentAsString(StandardCharsets.UTF_8));
		ExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(texts.getOrDefault("StoryMap", ""), null,
				Map.of("id", "gpixel"), Map.of("explain", true), "test", null);
		assertThat(this.service.execute(request).block())
			.extracting((answer) -> answer.getExecutionResult().getExtensions().get("explain"))
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("planKept", true);
	}

	@Test
	void givesTextsThatAreRequiredAndLeavesOutQueriesThatRequireMore() {
		new WarmUp(this::recorded, document("""
				query One($id: ID!) {
				  node(id: $id) { id }
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
				""")).run();
		assertThat(names()).containsExactly("One", "Many", "Free");
		assertThat(this.asked).extracting(ExecutionGraphQlRequest::getVariables)
			.containsExactly(Map.of("id", "-"), Map.of("ids", List.of("-")), Map.of());
	}

	@Test
	void endsWithTheFirstFailureAndTellsIt(CapturedOutput output) {
		new WarmUp(this::recorded, document("query A {\n  none\n}\nquery B {\n  __typename\n}\n")).run();
		assertThat(names()).containsExactly("A");
		assertThat(output).containsPattern("WARN .*The warm-up of Byte array resource .* ended early: A: .*none");
	}

	@Test
	void tellsOfADocumentThatCannotBeRead(CapturedOutput output) {
		new WarmUp(this::recorded, new ClassPathResource("explorer/none.graphql")).run();
		new WarmUp(this::recorded, document("query A {\n  (\n}\n")).run();
		assertThat(this.asked).isEmpty();
		assertThat(output).contains("The warm-up of class path resource [explorer/none.graphql] ended early")
			.contains("The warm-up of Byte array resource");
	}

	@Test
	void isRunOnceTheApplicationIsReady(CapturedOutput output, @Autowired ConfigurableApplicationContext context) {
		context.getBean(WarmUp.class)
			.onApplicationEvent(
					new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(output).contains("Warmed up Story", "Warmed up Type"));
		// Slow ones are told at INFO where somebody waits for them.
		assertThat(output).doesNotContainPattern("INFO .* Operation warm-up-");
	}

	@Test
	void isNotCountedAmongRequests() {
		long before = counted();
		new WarmUp(this.service, EXPLORER).run();
		assertThat(counted()).isEqualTo(before);
		this.service.execute(new DefaultExecutionGraphQlRequest("{ __typename }", null, null, null, "test", null))
			.block();
		assertThat(counted()).isEqualTo(before + 1);
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
