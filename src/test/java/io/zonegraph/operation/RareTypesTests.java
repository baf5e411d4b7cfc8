package io.zonegraph.operation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Relationship types with few relationships are read together, the others each in the
 * order of its index.
 */
class RareTypesTests {

	private static final String RELATIONSHIPS = "{ relationships(first: 3) { nodes { id } } }";

	private final GraphModel model = Models.zones();

	private final Set<String> types = this.model.relationshipTypes().keySet();

	@Test
	void countsTheSmallestTypesAsRare() {
		GraphStatistics graph = GraphStatistics.of(this.model, Map.of(),
				Map.of("HOLDS", 1_500L, "SERVES", 400L, "PART_OF", 0L, "CONCERNS", 500L, "SUPPORTS", 1_000_000L));
		assertThat(graph.rareTypes()).containsExactlyInAnyOrder("PART_OF", "SERVES", "CONCERNS");
	}

	@Test
	void readsAllTypesOfASmallGraphTogether() {
		assertThat(statement(this.types)).doesNotContain("UNION").containsOnlyOnce("MATCH");
	}

	@Test
	void readsEachLargeTypeByItsIndex() {
		Set<String> rare = new HashSet<>(this.types);
		rare.remove("HOLDS");
		assertThat(statement(rare)).containsOnlyOnce("UNION ALL")
			.contains("[relationship:HOLDS]", "LOCATED_IN|BELONGS_TO");
		assertThat(statement(Set.of("HOLDS"))).isEqualTo(statement(Set.of()));
	}

	private String statement(Set<String> rareTypes) {
		return TestCompiler.zones().statement(RELATIONSHIPS, Map.of(), rareTypes).text();
	}

}
