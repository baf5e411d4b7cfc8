package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** What the graph holds where several packages say something about the same thing. */
@Neo4jTest
class ClaimsIT {

	private static final GraphModel ZONES = SeedFolder.zones();

	private static final String CLAIM = "MATCH (c:Claim) RETURN c.property + ' ' + c.value + ' ' + c.rank + ' ' + c.basis + ' ' + c.isChosen + ' ' + coalesce(toString(c.saidOn), '-') ORDER BY c.property, c.saidOn, c.value";

	private static final String CONFLICT = "MATCH (c:Conflict) RETURN c.id + ' ' + c.chosenBy + ' ' + reduce(text = '', id IN COLLECT { MATCH (c)-[:BETWEEN]->(s) RETURN s.id ORDER BY s.id } | text + ' | ' + id) ORDER BY c.id";

	private static final String CHOSEN = "MATCH (o:Observation) WHERE o.isChosen RETURN o.id ORDER BY o.id";

	private static final String GROWTH = "conflict:output:etdz:ACTUAL:2020-01-01:2020-12-31:YEAR:YEAR_ON_YEAR:growthRate";

	private final Driver driver;

	private final SeedFolder folder;

	ClaimsIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = ClaimsFolder.of(path);
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
	}

	@Test
	void addsOtherNamesEvidenceAndMissingValues() {
		this.folder.with(ClaimsFolder.CLAIMS,
				ClaimsFolder.claims("aliases,foundedYear", "vitesco,纬湃科技;Vitesco,2019,bulletin-2023#t01,,,"));
		load();
		assertThat(values("MATCH (n {id: 'vitesco'}) RETURN [n.aliases, n.foundedYear, n.evidence, n.dataset]"))
			.isEqualTo(List
				.of(List.of(List.of("Vitesco", "纬湃科技"), 2019L, List.of("demo-2022#p02", "bulletin-2023#t01"), "demo")));
		assertThat(values("MATCH (n {id: 'vitesco'}) RETURN 'wpkj' IN n.initials")).isEqualTo(List.of(true));
		assertThat(values(CLAIM)).isEqualTo(List.of("aliases Vitesco NORMAL STATED true 2022-01-31",
				"aliases 纬湃科技;Vitesco NORMAL STATED true 2023-03-31",
				"foundedYear 2019 NORMAL STATED true 2023-03-31"));
		assertThat(values(
				"MATCH (c:Claim {property: 'foundedYear'})-[:ABOUT]->(n) MATCH (c)-[:SUPPORTED_BY]->(p) RETURN [n.id, p.id, c.id, c.dataset]"))
			.isEqualTo(List.of(List.of("vitesco", "bulletin-2023#t01", "claim:vitesco:foundedYear:second", "second")));
		assertThat(values(CONFLICT)).isEmpty();
	}

	@Test
	void keepsNoClaimsWhereOnlyOneRowSaysSomething() {
		load();
		assertThat(values("MATCH (n:Claim|Conflict) RETURN n")).isEmpty();
		assertThat(values("MATCH (o:Observation) RETURN [o.isChosen, o.saidOn]"))
			.isEqualTo(List.of(List.of(true, LocalDate.of(2022, 1, 31))));
	}

	@Test
	void showsWhatWasPublishedLastAndListsTheConflict() {
		this.folder.with(ClaimsFolder.CLAIMS, ClaimsFolder.claims("foundedYear", "gpixel,2011,bulletin-2023#t01,,,"));
		load();
		assertThat(founded()).isEqualTo(2011L);
		assertThat(values(CLAIM)).isEqualTo(List.of("foundedYear 2012 NORMAL STATED false 2022-01-31",
				"foundedYear 2011 NORMAL STATED true 2023-03-31"));
		assertThat(values(CONFLICT)).isEqualTo(List
			.of("conflict:gpixel:foundedYear PUBLICATION  | claim:gpixel:foundedYear:demo | claim:gpixel:foundedYear:second"));
		assertThat(values("MATCH (:Conflict)-[:ABOUT]->(n) RETURN n.id")).isEqualTo(List.of("gpixel"));
	}

	@Test
	void prefersTheHigherRankAndNeverShowsWhatIsDeprecated() {
		this.folder.with(ClaimsFolder.CLAIMS,
				ClaimsFolder.claims("foundedYear", "gpixel,2010,web-2023#p01,DEPRECATED,,",
						"gpixel,2009,demo-2022#p01,PREFERRED,,", "gpixel,2011,bulletin-2023#t01,,,"));
		load();
		assertThat(founded()).isEqualTo(2009L);
		assertThat(values(CONFLICT)).isEqualTo(List
			.of("conflict:gpixel:foundedYear RANK  | claim:gpixel:foundedYear:demo | claim:gpixel:foundedYear:second:2 | claim:gpixel:foundedYear:second:3"));
	}

	@Test
	void prefersTheMoreOfficialSourceOfTheSameDay() {
		this.folder.with(ClaimsFolder.CLAIMS, ClaimsFolder.claims("foundedYear", "vitesco,2010,web-2023#p01,,,",
				"vitesco,2011,bulletin-2023#t01,,,"));
		load();
		assertThat(values("MATCH (n {id: 'vitesco'}) RETURN n.foundedYear")).isEqualTo(List.of(2011L));
		assertThat(values("MATCH (c:Conflict) RETURN c.chosenBy")).isEqualTo(List.of("OFFICIAL"));
	}

	@Test
	void takesAValueOfAnotherTimeForNoConflict() {
		this.folder.with("second/claims/Zone.csv", ClaimsFolder.claims("status",
				"etdz,PLANNED,bulletin-2023#t01,,,2020-12-31", "etdz,OPERATING,bulletin-2023#t01,,2021-01-01,"));
		load();
		assertThat(values("MATCH (n {id: 'etdz'}) RETURN n.status")).isEqualTo(List.of("OPERATING"));
		assertThat(values("MATCH (c:Claim) RETURN [c.value, c.validFrom, c.validTo, c.isChosen] ORDER BY c.value"))
			.isEqualTo(List.of(Arrays.asList("OPERATING", LocalDate.of(2021, 1, 1), null, true),
					Arrays.asList("PLANNED", null, LocalDate.of(2020, 12, 31), false)));
		assertThat(values(CONFLICT)).isEmpty();
	}

	@Test
	void findsAThingByTheNameThatIsNotChosen() {
		this.folder.with(ClaimsFolder.CLAIMS,
				ClaimsFolder.claims("name,nameEn", "gpixel,辰芯微,Gpixel Micro,bulletin-2023#t01,,,"));
		load();
		assertThat(values("MATCH (n {id: 'gpixel'}) RETURN [n.name, n.nameEn, n.aliases]"))
			.isEqualTo(List.of(List.of("辰芯微", "Gpixel Micro", List.of("长光辰芯", "Gpixel"))));
		assertThat(values("MATCH (c:Conflict) RETURN c.id")).isEqualTo(List.of("conflict:gpixel:name"));
	}

	@Test
	void unitesRowsOfSeveralPackagesAboutOneRelationship() {
		this.folder.with(ClaimsFolder.RELATIONSHIPS, """
				from,to,validTo,evidence,status,basis,basisReason,basisReasonEn,claimRank
				gpixel,etdz,2030-01-01,bulletin-2023#t01,CURRENT,INFERRED,名称,Name,
				vitesco,etdz,,bulletin-2023#t01,ENDED,STATED,,,DEPRECATED
				""");
		load();
		assertThat(values(
				"MATCH (n)-[r:LOCATED_IN]->() RETURN [n.id, r.validTo, r.status, r.basis, r.basisReason, r.evidence, r.claimRank, r.dataset] ORDER BY n.id"))
			.isEqualTo(List.of(
					Arrays.asList("gpixel", LocalDate.of(2030, 1, 1), "CURRENT", "STATED", null,
							List.of("demo-2022#p02", "bulletin-2023#t01"), null, "demo"),
					Arrays.asList("vitesco", null, null, "STATED", null, List.of("demo-2022#p02"), null, "demo")));
		assertThat(values(
				"MATCH (c:Claim) RETURN [c.relationshipId, c.property, c.value, c.basis, c.rank, c.isChosen, COLLECT { MATCH (c)-[:ABOUT]->(n) RETURN n.id ORDER BY n.id }] ORDER BY c.id"))
			.isEqualTo(List.of(
					List.of("gpixel:LOCATED_IN:etdz", "status", "CURRENT", "STATED", "NORMAL", true,
							List.of("etdz", "gpixel")),
					List.of("gpixel:LOCATED_IN:etdz", "status", "CURRENT", "INFERRED", "NORMAL", true,
							List.of("etdz", "gpixel")),
					List.of("gpixel:LOCATED_IN:etdz", "validTo", "2032-09-10", "STATED", "NORMAL", false,
							List.of("etdz", "gpixel")),
					List.of("gpixel:LOCATED_IN:etdz", "validTo", "2030-01-01", "INFERRED", "NORMAL", true,
							List.of("etdz", "gpixel"))));
		assertThat(values(CONFLICT)).singleElement().asString().startsWith("conflict:gpixel:LOCATED_IN:etdz:validTo ");
	}

	@Test
	void dropsARelationshipThatOnlyADeprecatedRowHas() {
		this.folder.with("second/relationships/SUPPLIES_TO.csv", """
				from,to,evidence,basis,claimRank
				vitesco,gpixel,bulletin-2023#t01,STATED,DEPRECATED
				""");
		load();
		assertThat(values("MATCH ({id: 'vitesco'})-[r:SUPPLIES_TO]->() RETURN r")).isEmpty();
	}

	@Test
	void choosesOneOfSeveralFiguresAndListsTheConflict() {
		this.folder.replacing(SeedFolder.OBSERVATION, "kind,periodEnd", "kind,periodStart,periodEnd")
			.replacing(SeedFolder.OBSERVATION, "ACTUAL,2021", "ACTUAL,2021-01-01,2021")
			.with(ClaimsFolder.FIGURES,
					ClaimsFolder.figures(
							ClaimsFolder.figure("obs-flash", "1.7", "170000000", "bulletin-2023#t01", "", ""),
							ClaimsFolder.figure("obs-final", "1.6", "160000000", "bulletin-2023#t01", "", "obs-flash"),
							ClaimsFolder.figure("obs-wrong", "9", "900000000", "bulletin-2023#t01", "DEPRECATED", "")));
		load();
		assertThat(values("MATCH (o:Observation) WHERE o.isChosen RETURN o.id")).isEqualTo(List.of("obs-final"));
		assertThat(values("MATCH (a)-[:REVISES]->(b) RETURN a.id + ' ' + b.id"))
			.isEqualTo(List.of("obs-final obs-flash"));
		assertThat(values(CONFLICT)).isEqualTo(List
			.of("conflict:output:etdz:ACTUAL:2021-01-01:2021-12-31:YEAR:baseValue PUBLICATION  | obs-final | obs-output"));
		assertThat(values("MATCH (:Conflict)-[:ABOUT]->(n) RETURN n.id")).isEqualTo(List.of("etdz"));
	}

	@Test
	void listsAConflictOfGrowthBesideEqualValues() {
		this.folder.with(ClaimsFolder.FIGURES,
				ClaimsFolder.growing(ClaimsFolder.growth("obs-a", "5000", "", "37", "YEAR_ON_YEAR"),
						ClaimsFolder.growth("obs-b", "5000", "", "40", "YEAR_ON_YEAR"),
						ClaimsFolder.growth("obs-month", "5000", "", "3", "MONTH_ON_MONTH"),
						ClaimsFolder.growth("obs-value", "5000", "", "", "")));
		load();
		assertThat(values(CHOSEN)).isEqualTo(List.of("obs-a", "obs-output"));
		assertThat(values(CONFLICT)).isEqualTo(List.of(GROWTH + " ORDER  | obs-a | obs-b"));
		assertThat(values("MATCH (c:Conflict)-[:ABOUT]->(n) RETURN [c.property, n.id]"))
			.isEqualTo(List.of(List.of("growthRate", "etdz")));
	}

	@Test
	void choosesOneOfSeveralFiguresWithGrowthAlone() {
		this.folder.with(ClaimsFolder.FIGURES,
				ClaimsFolder.growing(ClaimsFolder.growth("obs-a", "", "", "37", "YEAR_ON_YEAR"),
						ClaimsFolder.growth("obs-b", "", "PREFERRED", "40", "YEAR_ON_YEAR"),
						ClaimsFolder.growth("obs-month", "", "", "3", "MONTH_ON_MONTH")));
		load();
		assertThat(values(CHOSEN)).isEqualTo(List.of("obs-b", "obs-month", "obs-output"));
		assertThat(values(CONFLICT)).isEqualTo(List.of(GROWTH + " RANK  | obs-a | obs-b"));
	}

	@Test
	void growthAloneIsNoAlternativeOfAValueAlone() {
		this.folder.with(ClaimsFolder.FIGURES,
				ClaimsFolder.growing(ClaimsFolder.growth("obs-growth", "", "", "37", "YEAR_ON_YEAR"),
						ClaimsFolder.growth("obs-value", "5000", "", "", "")));
		load();
		assertThat(values(CHOSEN)).isEqualTo(List.of("obs-growth", "obs-output", "obs-value"));
		assertThat(values(CONFLICT)).isEmpty();
	}

	@Test
	void prefersAFigureWithAValueToOneWithGrowthAlone() {
		this.folder.with(ClaimsFolder.FIGURES,
				ClaimsFolder.growing(ClaimsFolder.growth("obs-growth", "", "PREFERRED", "40", "YEAR_ON_YEAR"),
						ClaimsFolder.growth("obs-both", "5000", "", "37", "YEAR_ON_YEAR")));
		load();
		assertThat(values(CHOSEN)).isEqualTo(List.of("obs-both", "obs-output"));
		assertThat(values(CONFLICT)).isEqualTo(List.of(GROWTH + " QUANTITY  | obs-both | obs-growth"));
	}

	@Test
	void leavesTheGraphAsIfAPackageHadNeverBeenThere() {
		SeedFolder alone = SeedFolder.correct(this.folder.path().resolveSibling("alone"));
		load(alone.location());
		List<Object> before = graph();
		everything();
		load();
		assertThat(graph()).isNotEqualTo(before);
		assertThat(values("MATCH (n:Claim|Conflict) RETURN n")).hasSizeGreaterThan(5);
		load(alone.location());
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void changesNothingTheSecondTime() {
		everything();
		load();
		List<Object> before = graph();
		List<Object> last = values("MATCH (s:ChangeSequence) RETURN s.last");
		this.folder.with(SeedFolder.ZONE, this.folder.text(SeedFolder.ZONE) + "\n");
		LoadReport report = load();
		assertThat(report.skipped()).isFalse();
		assertThat(report.nodes().updated() + report.nodes().created() + report.relationships().created()).isZero();
		assertThat(graph()).isEqualTo(before);
		assertThat(values("MATCH (s:ChangeSequence) RETURN s.last")).isEqualTo(last);
	}

	private void everything() {
		this.folder
			.with(ClaimsFolder.CLAIMS,
					ClaimsFolder.claims("name,nameEn,aliases,foundedYear",
							"gpixel,辰芯微,Gpixel Micro,,2011,bulletin-2023#t01,,,", "vitesco,,,纬湃科技,,web-2023#p01,,,"))
			.with(ClaimsFolder.RELATIONSHIPS, """
					from,to,validTo,evidence,status,basis
					gpixel,etdz,2030-01-01,bulletin-2023#t01,CURRENT,STATED
					""")
			.with(ClaimsFolder.FIGURES, ClaimsFolder
				.figures(ClaimsFolder.figure("obs-second", "1.7", "170000000", "bulletin-2023#t01", "", "obs-output")));
	}

	private LoadReport load() {
		return load(this.folder.location());
	}

	private LoadReport load(String location) {
		return new SeedLoader(ZONES, new GraphWrites(this.driver),
				Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
			.load(location);
	}

	private Object founded() {
		return values("MATCH (n {id: 'gpixel'}) RETURN n.foundedYear").get(0);
	}

	/** All nodes and relationships, without what a load records about itself. */
	private List<Object> graph() {
		return values(
				"""
						MATCH (n) WHERE NOT n:Change AND NOT n:ChangeSequence AND NOT n:SeedLoad AND NOT n:__Neo4jMigration
						WITH n ORDER BY n.id
						RETURN [labels(n), n {.*, createdAt: null, updatedAt: null, version: null},
						  COLLECT { MATCH (n)-[r]->(m) WITH r, m ORDER BY type(r), m.id, r.id RETURN [type(r), m.id, r {.*, createdAt: null, updatedAt: null, version: null}] }]""");
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
