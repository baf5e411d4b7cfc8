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
 * Random operations: the engine must answer what the reference answers. A failure tells
 * its seed: {@code -Dzonegraph.seed=S -Dzonegraph.operations=1} tries that one operation.
 * {@code -Dzonegraph.operations=N} tries operations until N answers agreed.
 *
 * <p>
 * They ask for every root field and argument: {@link GeneratorTests} makes sure of that.
 * On the generated graph one node has so many relationships that paths stop at it.
 *
 * <p>
 * Some things only the engine can say. The reference takes these from the engine's answer
 * (see {@link Told}), once it has made sure that they are among the right ones: which of
 * several equally long paths, or of too many neighbours, are shown; the score of a hit,
 * and so the order of hits; the last digits of sums and means, which depend on the order
 * in which numbers are added. What a text finds, filtered and by type, how many there
 * are, and that pages neither lose nor repeat a hit, the reference decides, but whether a
 * single word is in a name it asks {@link io.zonegraph.search.NameMatch}, as the engine
 * does for {@code matchedOn}. Where a condition or an order hangs on the last digits of a
 * sum, an operation is undecided and not compared; there may be few of these.
 */
@Neo4jTest
class MetamorphicIT {

	private static final int OPERATIONS = Integer.getInteger("zonegraph.operations", 2_000);

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

	@Test
	void agreesWithTheReferenceOnAGeneratedGraph(Driver driver) {
		GraphModel model = Models.zones();
		GraphMigrations.shipped(driver).apply();
		new GeneratedGraph(model, ENTITIES, 1).write(driver);
		Oddities.addTo(driver);
		new Campaign(driver, model).run(SEED, OPERATIONS / 2);
	}

	@Test
	void agreesWithTheReferenceOnAnotherModel(Driver driver) {
		GraphModel model = Models.films();
		new GeneratedGraph(model, ENTITIES / 2, 1).write(driver);
		new Campaign(driver, model).run(SEED, OPERATIONS / 10);
	}

}
