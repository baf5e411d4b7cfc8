package io.zonegraph.store.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph of an older version becomes that of this version when it starts. */
@Neo4jTest
class UpgradeIT {

	/** What {@code --graph.backup} wrote of the graph that version 0.1.0 had made. */
	private static final Path OLD = Path.of("src/test/resources/upgrade/zonegraph-0.1.0.backup.gz");

	private static final String NODES = """
			MATCH (n) WHERE NOT n:Change AND NOT n:ChangeSequence AND NOT n:SeedLoad AND NOT n:__Neo4jMigration
			UNWIND labels(n) AS label WITH n, label ORDER BY label WITH n, collect(label) AS labels
			RETURN labels AS what, n.id AS start, null AS end, properties(n) AS properties
			""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b) WHERE NOT a:Change AND NOT b:Change AND NOT a:__Neo4jMigration
			RETURN type(r) AS what, a.id AS start, b.id AS end, properties(r) AS properties
			""";

	/** When, and how often, something was written. */
	private static final List<String> HISTORY = List.of("createdAt", "updatedAt", "version");

	/** Migrations of an older graph and those of a new one are files of their own. */
	private static final List<String> SCHEMA = List.of(
			"SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options RETURN [name, type, labelsOrTypes, properties, options]",
			"SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN [name, type, labelsOrTypes, properties]");

	@Test
	void leavesTheGraphAsANewOne(Driver driver, TestNeo4j neo4j) {
		neo4j.dropSchema();
		new Restore(driver, SessionConfig.defaultConfig()).from(new BackupFile(OLD), false);
		assertThat(column(driver, "SHOW INDEXES YIELD name")).contains("project_kind_and_id");
		SeededGraph.load(driver, Models.zones());
		List<Object> upgraded = content(driver);
		Set<Object> upgradedSchema = schema(driver);
		assertThat(column(driver, "SHOW INDEXES YIELD name")).contains("project_own_kind_and_id")
			.doesNotContain("project_kind_and_id");
		neo4j.dropSchema();
		SeededGraph.load(driver, Models.zones());
		assertThat(schema(driver)).isEqualTo(upgradedSchema).hasSizeGreaterThan(150);
		List<Object> fresh = content(driver);
		assertThat(upgraded).hasSameSizeAs(fresh).hasSizeGreaterThan(1_000);
		assertThat(without(upgraded, fresh)).as("in the upgraded graph only").isEmpty();
		assertThat(without(fresh, upgraded)).as("in the new graph only").isEmpty();
	}

	private static Set<Object> without(List<Object> all, List<Object> others) {
		Set<Object> rest = new LinkedHashSet<>(all);
		rest.removeAll(new HashSet<>(others));
		return rest;
	}

	private static List<Object> content(Driver driver) {
		List<Object> all = new ArrayList<>();
		for (String statement : List.of(NODES, RELATIONSHIPS)) {
			driver.executableQuery(statement).execute().records().forEach((row) -> {
				Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
				properties.keySet().removeAll(HISTORY);
				all.add(List.of(row.get("what"), row.get("start"), row.get("end"), properties));
			});
		}
		return all;
	}

	private static Set<Object> schema(Driver driver) {
		Set<Object> all = new HashSet<>();
		SCHEMA.forEach((statement) -> all.addAll(column(driver, statement)));
		return all;
	}

	private static List<Object> column(Driver driver, String statement) {
		return driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

}
