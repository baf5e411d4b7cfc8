package io.zonegraph.testing;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class TestNeo4jIT {

	@Test
	void emptiesTheGraphButKeepsItsSchemaAndMigrations(TestNeo4j neo4j, Driver driver) {
		neo4j.dropSchema();
		driver.executableQuery("CREATE CONSTRAINT thing FOR (t:Thing) REQUIRE t.id IS UNIQUE").execute();
		driver.executableQuery("CREATE (:Thing {id: 1})-[:NEXT]->(:Thing {id: 2}), (:__Neo4jMigration)").execute();
		neo4j.empty();
		assertThat(count(driver, "MATCH (n) RETURN count(n)")).isEqualTo(1);
		assertThat(count(driver, "SHOW CONSTRAINTS YIELD name RETURN count(*)")).isEqualTo(1);
		neo4j.dropSchema();
		assertThat(count(driver, "MATCH (n) RETURN count(n)")).isZero();
		assertThat(count(driver, "SHOW CONSTRAINTS YIELD name RETURN count(*)")).isZero();
	}

	private static long count(Driver driver, String statement) {
		return driver.executableQuery(statement).execute().records().get(0).get(0).asLong();
	}

}
