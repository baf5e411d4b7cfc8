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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What loads record as changed, and what they take away. */
@Neo4jTest
class SeedChangesIT {

	private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

	private static final String VITESCO = "vitesco,纬湃,Vitesco,ESTABLISHED,Vitesco,,demo-2022#p02\n";

	private final Driver driver;

	private final SeedFolder folder;

	SeedChangesIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = SeedFolder.correct(path);
	}

	@BeforeEach
	void load(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		load();
	}

	@Test
	void recordsEverythingOfAFirstLoadAsCreatedNodesFirst() {
		assertThat(changesAfter(0)).containsExactly("CREATED NODE Enterprise gpixel", "CREATED NODE Enterprise vitesco",
				"CREATED NODE Indicator output", "CREATED NODE Observation obs-output",
				"CREATED NODE Passage demo-2022#p01", "CREATED NODE Passage demo-2022#p02",
				"CREATED NODE Source demo-2022", "CREATED NODE Zone etdz",
				"CREATED RELATIONSHIP LOCATED_IN gpixel:LOCATED_IN:etdz",
				"CREATED RELATIONSHIP LOCATED_IN vitesco:LOCATED_IN:etdz",
				"CREATED RELATIONSHIP SUPPLIES_TO gpixel:SUPPLIES_TO:vitesco:sensors",
				"CREATED RELATIONSHIP SUPPLIES_TO gpixel:SUPPLIES_TO:vitesco:chips");
		assertThat(values("MATCH (c:Change) RETURN c.sequence ORDER BY c.id"))
			.isEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L));
		assertThat(values("MATCH (c:Change {id: '0000000000000009'}) RETURN properties(c)"))
			.isEqualTo(List.of(Map.of("id", "0000000000000009", "sequence", 9L, "operation", "CREATED", "subject",
					"RELATIONSHIP", "type", "LOCATED_IN", "subjectId", "gpixel:LOCATED_IN:etdz", "fromId", "gpixel",
					"toId", "etdz", "changedAt", NOON.atZone(ZoneOffset.UTC))));
	}

	@Test
	void recordsNothingForTheSameRows() {
		load();
		this.folder.with(SeedFolder.ZONE, this.folder.text(SeedFolder.ZONE) + "\n");
		load();
		assertThat(changesAfter(12)).isEmpty();
		assertThat(values("MATCH (s:ChangeSequence) RETURN s.last")).isEqualTo(List.of(12L));
	}

	@Test
	void recordsWhichPropertiesOfANodeOrRelationshipChanged() {
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "2013")
			.replacing(SeedFolder.LOCATED_IN, "2032-09-10,demo-2022#p02,CURRENT", "2032-09-11,demo-2022#p01,CURRENT")
			.replacing(SeedFolder.OBSERVATION, "output,etdz", "output,gpixel");
		load();
		assertThat(changesAfter(12)).containsExactly("UPDATED NODE Enterprise gpixel [foundedYear]",
				"UPDATED NODE Observation obs-output [entity]",
				"UPDATED RELATIONSHIP LOCATED_IN gpixel:LOCATED_IN:etdz [evidence, validTo]");
	}

	@Test
	void takesAwayWhatIsNoLongerInTheFilesAndRecordsItRelationshipsFirst() {
		this.folder.replacing(SeedFolder.ENTERPRISE, VITESCO, "")
			.replacing(SeedFolder.LOCATED_IN, "vitesco,etdz,,demo-2022#p02,,STATED\n", "")
			.with(SeedFolder.SUPPLIES_TO, "from,to,product,evidence,basis\n");
		LoadReport report = load();
		assertThat(report.nodes()).isEqualTo(new Counts(0, 0, 7, 1));
		assertThat(report.relationships()).isEqualTo(new Counts(0, 0, 10, 3));
		assertThat(changesAfter(12)).containsExactlyInAnyOrder(
				"DELETED RELATIONSHIP LOCATED_IN vitesco:LOCATED_IN:etdz",
				"DELETED RELATIONSHIP SUPPLIES_TO gpixel:SUPPLIES_TO:vitesco:sensors",
				"DELETED RELATIONSHIP SUPPLIES_TO gpixel:SUPPLIES_TO:vitesco:chips", "DELETED NODE Enterprise vitesco");
		assertThat(changesAfter(15)).containsExactly("DELETED NODE Enterprise vitesco");
		assertThat(values("MATCH (n:Enterprise) RETURN n.id")).isEqualTo(List.of("gpixel"));
		assertThat(values("MATCH ()-[r:SUPPLIES_TO]->() RETURN r")).isEmpty();
	}

	@Test
	void takesAFigureAwayWithItsIndicatorAndLetsAnotherHaveItsCode() {
		this.folder
			.with(SeedFolder.OBSERVATION,
					"id,unit,unitSymbol,baseUnit,comparator,kind,resolution,indicator,entity,evidence\n")
			.replacing(SeedFolder.INDICATOR, "output,产值", "production,产值");
		load();
		assertThat(changesAfter(12)).containsExactly("DELETED NODE Indicator output",
				"DELETED NODE Observation obs-output", "CREATED NODE Indicator production");
	}

	@Test
	void tellsARelationshipWithAnotherKeyFromTheOneBefore() {
		this.folder.replacing(SeedFolder.SUPPLIES_TO, "芯片,chips", "晶圆,wafers");
		load();
		assertThat(changesAfter(12)).containsExactly(
				"DELETED RELATIONSHIP SUPPLIES_TO gpixel:SUPPLIES_TO:vitesco:chips",
				"CREATED RELATIONSHIP SUPPLIES_TO gpixel:SUPPLIES_TO:vitesco:wafers");
	}

	@Test
	void recordsARelationshipThatGetsAnotherIdAsAnotherOne() {
		run("MATCH ()-[r:LOCATED_IN {id: 'gpixel:LOCATED_IN:etdz'}]->() SET r.id = 'old'");
		this.folder.with(SeedFolder.ZONE, this.folder.text(SeedFolder.ZONE) + "\n");
		load();
		assertThat(changesAfter(12)).containsExactly("DELETED RELATIONSHIP LOCATED_IN old",
				"CREATED RELATIONSHIP LOCATED_IN gpixel:LOCATED_IN:etdz");
	}

	@Test
	void leavesAloneWhatIsOfAnotherDataSetOrOfNone() {
		run("""
				CREATE (:Entity:Enterprise {id: 'curated', name: 'a', nameEn: 'a', evidence: []})
				  -[:LOCATED_IN {id: 'curated:LOCATED_IN:other'}]->
				  (:Entity:Zone {id: 'other', name: 'b', nameEn: 'b', evidence: [], dataset: 'other-zone'})
				WITH * MATCH (a {id: 'gpixel'}), (b {id: 'etdz'})
				CREATE (a)-[:HOLDS {id: 'by-hand'}]->(b)""");
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "2013");
		LoadReport report = load();
		assertThat(report.nodes()).isEqualTo(new Counts(0, 1, 7, 0));
		assertThat(report.relationships()).isEqualTo(new Counts(0, 0, 14, 0));
		assertThat(values("MATCH ()-[r]->() WHERE r.id IN ['by-hand', 'curated:LOCATED_IN:other'] RETURN r"))
			.hasSize(2);
	}

	@Test
	void takesOverWhatAFileNamesAndMovesRowsBetweenDataSets() {
		run("MATCH (n {id: 'gpixel'}) REMOVE n.dataset");
		this.folder.replacing(SeedFolder.ENTERPRISE, VITESCO, "").with("other/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,aliases,foundedYear,evidence
				""" + VITESCO);
		load();
		assertThat(changesAfter(12)).containsExactly("UPDATED NODE Enterprise gpixel [dataset]",
				"UPDATED NODE Enterprise vitesco [dataset]");
		assertThat(values("MATCH (n:Enterprise) RETURN n.dataset ORDER BY n.id")).isEqualTo(List.of("demo", "other"));
	}

	@Test
	void completesRelationshipsThatWereWrittenBeforeTheyKeptTimes() {
		run("MATCH ()-[r:LOCATED_IN]->() REMOVE r.createdAt, r.updatedAt, r.version, r.dataset");
		this.folder.with(SeedFolder.ZONE, this.folder.text(SeedFolder.ZONE) + "\n");
		load();
		assertThat(values("MATCH ()-[r:LOCATED_IN]->() RETURN [r.createdAt = r.updatedAt, r.version, r.dataset]"))
			.isEqualTo(List.of(List.of(true, 1L, "demo"), List.of(true, 1L, "demo")));
	}

	@Test
	void leavesADataSetAloneWhoseFolderIsGone() {
		SeedLoader elsewhere = new SeedLoader(SeedFolder.films(), new GraphWrites(this.driver), Clock.systemUTC());
		elsewhere.load("file:src/test/resources/films/seed/");
		assertThat(values("MATCH (n:Enterprise) RETURN n.id")).hasSize(2);
	}

	@Test
	void refusesToTakeAwayANodeThatSomethingElseIsLinkedTo() {
		run("MATCH (n {id: 'vitesco'}), (z {id: 'etdz'}) CREATE (:Cafe)-[:SERVES]->(n)-[:HOLDS {id: 'by-hand'}]->(z)");
		List<Object> before = graph();
		this.folder.replacing(SeedFolder.ENTERPRISE, VITESCO, "")
			.replacing(SeedFolder.ENTERPRISE, "2012", "2013")
			.replacing(SeedFolder.LOCATED_IN, "vitesco,etdz,,demo-2022#p02,,STATED\n", "")
			.with(SeedFolder.SUPPLIES_TO, "from,to,product,evidence,basis\n");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.withMessageContaining("The seed has 2 errors, and nothing was written:")
			.withMessageContaining(
					"demo/nodes/Enterprise.csv: has no row \"vitesco\" any more, but its node is still in use, outside of the data set, by the relationship SERVES from a node with the labels [Cafe]; take that away first, or put the row back.")
			.withMessageContaining("by the relationship HOLDS to \"etdz\"");
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void refusesToTakeAwayAPassageThatARelationshipFromElsewhereRestsOn() {
		run("""
				MATCH (a {id: 'gpixel'}), (b {id: 'etdz'})
				CREATE (a)-[:COOPERATES_WITH {id: 'by-hand', evidence: ['demo-2022#p02']}]->(b)""");
		this.folder.replacing(SeedFolder.PASSAGE, "demo-2022#p02,2,BODY,两家企业,Two enterprises,demo-2022\n", "")
			.replacing(SeedFolder.ENTERPRISE, "demo-2022#p02;", "")
			.replacing(SeedFolder.ENTERPRISE, "demo-2022#p02", "demo-2022#p01")
			.replacing(SeedFolder.LOCATED_IN, "demo-2022#p02", "demo-2022#p01")
			.replacing(SeedFolder.SUPPLIES_TO, "demo-2022#p02", "demo-2022#p01");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.withMessageContaining("The seed has 1 error, and nothing was written:")
			.withMessageContaining(
					"demo/nodes/Passage.csv: has no row \"demo-2022#p02\" any more, but its node is still in use, outside of the data set, by \"evidence\" of the relationship \"by-hand\"");
		run("MATCH ()-[r {id: 'by-hand'}]->() DELETE r");
		load();
		assertThat(changesAfter(12)).startsWith("DELETED NODE Passage demo-2022#p02").hasSize(7);
	}

	private LoadReport load() {
		return new SeedLoader(SeedFolder.zones(), new GraphWrites(this.driver), Clock.fixed(NOON, ZoneOffset.UTC))
			.load(this.folder.location());
	}

	private List<String> changesAfter(long sequence) {
		return values(
				"""
						MATCH (c:Change) WHERE c.sequence > %d
						WITH c, reduce(text = '', name IN c.changedProperties | text + CASE text WHEN '' THEN '' ELSE ', ' END + name) AS names
						RETURN c.operation + ' ' + c.subject + ' ' + c.type + ' ' + c.subjectId + coalesce(' [' + names + ']', '')
						ORDER BY c.id"""
					.formatted(sequence))
			.stream()
			.map(String::valueOf)
			.toList();
	}

	private List<Object> graph() {
		return values(
				"MATCH (n) RETURN [properties(n), COLLECT { MATCH (n)-[r]->() RETURN elementId(r) }] ORDER BY elementId(n)");
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
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
