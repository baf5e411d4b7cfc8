package io.zonegraph.reference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.testing.GeneratedGraph;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import io.zonegraph.testing.TestNeo4j;

/**
 * Differential test with random operations: the engine must return what the reference
 * evaluator returns. A failure reports its seed:
 * {@code -Dzonegraph.seed=S -Dzonegraph.operations=1} repeats that operation.
 * {@code -Dzonegraph.operations=N} runs operations until N results agree.
 *
 * <p>
 * The operations use every root field and argument, as {@link GeneratorTests} checks. The
 * generated graph has a hub, a node with so many relationships that paths do not continue
 * through it.
 *
 * <p>
 * Some values only the engine can determine. The reference adopts them from the engine's
 * response (see {@link EngineResponse}) after checking that they are valid: which of
 * several equally long paths, or of too many neighbours, are returned; the score of a
 * hit, and so the order of hits; the last digits of sums and means, which depend on the
 * order of the additions. The reference itself decides which nodes a search finds, how
 * many there are, and that pages neither lose nor repeat a hit; only whether a single
 * word matches a name it delegates to {@link io.zonegraph.search.NameMatch}, as the
 * engine does for {@code matchedOn}. Where a condition or a sort order depends on the
 * last digits of a sum, the result is undecided and not compared; only few results may be
 * undecided.
 */
@Neo4jTest
class MetamorphicIT {

	private static final int OPERATIONS = Integer.getInteger("zonegraph.operations", 60);

	private static final long SEED = Long.getLong("zonegraph.seed", 1);

	private static final int ENTITIES = 1_000;

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
	}

	@Test
	void agreesWithTheReferenceOnTheSeed(Driver driver) {
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		new Campaign(driver, model).run(SEED, OPERATIONS * 2 / 5);
	}

	/** To generate a graph takes as long as either campaign, so both use one. */
	@Test
	void agreesWithTheReferenceOnAGeneratedGraphAlsoWithTheStatementsForALargeOne(Driver driver) {
		GraphModel model = Models.zones();
		GraphMigrations.shipped(driver).apply();
		new GeneratedGraph(model, ENTITIES, 1).write(driver);
		EdgeCases.addTo(driver);
		GraphCopy copy = GraphCopy.read(driver);
		new Campaign(driver, model, copy).run(SEED, OPERATIONS / 2);
		Campaign.withStatementsForALargeGraph(driver, model, copy).run(SEED, OPERATIONS / 4);
	}

	@Test
	void agreesWithTheReferenceOnStatesOverTime(Driver driver) {
		GraphModel model = Models.works();
		new GeneratedGraph(model, ENTITIES / 10, 1).write(driver);
		TimedStates.addTo(driver);
		new Campaign(driver, model).run(SEED, OPERATIONS / 5);
	}

	@Test
	void agreesWithTheReferenceOnAnotherModel(Driver driver) {
		GraphModel model = Models.films();
		new GeneratedGraph(model, ENTITIES / 2, 1).write(driver);
		new Campaign(driver, model).run(SEED, OPERATIONS / 10);
	}

}
