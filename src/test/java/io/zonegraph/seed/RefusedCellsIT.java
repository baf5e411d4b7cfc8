package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A cell that is not allowed is reported by a check and refused by a load, in the same
 * words, and the graph of the correct rows stays as it is.
 */
@Neo4jTest
class RefusedCellsIT {

	private static final GraphModel ZONES = SeedFolder.zones();

	@TempDir
	static Path temp;

	private final Driver driver;

	private final SeedFolder folder = ConstrainedFolder.correct(temp);

	RefusedCellsIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void loadCorrectRows(Driver driver) {
		GraphMigrations.shipped(driver).apply();
		load(driver, ConstrainedFolder.correct(temp));
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
		List<Object> before = WholeGraph.read(this.driver);
		String path = "demo/" + file + ".csv";
		this.folder.replacing(path, old, filled(broken));
		String demo = this.folder.path() + "/demo/";
		List<SeedProblem> problems = new SeedCheck(ZONES).check(this.folder.location()).problems();
		assertThat(problems)
			.contains(new SeedProblem(demo + file + ".csv", line, column, filled(message).replace("{demo}", demo)));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> load(this.driver, this.folder))
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(problems));
		assertThat(WholeGraph.read(this.driver)).isEqualTo(before);
	}

	private static String filled(String text) {
		return text.replace("{long}", "n".repeat(301)).replace("{line}", "\n");
	}

	private static void load(Driver driver, SeedFolder folder) {
		new SeedLoader(ZONES, new GraphWrites(driver), Clock.systemUTC()).load(folder.location());
	}

}
