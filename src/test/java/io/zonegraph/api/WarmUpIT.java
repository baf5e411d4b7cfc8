package io.zonegraph.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked before anybody asks. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = { "zonegraph.warm-up.enabled=true", "logging.level.io.zonegraph.api.WarmUp=debug" })
class WarmUpIT {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@Autowired
	private ExecutionGraphQlService service;

	private final List<ExecutionGraphQlRequest> asked = new ArrayList<>();

	private final List<ExecutionGraphQlResponse> answers = new ArrayList<>();

	@BeforeEach
	void load(@Autowired Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	@Test
	void asksWhatTheExplorerAsks() {
		new WarmUp(this::recorded, new ClassPathResource("explorer/operations.graphql")).run();
		assertThat(names()).startsWith("Story", "StoryRest", "Outputs", "StoryMap")
			.contains("Suggest", "Around", "Details", "Routes")
			// It requires types of relationships.
			.doesNotContain("Related");
		assertThat(this.answers).hasSameSizeAs(this.asked).allMatch((answer) -> answer.getErrors().isEmpty());
	}

	@Test
	void givesTextsThatAreRequiredAndLeavesOutOperationsThatRequireMore() {
		new WarmUp(this::recorded, document("""
				query One($id: ID!) { node(id: $id) { id } }
				query Many($ids: [ID!]!, $first: Int! = 1) { nodes(ids: $ids) { id } }
				query Counted($first: Int!) { entities(first: $first) { totalCount } }
				query Free($first: Int) { entities(first: $first) { totalCount } }
				""")).run();
		assertThat(names()).containsExactly("One", "Many", "Free");
		assertThat(this.asked).extracting(ExecutionGraphQlRequest::getVariables)
			.containsExactly(Map.of("id", "-"), Map.of("ids", List.of("-")), Map.of());
	}

	@Test
	void goesOnAfterAFailure() {
		new WarmUp((request) -> {
			this.asked.add(request);
			return Mono.error(new IllegalStateException("failed"));
		}, document("query A { __typename } query B { __typename }")).run();
		assertThat(names()).containsExactly("A", "B");
	}

	@Test
	void tellsOfADocumentThatCannotBeRead(CapturedOutput output) {
		new WarmUp(this::recorded, new ClassPathResource("explorer/none.graphql")).run();
		new WarmUp(this::recorded, document("query {")).run();
		assertThat(this.asked).isEmpty();
		assertThat(output).contains("Nothing is warmed up: class path resource [explorer/none.graphql]")
			.contains("Nothing is warmed up: Byte array resource");
	}

	@Test
	void isRunOnceTheApplicationIsReady(CapturedOutput output) {
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(output).contains("Warmed up Story", "Warmed up Routes"));
		// Nobody waits for it, however slow.
		assertThat(output).doesNotContainPattern("INFO .* Operation warm-up-");
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
