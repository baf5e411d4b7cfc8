package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** What a decision does to a graph, and what is left of it once it is taken back. */
@Neo4jTest
class IdentitiesIT {

	private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

	private final Driver driver;

	private final SeedFolder folder;

	private Instant now = NOON;

	IdentitiesIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = TwoPackages.at(path);
	}

	@BeforeEach
	void load(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		load();
	}

	@Test
	void aDecisionMovesEverythingToTheNodeThatRemains() {
		merge();
		assertThat(values("MATCH (n:Enterprise) RETURN n.id ORDER BY n.id")).isEqualTo(List.of("gpixel", "vitesco"));
		assertThat(values("MATCH (n {id: 'gpixel'}) RETURN [n.formerIds, n.foundedYear, n.legalForm, n.aliases]"))
			.isEqualTo(List.of(List.of(List.of("changguang"), 2012L, "LIMITED_COMPANY",
					List.of("CGCX", "长光辰芯有限公司", "Changguang Co., Ltd."))));
		assertThat(values("MATCH (o)-[:OBSERVES]->({id: 'gpixel'}) RETURN o.id")).isEqualTo(List.of("obs-second"));
		assertThat(values("MATCH ()-[r]-({id: 'gpixel'}) WHERE r.id IS NOT NULL RETURN r.id ORDER BY r.id"))
			.isEqualTo(List.of("gpixel:LOCATED_IN:etdz", "gpixel:SUPPLIES_TO:vitesco:chips",
					"gpixel:SUPPLIES_TO:vitesco:sensors", "vitesco:SUPPLIES_TO:gpixel:brackets"));
		assertThat(values("MATCH (n {id: 'gpixel'}) RETURN 'changguangchenxinyouxiangongsi' IN n.pinyin"))
			.isEqualTo(List.of(true));
	}

	@Test
	void aMergeIsOneTransactionInTheChangeFeed() {
		this.now = NOON.plusSeconds(60);
		merge();
		assertThat(values(
				"MATCH (c:Change) WHERE c.changedAt > datetime('%s') RETURN DISTINCT c.changedAt".formatted(NOON)))
			.hasSize(1);
		assertThat(values("""
				MATCH (c:Change) WHERE c.changedAt > datetime('%s') AND NOT c.type IN ['Claim', 'Conflict']
				RETURN c.operation + ' ' + c.subjectId ORDER BY c.operation, c.subjectId""".formatted(NOON)))
			.isEqualTo(List.of("CREATED vitesco:SUPPLIES_TO:gpixel:brackets", "DELETED changguang",
					"DELETED changguang:LOCATED_IN:etdz", "DELETED changguang:SUPPLIES_TO:vitesco:sensors",
					"DELETED changguang=gpixel", "DELETED vitesco:SUPPLIES_TO:changguang:brackets", "UPDATED gpixel",
					"UPDATED gpixel:LOCATED_IN:etdz", "UPDATED gpixel:SUPPLIES_TO:vitesco:sensors",
					"UPDATED obs-second"));
	}

	@Test
	void aPairThatMayBeTheSameIsInTheGraph() {
		assertThat(
				values("""
						MATCH (c:DuplicateCandidate)
						RETURN c {.id, .score, .reasons, .matches, .dataset, of: COLLECT { MATCH (c)-[:OF]->(n:Entity) RETURN n.id ORDER BY n.id }}"""))
			.isEqualTo(List
				.of(Map.of("id", "changguang=gpixel", "score", 0.7, "reasons", List.of("SAME_NAME_WITHOUT_LEGAL_FORM"),
						"matches", List.of("长光辰芯"), "dataset", "second", "of", List.of("changguang", "gpixel"))));
	}

	@Test
	void aMergeThatIsLoadedAgainChangesNothing() {
		merge();
		List<Object> changes = values("MATCH (c:Change) RETURN c.id");
		this.folder.with(TwoPackages.IDENTITIES, TwoPackages.MERGE + "\n");
		assertThat(load().skipped()).isFalse();
		assertThat(values("MATCH (c:Change) RETURN c.id")).isEqualTo(changes);
	}

	@Test
	void aDecisionTakenBackLeavesTheGraphAsItWas() {
		List<Object> before = graph();
		merge();
		assertThat(graph()).isNotEqualTo(before);
		this.folder.with(TwoPackages.IDENTITIES, TwoPackages.HEADER);
		load();
		assertThat(graph()).isEqualTo(before);
		merge();
		this.folder.without(TwoPackages.IDENTITIES);
		load();
		assertThat(graph()).isEqualTo(before);
	}

	private void merge() {
		this.folder.with(TwoPackages.IDENTITIES, TwoPackages.MERGE);
		load();
	}

	private LoadReport load() {
		return new SeedLoader(SeedFolder.zones(), new GraphWrites(this.driver), Clock.fixed(this.now, ZoneOffset.UTC))
			.load(this.folder.location());
	}

	/** All nodes and relationships, without what says when and how often they changed. */
	private List<Object> graph() {
		return values(
				"""
						MATCH (n) WHERE NOT n:Change AND NOT n:ChangeSequence AND NOT n:SeedLoad AND NOT n:__Neo4jMigration
						RETURN [labels(n), n {.*, createdAt: null, updatedAt: null, version: null},
						  COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, r {.*, createdAt: null, updatedAt: null, version: null}]
						    ORDER BY type(r), m.id, r.id }]
						ORDER BY n.id""");
	}

	private List<Object> values(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

}
