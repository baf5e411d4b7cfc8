package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a check reports, a load refuses, in the same words and without writing. */
@Neo4jTest
class SeedConstraintsIT {

	private static final GraphModel ZONES = SeedFolder.zones();

	private final Driver driver;

	private final SeedFolder folder;

	SeedConstraintsIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = ConstrainedFolder.correct(path);
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
	}

	@Test
	void acceptsValuesAtTheEdgeOfWhatIsAllowed() {
		assertThat(check().problems()).isEmpty();
		assertThat(load().nodes().created()).isEqualTo(21);
		assertThat(load().skipped()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|',
			textBlock = """
					nodes/Indicator            | ,SALES,           | ,OUTPUT_VALUE,        | 3 | code        | must be unique over all nodes of type Indicator; "OUTPUT_VALUE" is already that of "output" at {demo}nodes/Indicator.csv:2.
					nodes/Indicator            | ,SALES,           | ,sales,               | 3 | code        | must be a code of A–Z, 0–9 and single underscores such as OUTPUT_VALUE, was "sales".
					nodes/Indicator            | ,SALES,           | ,SALES__2,            | 3 | code        | must be a code of A–Z, 0–9 and single underscores such as OUTPUT_VALUE, was "SALES__2".
					nodes/Indicator            | ,SALES,           | ,ＳＡＬＥＳ,           | 3 | code        | must be a code of A–Z, 0–9 and single underscores such as OUTPUT_VALUE, was "ＳＡＬＥＳ".
					nodes/Place                | 90,-180           | 95,-180               | 2 | latitude    | must be from -90 to 90, was "95".
					nodes/Place                | -90.0,            | -90.0001,             | 3 | latitude    | must be from -90 to 90, was "-90.0001".
					nodes/Place                | 90,-180           | 90,-180.5             | 2 | longitude   | must be from -180 to 180, was "-180.5".
					nodes/Place                | 90,-180           | 90,１２５             | 2 | longitude   | must be a number such as 1.5, was "１２５".
					nodes/Place                | CN-JL             | cn-jl                 | 2 | isoCode     | must be a code such as CN or CN-JL, was "cn-jl".
					nodes/Industry             | ,40,              | ,4,                   | 2 | gbCode      | must be a letter from A to T or 2 to 4 digits, was "4".
					nodes/Industry             | ,265,             | ,２６５,               | 2 | isicCode    | must be a letter from A to U or 2 to 4 digits, was "２６５".
					nodes/LogisticsRoute       | ,2100,            | ,2101,                | 2 | openedYear  | must be from 1000 to 2100, was "2101".
					nodes/Enterprise           | ,2012,            | ,202,                 | 2 | foundedYear | must be from 1000 to 2100, was "202".
					nodes/Enterprise           | ,2012,            | ,２０１２,             | 2 | foundedYear | must be a whole number from -2147483648 to 2147483647, was "２０１２".
					nodes/Enterprise           | ,2012,            | ,2012.0,              | 2 | foundedYear | must be a whole number from -2147483648 to 2147483647, was "2012.0".
					nodes/Event                | ,1000,            | ,-5,                  | 2 | year        | must be from 1000 to 2100, was "-5".
					nodes/Event                | 2022-02-14,1000   | ２０２２-02-14,1000    | 2 | heldOn      | must be a date such as 2022-01-31, was "２０２２-02-14".
					nodes/Event                | 2022-02-14,1000   | +12022-02-14,1000     | 2 | heldOn      | must be a date such as 2022-01-31, was "+12022-02-14".
					nodes/Event                | 2022-02-14,1000   | 2022-2-14,1000        | 2 | heldOn      | must be a date such as 2022-01-31, was "2022-2-14".
					nodes/Source               | 2022-01-31,https  | 2022-01-30,https      | 2 | retrievedAt | must not be before column "publishedOn", which is 2022-01-31, was 2022-01-30.
					nodes/Source               | zh-Hans-CN        | Chinese               | 2 | language    | must be a language tag such as zh or zh-Hant, was "Chinese".
					nodes/Passage              | #p01,1            | #p01,0                | 2 | ordinal     | must be at least 1, was "0".
					nodes/Zone                 | 经开区;ETDZ        | 经开区；ETDZ           | 2 | aliases     | must have ";" between elements, not "；", was "经开区；ETDZ".
					nodes/Enterprise           | #p02;demo         | #p02；demo            | 2 | evidence    | must have ";" between elements, not "；", was "demo-2022#p02；demo-2022#p01".
					nodes/Zone                 | 经开区;ETDZ        | 经开区;……              | 2 | aliases     | must be a text on one line with a letter or digit, was "……".
					nodes/Zone                 | etdz,长春经开区    | etdz,　               | 2 | name        | must not be empty; it must be a text.
					nodes/Zone                 | etdz,长春经开区    | `etdz,\u00a0`         | 2 | name        | `must not begin or end with a blank, was "\u00a0".`
					nodes/Zone                 | etdz,长春经开区    | `etdz,\u00a0长春经开区` | 2 | name       | `must not begin or end with a blank, was "\u00a0长春经开区".`
					nodes/Zone                 | etdz,长春经开区    | `etdz,长春\u0007经开区` | 2 | name       | must have no control or invisible characters such as U+0007, was "长春[U+0007]经开区".
					nodes/Zone                 | etdz,长春经开区    | `etdz,长春\u200b经开区` | 2 | name       | must have no control or invisible characters such as U+200B, was "长春[U+200B]经开区".
					nodes/Zone                 | etdz,长春经开区    | `etdz,\u202e长春经开区` | 2 | name       | must have no control or invisible characters such as U+202E, was "[U+202E]长春经开区".
					nodes/Zone                 | etdz,长春经开区    | `etdz,长春\ufffd经开区` | 2 | name       | must have no control or invisible characters such as U+FFFD, was "长春[U+FFFD]经开区".
					nodes/Zone                 | etdz,长春经开区    | `etdz,"长春{line}经开区"` | 2 | name     | must be a text on one line with a letter or digit, was "长春[U+000A]经开区".
					nodes/Zone                 | Changchun ETDZ    | ---                   | 2 | nameEn      | must be a text on one line with a letter or digit, was "---".
					nodes/Zone                 | Changchun ETDZ    | {long}                | 2 | nameEn      | must be a text of at most 300 characters, was "{long}".
					nodes/Zone                 | etdz,长春经开区    | {long},长春经开区      | 2 | id          | must be an id of a–z, 0–9 and single hyphens, with "#" and a key of a–z, 0–9, "." and "-" for a part of it, at most 200 characters, was "{long}".
					nodes/Observation          | 2021-01-01,2021-12-31 | 2021-01-01,2021-03-31 | 2 | periodEnd | must be the last day of a year, as column "resolution" is YEAR, was 2021-03-31.
					nodes/Observation          | 2021-01-01,2021-12-31 | 2021-10-01,2021-12-31 | 2 | periodStart | must be the first day of a year, as column "resolution" is YEAR, was 2021-10-01.
					nodes/Observation          | 2020-02-01,2020-02-29 | 2020-02-01,2020-02-28 | 3 | periodEnd | must be the last day of a month, as column "resolution" is MONTH, was 2020-02-28.
					nodes/Observation          | 2020-02-01,2020-02-29 | 2020-02-02,2020-02-29 | 3 | periodStart | must be the first day of a month, as column "resolution" is MONTH, was 2020-02-02.
					nodes/Observation          | 2018-07-01,2020-06-30 | 2020-01-01,2020-12-31 | 4 | periodEnd | must be at least 367 days after the beginning in column "periodStart", which is 2020-01-01, as column "resolution" is MULTI_YEAR, was 2020-12-31.
					nodes/Observation          | 2022-05-05,2022-05-05 | 2022-05-05,2022-05-04 | 5 | periodEnd | must not be before column "periodStart", which is 2022-05-05, was 2022-05-04.
					nodes/Observation          | MULTI_YEAR,2      | MULTI_YEAR,1          | 4 | periodYears | must be from 2 to 100, was "1".
					nodes/Observation          | obs-year,1.5,YI_CNY | obs-year,1.5,WAN_YI | 2 | unit        | must be one of CNY, WAN_CNY, MILLION_CNY, QIANWAN_CNY, YI_CNY, BILLION_CNY, TRILLION_CNY, TEU, WAN_TEU, COUNT, WAN_COUNT, PERCENT, PERCENTAGE_POINT, MONTH, YEAR, RANK, SHIFT, was "WAN_YI".
					nodes/Observation          | obs-year,1.5,     | obs-year,１.５,        | 2 | value       | must be a number such as 1.5, was "１.５".
					relationships/PART_OF      | jilin,2001-01-01,2001-01-01 | jilin,2001-01-02,2001-01-01 | 2 | validTo | must not be before column "validFrom", which is 2001-01-02, was 2001-01-01.
					relationships/LOCATED_IN   | etdz,2032-09-10   | etdz,2032-09-31       | 2 | validTo     | must be a date such as 2022-01-31, was "2032-09-31".
					relationships/PART_OF      | road,jilin        | jilin,road            | 4 | to          | must not close a cycle of PART_OF, was "road": road → changchun → jilin → road.
					relationships/PART_OF      | jilin,,2020-12-31,,,demo-2022#p01,STATED | jilin,,2020-12-31,,,demo-2022#p01,INFERRED | 4 | basisReason | must not be empty, as column "basis" is INFERRED; it may be empty only if that is STATED.
					relationships/DURING       | STATED            | GENERAL               | 2 | basisReasonEn | must not be empty, as column "basis" is GENERAL; it may be empty only if that is STATED.
					relationships/PART_OF      | road,jilin        | changchun,changchun   | 4 | to          | must be another node than in column "from": no PART_OF leads from a node to itself, was "changchun".
					relationships/SUBSIDIARY_OF | gpixel,vitesco   | gpixel,gpixel         | 2 | to          | must be another node than in column "from": no SUBSIDIARY_OF leads from a node to itself, was "gpixel".
					relationships/SUBSIDIARY_OF | ,100,            | ,150,                 | 2 | share       | must be from 0 to 100, was "150".
					relationships/SUBSIDIARY_OF | ,100,            | ,-1,                  | 2 | share       | must be from 0 to 100, was "-1".
					relationships/SUPPLIES_TO  | gpixel,vitesco,芯片 | gpixel,gpixel,芯片   | 3 | to          | must be another node than in column "from": no SUPPLIES_TO leads from a node to itself, was "gpixel".
					relationships/DURING       | session,meeting   | meeting,meeting       | 2 | to          | must be another node than in column "from": no DURING leads from a node to itself, was "meeting".
					relationships/HOLDS        | ,120,120,         | ,121,120,             | 2 | rankedAmong | must not be below column "rank", which is 121, was 120.
					relationships/HOLDS        | ,120,120,         | ,0,120,               | 2 | rank        | must be at least 1, was "0".
					relationships/STOPS_AT     | changchun,1       | changchun,0           | 2 | sequence    | must be at least 1, was "0".
					relationships/SHIPS_VIA    | ,0,2021           | ,-0.5,2021            | 2 | volumeTeu   | must be at least 0, was "-0.5".
					relationships/SHIPS_VIA    | ,0,2021           | ,0,21                 | 2 | year        | must be from 1000 to 2100, was "21".
					relationships/SUPPLIES_TO  | 芯片,chips         | 芯片,{long}            | 3 | productEn   | must be a text of at most 300 characters, was "{long}".
					""")
	void refusesABrokenCell(String file, String old, String broken, int line, String column, String message) {
		load();
		List<Object> before = graph();
		String path = "demo/" + file + ".csv";
		this.folder.replacing(path, old, filled(broken));
		String demo = this.folder.path() + "/demo/";
		List<SeedProblem> problems = check().problems();
		assertThat(problems)
			.contains(new SeedProblem(demo + file + ".csv", line, column, filled(message).replace("{demo}", demo)));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(problems));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void refusesTwoRelationshipsWhoseIdsWouldBeEqual() {
		this.folder.with(SeedFolder.SUPPLIES_TO, """
				from,to,product,productEn,validFrom,evidence,basis
				gpixel,vitesco,芯片,chips,2022-01-01,demo-2022#p02,STATED
				gpixel,vitesco,芯片,chips:2022-01-01,,demo-2022#p02,STATED
				""");
		assertRefused("must not have the id \"gpixel:SUPPLIES_TO:vitesco:chips:2022-01-01\" of the row at "
				+ this.folder.path()
				+ "/demo/relationships/SUPPLIES_TO.csv:2; change a value of productEn, validFrom.");
	}

	@Test
	void reportsAllProblemsAtOnce() {
		this.folder.replacing(ConstrainedFolder.PLACE, "90,-180", "95,-190")
			.replacing(ConstrainedFolder.PART_OF, "road,jilin", "jilin,road")
			.replacing(SeedFolder.INDICATOR, ",SALES,", ",OUTPUT_VALUE,");
		assertThat(check().problems()).extracting(SeedProblem::column)
			.containsExactly("code", "latitude", "longitude", "to");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(check().problems()));
		assertThat(graph()).isEmpty();
	}

	@Test
	void refusesAValueThatAnotherPackageInTheGraphHas() {
		execute("CREATE (:Entity:Indicator {id: 'turnover', code: 'SALES', name: '销售', dataset: 'other'})");
		List<Object> before = graph();
		assertThat(check().isCorrect()).isTrue();
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).containsExactly(new SeedProblem(
					this.folder.path() + "/" + SeedFolder.INDICATOR, 3, "code",
					"must be unique over all nodes of type Indicator; \"SALES\" is already that of \"turnover\" in the graph.")));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void refusesACycleOverWhatOtherPackagesInTheGraphHave() {
		load();
		execute("""
				MATCH (jilin:Place {id: 'jilin'}), (road:Place {id: 'road'})
				CREATE (jilin)-[:PART_OF {dataset: 'other'}]->(:Entity:Place {id: 'asia', dataset: 'other'})
				CREATE (:Entity:Place {id: 'loop', dataset: 'other'})-[:PART_OF]->(road)
				""");
		this.folder
			.replacing(ConstrainedFolder.PLACE, "road,人民", "asia,亚洲,Asia,ESTABLISHED,PLANT,,,,demo-2022#p01\nroad,人民")
			.replacing(ConstrainedFolder.PART_OF, "road,jilin", "asia,road");
		List<Object> before = graph();
		assertThat(check().isCorrect()).isTrue();
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.message())
					.matches("must not close a cycle of PART_OF, was \"\\w+\": .*")
					.contains("jilin → asia")));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void refusesACycleOverTwoTypesOfAGroup() {
		this.folder.replacing(SeedFolder.LOCATED_IN, "gpixel,etdz", "jilin,etdz,,demo-2022#p02,,STATED\netdz,road");
		List<SeedProblem> problems = check().problems();
		assertThat(problems).contains(new SeedProblem(this.folder.path() + "/" + ConstrainedFolder.PART_OF, 4, "to",
				"must not close a cycle of LOCATED_IN and PART_OF, was \"jilin\": jilin → etdz → road → jilin."));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(problems));
	}

	@Test
	void refusesACycleOverAnotherTypeOfTheGroupInTheGraph() {
		load();
		execute("MATCH (jilin:Place {id: 'jilin'}), (road:Place {id: 'road'}) CREATE (jilin)-[:LOCATED_IN]->(road)");
		this.folder.replacing(ConstrainedFolder.PART_OF, "road,jilin,,2020", "road,jilin,,2021");
		assertThat(check().isCorrect()).isTrue();
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isNotEmpty()
				.allSatisfy((problem) -> assertThat(problem.message())
					.startsWith("must not close a cycle of LOCATED_IN and PART_OF")));
	}

	@Test
	void reportsAllProblemsWithTheGraphAtOnce() {
		execute("CREATE (:Entity:Indicator {id: 'turnover', code: 'SALES'}), (:Entity:Zone {id: 'gpixel'}),"
				+ " (:Entity:Zone {id: 'vitesco'})");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).extracting(SeedProblem::column)
				.containsExactly("id", "id", "code"));
	}

	@Test
	void exchangesUniqueValuesAndPassesThemOn() {
		load();
		this.folder.replacing(SeedFolder.INDICATOR, ",SALES,", ",X,")
			.replacing(SeedFolder.INDICATOR, ",OUTPUT_VALUE,", ",SALES,")
			.replacing(SeedFolder.INDICATOR, ",X,", ",OUTPUT_VALUE,");
		assertThat(load().nodes().updated()).isEqualTo(2);
		assertThat(values("MATCH (n:Indicator) RETURN n.code ORDER BY n.id")).containsExactly("SALES", "OUTPUT_VALUE");
		this.folder.replacing(SeedFolder.INDICATOR, ",SALES,",
				",COSTS,CNY,MONEY,false,demo-2022#p01\nincome,收入,Income,OWN_TRANSLATION,SALES,");
		assertThat(load().nodes()).extracting(Counts::created, Counts::updated).containsExactly(1, 1);
		assertThat(values("MATCH (n:Indicator) RETURN n.code ORDER BY n.id")).containsExactly("SALES", "COSTS",
				"OUTPUT_VALUE");
	}

	private void assertRefused(String message) {
		List<SeedProblem> problems = check().problems();
		assertThat(problems).extracting(SeedProblem::message).containsExactly(message);
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(problems));
		assertThat(graph()).isEmpty();
	}

	private static String filled(String text) {
		return text.replace("{long}", "n".repeat(301)).replace("{line}", "\n");
	}

	private SeedCheck.Result check() {
		return new SeedCheck(ZONES).check(this.folder.location());
	}

	private LoadReport load() {
		return new SeedLoader(ZONES, new GraphWrites(this.driver), Clock.systemUTC()).load(this.folder.location());
	}

	private void execute(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	/** Everything but the record of migrations. */
	private List<Object> graph() {
		return values("""
				MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
				RETURN [elementId(n), labels(n), properties(n), COLLECT {
				  MATCH (n)-[r]->(m) RETURN [elementId(r), type(r), properties(r), elementId(m)] ORDER BY elementId(r)
				}] AS node ORDER BY elementId(n)
				""");
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
