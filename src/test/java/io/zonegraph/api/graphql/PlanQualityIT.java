package io.zonegraph.api.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.testing.GeneratedGraph;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * Work grows with the answer, not with the graph: representative operations are profiled
 * on a graph and on one ten times as large.
 */
@Neo4jTest
class PlanQualityIT {

	private static final int LARGE = Integer.getInteger("zonegraph.plan-entities", 10_000);

	private static final int SMALL = LARGE / 10;

	private static final double MAX_GROWTH = 1.5;

	private static final Map<String, Profile> small = new LinkedHashMap<>();

	private static final Map<String, Profile> large = new LinkedHashMap<>();

	@BeforeAll
	static void profile(Driver driver, TestNeo4j neo4j) throws IOException {
		GraphModel model = Models.zones();
		GraphMigrations.shipped(driver).apply();
		profileInto(small, graph(model, SMALL, driver), model, driver);
		neo4j.empty();
		profileInto(large, graph(model, LARGE, driver), model, driver);
		small.forEach((name, profile) -> System.out.printf("%-45s %8d %8d %s%n", name, profile.hits(),
				after(name).hits(), after(name).operators()));
	}

	@Test
	void workGrowsWithTheAnswerNotWithTheGraph() {
		SoftAssertions all = new SoftAssertions();
		small.forEach((name, before) -> {
			Profile after = after(name);
			all.assertThat((double) after.hits())
				.as("db hits of %s: %d, in the larger graph %d", name, before.hits(), after.hits())
				.isLessThan(MAX_GROWTH * before.hits() + 50);
		});
		all.assertAll();
	}

	@Test
	void noPlanReadsAllNodesOrMultipliesRows() {
		SoftAssertions all = new SoftAssertions();
		large.forEach((name, profile) -> all.assertThat(profile.operators())
			.as(name)
			.doesNotContain("AllNodesScan", "CartesianProduct", "Sort of what is not a given list"));
		all.assertAll();
	}

	private static GeneratedGraph graph(GraphModel model, int entities, Driver driver) {
		GeneratedGraph graph = new GeneratedGraph(model, entities, 1);
		graph.write(driver);
		driver.executableQuery("CALL db.prepareForReplanning(120)").execute();
		return graph;
	}

	private static Profile after(String name) {
		return Objects.requireNonNull(large.get(name));
	}

	private static void profileInto(Map<String, Profile> profiles, GeneratedGraph graph, GraphModel model,
			Driver driver) throws IOException {
		TestEngine engine = TestEngine.profiling(model, driver);
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/plans"))) {
			for (Path file : files.sorted().toList()) {
				String name = file.getFileName().toString().replace(".graphql", "");
				profiles.put(name, profile(engine, graph, Files.readString(file)));
			}
		}
	}

	private static Profile profile(TestEngine engine, GeneratedGraph graph, String operation) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		for (String type : List.of("Enterprise", "Zone", "Project", "Indicator")) {
			variables.put(type.toLowerCase(Locale.ROOT), ordinary(graph, type));
		}
		variables.put("name", TestEngine.at(engine.data("query($id: ID!) { enterprise(id: $id) { name } }",
				Map.of("id", ordinary(graph, "Enterprise"))), "enterprise", "name"));
		if (operation.contains("$cursor")) {
			variables.put("cursor", cursor(engine.data(operation, variables)));
		}
		engine.data(operation, variables);
		ProfiledPlan plan = engine.profile();
		return new Profile(hits(plan), operators(plan).toList());
	}

	/** A node of ordinary degree: hubs, which have low numbers, grow with the graph. */
	private static String ordinary(GeneratedGraph graph, String type) {
		return GeneratedGraph.id(type, graph.size(type) * 9 / 10);
	}

	private static @Nullable Object cursor(Object data) {
		@Nullable Object found = data;
		for (String step : List.of("pageInfo", "endCursor")) {
			if (found instanceof Map<?, ?> map && !map.containsKey(step)) {
				found = map.values().iterator().next();
			}
			found = (found instanceof Map<?, ?> map) ? map.get(step) : null;
		}
		return found;
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(PlanQualityIT::hits).sum();
	}

	private static Stream<String> operators(ProfiledPlan plan) {
		List<String> below = plan.children().stream().flatMap(PlanQualityIT::operators).toList();
		String operator = plan.operatorType().replaceAll("@.*", "");
		boolean sorts = operator.equals("Sort") && !below.contains("Unwind");
		return Stream.concat(Stream.of(sorts ? "Sort of what is not a given list" : operator), below.stream());
	}

	private record Profile(long hits, List<String> operators) {
	}

}
