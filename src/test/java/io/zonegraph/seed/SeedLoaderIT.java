package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.zonegraph.change.RecordedWrites;
import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.WriteFailedException;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Neo4jTest
class SeedLoaderIT {

	private static final GraphModel ZONES = SeedFolder.zones();

	private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

	private final Driver driver;

	private final GraphWrites writes;

	private final SeedFolder folder;

	SeedLoaderIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.writes = new GraphWrites(driver);
		this.folder = SeedFolder.correct(path);
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
	}

	@Test
	void writesNodesWithLabelsAndTypedProperties() {
		load(NOON);
		assertThat(value("MATCH (n {id: 'gpixel'}) RETURN labels(n)")).isEqualTo(List.of("Entity", "Enterprise"));
		assertThat(properties("MATCH (n:Enterprise {id: 'gpixel'}) RETURN properties(n)")).containsEntry("name", "长光辰芯")
			.containsEntry("foundedYear", 2012L)
			.containsEntry("aliases", List.of())
			.containsEntry("evidence", List.of("demo-2022#p02", "demo-2022#p01"))
			.containsEntry("pinyin", List.of("chang guang chen xin", "changguangchenxin"))
			.containsEntry("initials", List.of("cgcx"))
			.containsEntry("createdAt", NOON.atZone(ZoneOffset.UTC))
			.containsEntry("version", 1L)
			.containsEntry("dataset", "demo")
			.doesNotContainKey("description");
		assertThat(value("MATCH (n:Observation) RETURN n.value")).isEqualTo(1.5);
		assertThat(value("MATCH (n:Source) RETURN n.publishedOn")).isEqualTo(LocalDate.of(2022, 1, 31));
		assertThat(value("MATCH (n:Indicator) RETURN n.higherIsBetter")).isEqualTo(true);
	}

	@Test
	void writesRelationshipsWithAnIdAndThoseThatColumnsName() {
		load(NOON);
		assertThat(properties("MATCH ({id: 'gpixel'})-[r:LOCATED_IN]->({id: 'etdz'}) RETURN properties(r)"))
			.isEqualTo(Map.of("id", "gpixel:LOCATED_IN:etdz", "validTo", LocalDate.of(2032, 9, 10), "status", "CURRENT",
					"evidence", List.of("demo-2022#p02"), "basis", "STATED", "dataset", "demo", "createdAt",
					NOON.atZone(ZoneOffset.UTC), "updatedAt", NOON.atZone(ZoneOffset.UTC), "version", 1L));
		assertThat(values("MATCH ()-[r:SUPPLIES_TO]->() RETURN r.id ORDER BY r.id"))
			.containsExactly("gpixel:SUPPLIES_TO:vitesco:chips", "gpixel:SUPPLIES_TO:vitesco:sensors");
		assertThat(values("MATCH (:Observation)-[:MEASURES]->(n:Indicator) RETURN n.id")).containsExactly("output");
		assertThat(values("MATCH (:Observation)-[:OBSERVES]->(n:Zone) RETURN n.id")).containsExactly("etdz");
		assertThat(values("MATCH (p:Passage)-[:IN]->(:Source) RETURN p.id")).hasSize(2);
		assertThat(values("MATCH ({id: 'gpixel'})-[:SUPPORTED_BY]->(p:Passage) RETURN p.id ORDER BY p.id"))
			.containsExactly("demo-2022#p01", "demo-2022#p02");
		assertThat(properties("MATCH (:Zone)-[r:SUPPORTED_BY]->() RETURN properties(r)")).isEmpty();
	}

	@Test
	void changesNothingWhenLoadedTwice() {
		LoadReport first = load(NOON);
		List<Object> before = graph();
		LoadReport second = load(NOON.plusSeconds(60));
		assertThat(first.nodes()).isEqualTo(new Counts(8, 0, 0, 0));
		assertThat(first.relationships()).isEqualTo(new Counts(14, 0, 0, 0));
		assertThat(second.skipped()).isTrue();
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void changesNothingWhenTheSameRowsAreComparedAgain() {
		load(NOON);
		List<Object> before = graph();
		this.folder.with(SeedFolder.ZONE, this.folder.text(SeedFolder.ZONE) + "\n");
		LoadReport second = load(NOON.plusSeconds(60));
		assertThat(second.skipped()).isFalse();
		assertThat(second.nodes()).isEqualTo(new Counts(0, 0, 8, 0));
		assertThat(second.relationships()).isEqualTo(new Counts(0, 0, 14, 0));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void raisesTheVersionOfTheOneNodeWhoseCellChanged() {
		load(NOON);
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "2013");
		LoadReport report = load(NOON.plusSeconds(60));
		assertThat(report.nodes()).isEqualTo(new Counts(0, 1, 7, 0));
		assertThat(report.relationships()).isEqualTo(new Counts(0, 0, 14, 0));
		assertThat(values("MATCH (n) WHERE n.version = 2 RETURN n.id")).containsExactly("gpixel");
		assertThat(properties("MATCH (n:Enterprise {id: 'gpixel'}) RETURN properties(n)"))
			.containsEntry("foundedYear", 2013L)
			.containsEntry("createdAt", NOON.atZone(ZoneOffset.UTC))
			.containsEntry("updatedAt", NOON.plusSeconds(60).atZone(ZoneOffset.UTC));
	}

	@Test
	void takesAPropertyAwayWhenItsCellIsEmptied() {
		load(NOON);
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "").replacing(SeedFolder.LOCATED_IN, "2032-09-10", "");
		LoadReport report = load(NOON);
		assertThat(report.nodes().updated()).isOne();
		assertThat(report.relationships()).isEqualTo(new Counts(0, 1, 13, 0));
		assertThat(value("MATCH (n:Enterprise {id: 'gpixel'}) RETURN n.foundedYear IS NULL")).isEqualTo(true);
		assertThat(properties("MATCH ({id: 'gpixel'})-[r:LOCATED_IN]->() RETURN properties(r)"))
			.doesNotContainKey("validTo")
			.containsEntry("version", 2L);
	}

	@Test
	void keepsRelationshipsInStepWithTheColumnsThatNameTheirEnds() {
		load(NOON);
		this.folder.replacing(SeedFolder.OBSERVATION, "output,etdz", "output,gpixel")
			.replacing(SeedFolder.ENTERPRISE, "demo-2022#p02;demo-2022#p01", "demo-2022#p01");
		LoadReport report = load(NOON);
		assertThat(report.nodes()).isEqualTo(new Counts(0, 2, 6, 0));
		assertThat(report.relationships()).isEqualTo(new Counts(1, 0, 12, 2));
		assertThat(values("MATCH (:Observation)-[:OBSERVES]->(n) RETURN n.id")).containsExactly("gpixel");
		assertThat(values("MATCH ({id: 'gpixel'})-[:SUPPORTED_BY]->(p) RETURN p.id")).containsExactly("demo-2022#p01");
	}

	@Test
	void leavesAloneWhatTheFilesDoNotName() {
		load(NOON);
		this.driver.executableQuery("MATCH (z:Zone) SET z.note = 'by hand' CREATE (z)<-[:LOCATED_IN]-(:Cafe)")
			.execute();
		this.folder.replacing(SeedFolder.ZONE, "NATIONAL", "PROVINCIAL");
		load(NOON);
		assertThat(value("MATCH (z:Zone)<-[:LOCATED_IN]-(:Cafe) RETURN z.note")).isEqualTo("by hand");
	}

	@Test
	void leavesTheGraphAsItWasWhenAFileIsBroken() {
		load(NOON);
		List<Object> before = graph();
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "2013")
			.replacing(SeedFolder.LOCATED_IN, "vitesco,etdz", "vitesco,nowhere");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> load(NOON))
			.withMessageContaining("The seed has 1 error, and nothing was written:")
			.withMessageContaining("LOCATED_IN.csv:3, column \"to\"");
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void writesNothingWhenItIsStoppedInBetween() {
		SeedFormat format = SeedFormat.of(ZONES);
		SeedContent content = new SeedReader(format).read(SeedFiles.at(this.folder.location()));
		RecordedWrites recorded = new RecordedWrites(this.writes, Clock.fixed(NOON, ZoneOffset.UTC));
		assertThatIllegalStateException().isThrownBy(() -> recorded.inTransaction((transaction, log) -> {
			LoadReport report = new SeedWriter(format, content, transaction, log).write();
			throw new IllegalStateException(report.toString());
		})).withMessageContaining("8 created");
		assertThat(graph()).isEmpty();
	}

	@Test
	void writesNothingWhenTheDatabaseRefusesARow() {
		this.driver.executableQuery("CREATE CONSTRAINT of_the_test FOR (n:Enterprise) REQUIRE n.foundedYear IS UNIQUE")
			.execute();
		try {
			this.folder.replacing(SeedFolder.ENTERPRISE, "Vitesco,,", "Vitesco,2012,");
			assertThatExceptionOfType(WriteFailedException.class).isThrownBy(() -> load(NOON))
				.withMessageContaining("2012");
			assertThat(graph()).isEmpty();
		}
		finally {
			this.driver.executableQuery("DROP CONSTRAINT of_the_test").execute();
		}
	}

	@Test
	void refusesToMakeANodeOfAnotherType() {
		load(NOON);
		this.folder.replacing(SeedFolder.ENTERPRISE, "vitesco,纬湃,Vitesco,ESTABLISHED,Vitesco,,demo-2022#p02\n", "")
			.with("demo/nodes/Person.csv", """
					id,name,nameEn,nameEnOrigin,evidence
					vitesco,纬湃,Vitesco,ESTABLISHED,demo-2022#p02
					""")
			.with(SeedFolder.LOCATED_IN, "from,to,evidence,basis\n")
			.with(SeedFolder.SUPPLIES_TO, "from,to,evidence,basis\n");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> load(NOON))
			.withMessageContaining(
					"Person.csv:2, column \"id\": must be unique; \"vitesco\" is in the graph with the labels")
			.withMessageContaining("Enterprise");
	}

	@Test
	void loadsASecondPackageBesideTheFirst() {
		load(NOON);
		this.folder.with("other/nodes/Zone.csv", """
				id,name,nameEn,nameEnOrigin,zoneKind,evidence
				other-zone,其他区,Other Zone,OWN_TRANSLATION,DEVELOPMENT_ZONE,demo-2022#p01
				""").with("other/relationships/PART_OF.csv", """
				from,to,evidence,basis
				other-zone,etdz,demo-2022#p01,STATED
				""");
		LoadReport report = load(NOON);
		assertThat(report.nodes()).isEqualTo(new Counts(1, 0, 8, 0));
		assertThat(report.relationships()).isEqualTo(new Counts(2, 0, 14, 0));
	}

	@Test
	void loadsTypesOfAnyModel() {
		SeedLoader loader = new SeedLoader(SeedFolder.films(), this.writes, Clock.systemUTC());
		LoadReport report = loader.load("file:src/test/resources/films/seed/");
		assertThat(report.nodes()).isEqualTo(new Counts(8, 0, 0, 0));
		assertThat(report.relationships()).isEqualTo(new Counts(4, 0, 0, 0));
		assertThat(properties("MATCH (f:Film:Work {id: 'spring-in-a-small-town'}) RETURN properties(f)"))
			.isEqualTo(Map.of("id", "spring-in-a-small-town", "title", "小城之春", "released", 1948L, "minutes", 98.0,
					"shownOn", LocalDate.of(1948, 9, 22), "genre", "DRAMA", "keywords", List.of("town", "marriage"),
					"dataset", "classics"));
		assertThat(loader.load("file:src/test/resources/films/seed/").skipped()).isTrue();
	}

	@Test
	void loadsTheSeedOfThisRepository() {
		LoadReport report = new SeedLoader(ZONES, this.writes, Clock.systemUTC()).load("file:seed/");
		assertThat(report.nodes().created()).isPositive();
		assertThat(value(
				"MATCH (n) WHERE NOT n:SeedLoad|Change|ChangeSequence AND NOT n:Source AND NOT n:Passage AND NOT any(label IN labels(n) WHERE label STARTS WITH '__') AND NOT (n)-[:SUPPORTED_BY]->(:Passage) RETURN count(n)"))
			.isEqualTo(0L);
	}

	private LoadReport load(Instant now) {
		return new SeedLoader(ZONES, this.writes, Clock.fixed(now, ZoneOffset.UTC)).load(this.folder.location());
	}

	/** Everything but the record of loads and migrations. */
	private List<Object> graph() {
		return values("""
				MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__' OR label = 'SeedLoad')
				RETURN [n.id, labels(n), properties(n), COLLECT {
				  MATCH (n)-[r]->(m) RETURN [elementId(r), type(r), properties(r), m.id] ORDER BY elementId(r)
				}] AS node ORDER BY n.id
				""");
	}

	private Object value(String statement) {
		return values(statement).get(0);
	}

	private Map<String, Object> properties(String statement) {
		Record row = this.driver.executableQuery(statement).execute().records().get(0);
		return row.get(0).asMap();
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
