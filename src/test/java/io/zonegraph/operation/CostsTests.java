package io.zonegraph.operation;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.zonegraph.plan.GraphStatistics;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

class CostsTests {

	private static final GraphStatistics GRAPH = new GraphStatistics(Models.zones(), Map.of("Observation", 1_000L),
			Map.of());

	private final TestCompiler compiler = TestCompiler.zones();

	@Test
	void takesWhatIsNoListForOneHoweverDeepItLies() {
		double figure = cost("observations(first: 1) { nodes { id } }");
		double growth = cost("observations(first: 1) { nodes { change { from { change { growth { baseUnit } } } } } }");
		assertThat(growth).isLessThan(figure + 20);
	}

	@Test
	void takesAListOfAReviewedStatementForAFew() {
		double figure = cost("observations(first: 1) { nodes { id } }");
		double targets = cost("observations(first: 1) { nodes { targets { targets { id } } } }");
		assertThat(targets).isGreaterThan(figure + 100);
	}

	private double cost(String selection) {
		return this.compiler.cost("{ " + selection + " }", GRAPH);
	}

}
