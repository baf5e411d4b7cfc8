package io.zonegraph.api.graphql;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists that are not stored, though the schema says that they are never null. */
@Neo4jTest
class MissingListsIT {

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		driver.executableQuery(
				"CREATE (:Entity:Person {id: 'a', name: 'A', evidence: ['p']}), (:Entity:Person {id: 'b', name: 'B'}), "
						+ "(:Passage {id: 'p', ordinal: 1})")
			.execute();
		engine = new TestEngine(Models.zones(), driver);
	}

	@Test
	void nameNothing() {
		assertThat(engine.data("{ people { nodes { id aliases evidenceKeys evidence { id } } } }"))
			.hasToString("{people={nodes=[{id=a, aliases=[], evidenceKeys=[p], evidence=[{id=p}]}, "
					+ "{id=b, aliases=[], evidenceKeys=[], evidence=[]}]}}");
	}

	@Test
	void meetNoConditionOnWhatTheyName() {
		assertThat(engine.data("{ some: people(where: {evidence: {some: {}}}) { nodes { id } } "
				+ "all: people(where: {evidence: {all: {ordinal: {gt: 1}}}}) { nodes { id } } }"))
			.hasToString("{some={nodes=[{id=a}]}, all={nodes=[{id=b}]}}");
	}

}
