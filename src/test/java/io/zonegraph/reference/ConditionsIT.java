package io.zonegraph.reference;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.testing.GeneratedGraph;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random conditions: a list, its {@code totalCount} and its {@code aggregate} must agree
 * with three-valued logic, whatever the sort order and whichever index the database uses.
 * Properties are often null and lists often empty or with duplicates, in literals and in
 * variables.
 *
 * <p>
 * {@code -Dzonegraph.conditions=20000} sets the number of conditions, and
 * {@code -Dzonegraph.seed=S} the first seed.
 */
@Neo4jTest
class ConditionsIT {

	private static final int CONDITIONS = Integer.getInteger("zonegraph.conditions", 24);

	private static final long SEED = Long.getLong("zonegraph.seed", 1);

	private static final int ENTITIES = 600;

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
	}

	@Test
	void holdAsThreeValuedLogicSaysOnTheSeed(Driver driver) {
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		tryConditions(driver, model);
	}

	@Test
	void holdAsThreeValuedLogicSaysOnAGeneratedGraph(Driver driver) {
		GraphModel model = Models.zones();
		GraphMigrations.shipped(driver).apply();
		new GeneratedGraph(model, ENTITIES, 1).write(driver);
		EdgeCases.addTo(driver);
		tryConditions(driver, model);
	}

	private static void tryConditions(Driver driver, GraphModel model) {
		IndexHintCheck hintCheck = new IndexHintCheck(driver);
		Campaign.ofConditions(driver, model, hintCheck).run(SEED, CONDITIONS / 2);
		assertThat(hintCheck.hintedCount()).as("statements with a hint").isPositive();
	}

}
