package io.zonegraph.testing;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.store.GraphMigrations;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code -Dzonegraph.entities=100000} it tells how long a large graph takes. */
@Neo4jTest
class GeneratedGraphIT {

	private static final Logger log = LoggerFactory.getLogger(GeneratedGraphIT.class);

	private static final int ENTITIES = Integer.getInteger("zonegraph.entities", 1_000);

	private static final GraphModel MODEL = Models.zones();

	private static Driver driver;

	@BeforeAll
	static void write(Driver shared) {
		driver = shared;
		GraphMigrations.shipped(driver).apply();
		long start = System.nanoTime();
		new GeneratedGraph(MODEL, ENTITIES, 1).write(driver);
		log.info("{} entities written in {} s", ENTITIES, (System.nanoTime() - start) / 1_000_000_000);
	}

	static List<NodeType> types() {
		return MODEL.nodeTypes().stream().filter((type) -> !type.isComputed()).toList();
	}

	/** Former ids are those of nodes that were merged: others have none. */
	@ParameterizedTest
	@MethodSource("types")
	void givesEveryTypeItsLabelsAndRequiredProperties(NodeType type) {
		String required = String.join(" AND ",
				type.properties()
					.stream()
					.filter((each) -> each.required() && !each.name().equals("formerIds"))
					.map((each) -> "n." + each.name() + " IS NOT NULL")
					.toList());
		String labels = String.join(":", type.labels());
		long all = number("MATCH (n:%s) RETURN count(n)".formatted(type.label()));
		assertThat(all).isGreaterThan(1);
		assertThat(number("MATCH (n:%s) WHERE %s RETURN count(n)".formatted(labels, required))).isEqualTo(all);
	}

	static Stream<GeneratedPattern> patterns() {
		return GeneratedPattern.of(MODEL).stream();
	}

	@ParameterizedTest
	@MethodSource("patterns")
	void leavesNoRelationshipTypeOut(GeneratedPattern pattern) {
		assertThat(number("MATCH ()-[r:%s]->() RETURN count(r)".formatted(pattern.type().type()))).isPositive();
	}

	@Test
	void hasAboutTenRelationshipsForAnEntity() {
		long entities = number("MATCH (n:Entity) RETURN count(n)");
		assertThat(entities).isBetween(ENTITIES * 9L / 10, ENTITIES * 11L / 10);
		assertThat(number("MATCH ()-[r]->() RETURN count(r)")).isBetween(entities * 9, entities * 11);
	}

	@Test
	void joinsWhatRestsOnAPassageToIt() {
		assertThat(number("MATCH (n)-[:SUPPORTED_BY]->(p:Passage) WHERE NOT p.id IN n.evidence RETURN count(*)"))
			.isZero();
		assertThat(
				number("MATCH (n:Entity) WHERE size(n.evidence) <> COUNT { (n)-[:SUPPORTED_BY]->() } RETURN count(*)"))
			.isZero();
	}

	@Test
	void givesEveryFigureOneEntityOneIndicatorAndItsUnit() {
		assertThat(number("""
				MATCH (o:Observation)
				WHERE COUNT { (o)-[:OBSERVES]->(:Entity) } <> 1 OR COUNT { (o)-[:MEASURES]->(:Indicator) } <> 1
				  OR NOT EXISTS { (o)-[:MEASURES]->({baseUnit: o.baseUnit}) } OR o.periodStart > o.periodEnd
				RETURN count(*)""")).isZero();
	}

	@Test
	void hasHierarchiesWithoutCycles() {
		assertThat(number("MATCH (n:Zone|Industry|Organization) WHERE EXISTS { (n)-[:PART_OF]->+(n) } RETURN count(*)"))
			.isZero();
	}

	@Test
	void hasHubsAndParallelRelationships() {
		assertThat(number("MATCH (:Zone {id: 'syn-zone-000000'})<-[r:LOCATED_IN]-() RETURN count(r)"))
			.isGreaterThan(ENTITIES / 20);
		assertThat(
				number("MATCH (a)-[r:SUPPLIES_TO]->(b) WITH a, b, count(r) AS times WHERE times > 1 RETURN count(*)"))
			.isPositive();
	}

	@Test
	void isTheSameEveryTime() {
		GeneratedPattern pattern = GeneratedPattern.of(MODEL).get(0);
		assertThat(new GeneratedGraph(MODEL, ENTITIES, 1).sample(pattern)).isNotEmpty()
			.isEqualTo(new GeneratedGraph(MODEL, ENTITIES, 1).sample(pattern))
			.isNotEqualTo(new GeneratedGraph(MODEL, ENTITIES, 2).sample(pattern));
	}

	private static long number(String statement) {
		return driver.executableQuery(statement).execute().records().get(0).get(0).asLong();
	}

}
