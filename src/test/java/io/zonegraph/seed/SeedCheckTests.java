package io.zonegraph.seed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import io.zonegraph.model.GraphModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeedCheckTests {

	private static final GraphModel ZONES = SeedFolder.zones();

	private static final GraphModel FILMS = SeedFolder.films();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path path;

	private SeedFolder folder = new SeedFolder(Path.of(""));

	@BeforeEach
	void fill() {
		this.folder = SeedFolder.correct(this.path);
	}

	@Test
	void acceptsCorrectFiles() {
		SeedCheck.Result result = check();
		assertThat(result.report()).isEqualTo("8 files, 12 rows: correct");
		assertThat(result.isCorrect()).isTrue();
	}

	@Test
	void acceptsTheSeedOfThisRepository() {
		assertThat(new SeedCheck(ZONES).check("file:seed/").problems()).isEmpty();
	}

	@Test
	void acceptsTypesOfAnyModel() {
		assertThat(new SeedCheck(FILMS).check("file:src/test/resources/films/seed/").report())
			.isEqualTo("6 files, 12 rows: correct");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|',
			textBlock = """
					demo/nodes/Source.csv      | 2022-01-31    | 2022-02-30    | 2 | publishedOn    | must be a date such as 2022-01-31, was "2022-02-30".
					demo/nodes/Source.csv      | https:/       | htp:/         | 2 | url            | must be an address that begins with http:// or https://, was "htp://example.org/a".
					demo/nodes/Source.csv      | https://example.org/a | example.org | 2 | url       | must be an address that begins with http:// or https://, was "example.org".
					demo/nodes/Passage.csv     | #p02,2        | #p02,two      | 3 | ordinal        | must be a whole number from -2147483648 to 2147483647, was "two".
					demo/nodes/Passage.csv     | #p02,2        | #p02,2147483648 | 3 | ordinal      | must be a whole number from -2147483648 to 2147483647, was "2147483648".
					demo/nodes/Passage.csv     | ,topic,       | ,subject,     | 1 | subject        | is unknown; allowed are id, ordinal, passageKind, topic, topicEn, source.
					demo/nodes/Passage.csv     | ,topic,       | ,subject,     | 1 | topic          | is missing; the columns are id, ordinal, passageKind, topic, topicEn, source.
					demo/nodes/Passage.csv     | ,topic,       | ,passageKind, | 1 | passageKind    | stands there twice; a column may stand there once.
					demo/nodes/Passage.csv     | ,Two enterprises, | ,,        | 3 | topicEn        | must not be empty; it must be a text.
					demo/nodes/Passage.csv     | enterprises,demo-2022 | enterprises,etdz | 3 | source | must be the id of a node of type Source; "etdz" is of type Zone, at {folder}demo/nodes/Zone.csv:2.
					demo/nodes/Zone.csv        | DEVELOPMENT   | BIG           | 2 | zoneKind       | must be one of DEVELOPMENT_ZONE, BONDED_ZONE, INDUSTRIAL_PARK, DEMONSTRATION_ZONE, CHARACTERISTIC_TOWN, FEATURE_STREET, PLANNED_CITY_DISTRICT, INDUSTRY_VALLEY, FREE_TRADE_ZONE, was "BIG_ZONE".
					demo/nodes/Zone.csv        | NATIONAL      | national      | 2 | level          | must be one of NATIONAL, PROVINCIAL, MUNICIPAL, DISTRICT, was "national".
					demo/nodes/Zone.csv        | 经开区;        | 经开区;;       | 2 | aliases        | has an empty element; each element must be a text.
					demo/nodes/Zone.csv        | demo-2022#p01 | ``            | 2 | evidence       | must not be empty; it must be an id of a–z, 0–9 and single hyphens, with "#" and a key of a–z, 0–9, "." and "-" for a part of it, at most 200 characters.
					demo/nodes/Zone.csv        | demo-2022#p01 | demo-2022#p09 | 2 | evidence       | must be the id of a node of type Passage; "demo-2022#p09" is unknown.
					demo/nodes/Zone.csv        | demo-2022#p01 | demo-2022#p01;demo-2022 | 2 | evidence | must be the id of a node of type Passage; "demo-2022" is of type Source, at {folder}demo/nodes/Source.csv:2.
					demo/nodes/Zone.csv        | ,NATIONAL     | ,NATIONAL,    | 2 | ``             | has 10 cells, must have 9 as the header has.
					demo/nodes/Enterprise.csv  | vitesco,纬湃   | Vitesco_1,纬湃 | 3 | id             | must be an id of a–z, 0–9 and single hyphens, with "#" and a key of a–z, 0–9, "." and "-" for a part of it, at most 200 characters, was "Vitesco_1".
					demo/nodes/Zone.csv        | etdz,长       | vitesco,长    | 2 | id             | must be unique over all types; "vitesco" is already the Enterprise at {folder}demo/nodes/Enterprise.csv:3.
					demo/nodes/Enterprise.csv  | vitesco,纬湃   | gpixel,纬湃    | 3 | id             | must be unique over all types; "gpixel" is already the Enterprise at {folder}demo/nodes/Enterprise.csv:2.
					demo/nodes/Indicator.csv   | true          | yes           | 2 | higherIsBetter | must be true or false, was "yes".
					demo/nodes/Observation.csv | 1.5           | 1，5          | 2 | value          | must be a number such as 1.5, was "1，5".
					demo/nodes/Observation.csv | 1.5           | NaN           | 2 | value          | must be a number such as 1.5, was "NaN".
					demo/nodes/Observation.csv | output,etdz   | output,       | 2 | entity         | must not be empty; it must be an id of a–z, 0–9 and single hyphens, with "#" and a key of a–z, 0–9, "." and "-" for a part of it, at most 200 characters.
					demo/nodes/Observation.csv | output,etdz   | etdz,etdz     | 2 | indicator      | must be the id of a node of type Indicator; "etdz" is of type Zone, at {folder}demo/nodes/Zone.csv:2.
					demo/nodes/Observation.csv | YI_CNY,亿元  | YI_CNY,万元  | 2 | unitSymbol     | must be a symbol of YI_CNY in column "unit": 亿元, was "万元".
					demo/nodes/Observation.csv | 1.5,YI_CNY   | 1.5,WAN_TEU   | 2 | baseUnit       | must be "TEU", the base unit of "WAN_TEU" in column "unit", was "CNY".
					demo/nodes/Observation.csv | 1.5,YI_CNY,亿元 | 1.5,WAN_CNY,万元       | 2 | baseValue      | must be 15000, as column "value" says, was 150000000.
					demo/nodes/Observation.csv | 1.5,YI_CNY   | 1.6,YI_CNY       | 2 | baseValue      | must be 160000000, as column "value" says, was 150000000.
					demo/nodes/Observation.csv | 1.5,YI_CNY   | ,YI_CNY          | 2 | baseValue      | must be empty, as column "value" says, was 150000000.
					demo/nodes/Observation.csv | EXACT         | AT_LEAST      | 2 | upperBound     | must be empty, as column "comparator" says, was 150000000.
					demo/nodes/Observation.csv | EXACT         | NEARLY        | 2 | lowerBound     | must be empty, as column "comparator" says, was 150000000.
					demo/nodes/Observation.csv | EXACT         | ABOUT         | 2 | upperBound     | must be empty, as column "comparator" says, was 150000000.
					demo/nodes/Observation.csv | EXACT         | UNSTATED      | 2 | baseValue      | must be empty, as column "comparator" says, was 150000000.
					demo/nodes/Observation.csv | EXACT         | UNSTATED      | 2 | value          | must be empty, as column "comparator" says, was 1.5.
					demo/nodes/Observation.csv | 150000000,CNY,EXACT,150000000 | ,CNY,BETWEEN, | 2 | lowerBound | must not be empty, as column "comparator" says.
					demo/nodes/Observation.csv | 150000000,CNY,EXACT,150000000 | ,CNY,BETWEEN,160000000 | 2 | lowerBound | must not be above column "upperBound", which is 150000000, was 160000000.
					demo/nodes/Observation.csv | 1.5,YI_CNY,亿元,150000000 | ,YI_CNY,亿元,   | 2 | baseValue      | must not be empty, as column "comparator" says.
					demo/nodes/Observation.csv | AT_LEAST,37   | AT_LEAST,38   | 2 | growthLower    | must be 37, as column "growthComparator" says, was 38.
					demo/nodes/Observation.csv | 37,AT_LEAST   | 37,           | 2 | growthRate     | must be empty, as column "growthComparator" says, was 37.
					demo/nodes/Observation.csv | 37,AT_LEAST,37 | ,AT_LEAST,   | 2 | growthLower    | must not be empty, as column "growthComparator" says.
					demo/relationships/SUPPLIES_TO.csv | 芯片,chips | ,chips       | 3 | product        | must not be empty, as column "productEn" is not: a text is in Chinese and in English.
					demo/nodes/Passage.csv     | 两家企业       | 两家(企业)      | 3 | topic          | must have full-width punctuation in Chinese: "（", was "(" in "两家(企业)".
					demo/relationships/LOCATED_IN.csv | gpixel,etdz | gpixel,nowhere | 2 | to       | must be the id of a node of type Place or Zone; "nowhere" is unknown.
					demo/relationships/LOCATED_IN.csv | gpixel,etdz | gpixel,output | 2 | to        | must be the id of a node of type Place or Zone; "output" is of type Indicator, at {folder}demo/nodes/Indicator.csv:2.
					demo/relationships/LOCATED_IN.csv | gpixel,etdz | vitesco,etdz | 3 | ``         | repeats the LOCATED_IN from "vitesco" to "etdz" at {folder}demo/relationships/LOCATED_IN.csv:2; two nodes may have several only with different validFrom.
					demo/relationships/LOCATED_IN.csv | CURRENT | NOW           | 2 | status         | must be one of CURRENT, PLANNED, EXPECTED, ENDED, was "NOW".
					demo/relationships/LOCATED_IN.csv | CURRENT,STATED | CURRENT,SAID | 2 | basis    | must be one of STATED, INFERRED, GENERAL, was "SAID".
					demo/relationships/LOCATED_IN.csv | CURRENT,STATED | CURRENT,     | 2 | basis    | must not be empty; it must be one of STATED, INFERRED, GENERAL.
					demo/relationships/LOCATED_IN.csv | #p02,CURRENT | #p02;demo-2022#p2,CURRENT | 2 | evidence | must be the id of a node of type Passage; "demo-2022#p2" is unknown.
					demo/relationships/SUPPLIES_TO.csv | 芯片,chips | 传感器,sensors      | 3 | ``             | repeats the SUPPLIES_TO from "gpixel" to "vitesco" at {folder}demo/relationships/SUPPLIES_TO.csv:2; two nodes may have several only with different productEn, validFrom.
					demo/relationships/SUPPLIES_TO.csv | vitesco,芯片,chips | etdz,芯片,chips | 3 | to         | must be the id of a node of type Enterprise or Industry; "etdz" is of type Zone, at {folder}demo/nodes/Zone.csv:2.
					demo/relationships/SUPPLIES_TO.csv | 芯片,chips,demo-2022#p02 | 芯片,chips, | 3 | evidence | must not be empty; it must be an id of a–z, 0–9 and single hyphens, with "#" and a key of a–z, 0–9, "." and "-" for a part of it, at most 200 characters.
					""")
	void reportsABrokenCellWithItsFileLineAndColumn(String file, String old, String broken, int line, String column,
			String message) {
		this.folder.replacing(file, old, broken);
		SeedProblem expected = new SeedProblem(folderPath() + file, line, column,
				message.replace("{folder}", folderPath()));
		assertThat(check().problems()).contains(expected);
	}

	@Test
	void computesTheColumnsOfAFigureThatFollowFromOthers() {
		SeedContent given = content();
		this.folder.replacing(SeedFolder.OBSERVATION, "150000000,CNY,EXACT,150000000,150000000", ",,EXACT,,")
			.replacing(SeedFolder.OBSERVATION, "37,AT_LEAST,37", "37,AT_LEAST,");
		SeedContent computed = content();
		assertThat(computed.problems()).isEmpty();
		assertThat(computed.nodes().get("obs-output")).extracting(SeedNode::values)
			.isEqualTo(Objects.requireNonNull(given.nodes().get("obs-output")).values());
	}

	@Test
	void computesThemIfTheirColumnsAreMissingAltogether() {
		SeedContent given = content();
		this.folder.with(SeedFolder.OBSERVATION,
				"""
						id,value,unit,unitSymbol,comparator,kind,periodEnd,resolution,growthRate,growthComparator,indicator,entity,evidence
						obs-output,1.5,YI_CNY,亿元,EXACT,ACTUAL,2021-12-31,YEAR,37,AT_LEAST,output,etdz,demo-2022#p01
						""");
		assertThat(content().problems()).isEmpty();
		assertThat(content().nodes().get("obs-output")).extracting(SeedNode::values)
			.isEqualTo(Objects.requireNonNull(given.nodes().get("obs-output")).values());
	}

	@Test
	void computesNoBoundsThatTheSourceDoesNotGive() {
		this.folder.replacing(SeedFolder.OBSERVATION, "150000000,CNY,EXACT,150000000,150000000", ",,ABOUT,,");
		assertThat(content().problems()).isEmpty();
		assertThat(Objects.requireNonNull(content().nodes().get("obs-output")).values())
			.containsEntry("baseValue", 150000000.0)
			.doesNotContainKeys("lowerBound", "upperBound");
	}

	@Test
	void reportsAFigureThatIsNotInTheUnitOfItsIndicator() {
		this.folder.replacing(SeedFolder.INDICATOR, "OUTPUT,CNY", "OUTPUT,TEU");
		assertThat(check().problems()).containsExactly(new SeedProblem(folderPath() + SeedFolder.OBSERVATION, 2,
				"baseUnit", "must be \"TEU\", the unit of \"output\" in column \"indicator\", was \"CNY\"."));
	}

	@Test
	void saysNothingOfWhatFollowsFromABrokenCell() {
		this.folder.replacing(SeedFolder.OBSERVATION, "1.5,", "one and a half,");
		assertThat(check().problems()).extracting(SeedProblem::column).containsExactly("value");
	}

	@Test
	void acceptsABoundWithoutANumber() {
		this.folder.replacing(SeedFolder.OBSERVATION, "37,AT_LEAST,37", ",MORE_THAN,0");
		assertThat(check().problems()).isEmpty();
	}

	@Test
	void saysWhereATypeMayLeadFromTheOneAtTheStart() {
		this.folder.with("demo/nodes/Industry.csv", """
				id,name,nameEn,nameEnOrigin,industryKind,evidence
				chips,芯片,Chips,OWN_TRANSLATION,INDUSTRY,demo-2022#p01
				""").replacing(SeedFolder.SUPPLIES_TO, "vitesco,芯片,chips,", "chips,,,");
		assertThat(check().problems()).extracting(SeedProblem::message)
			.contains("must be the id of a node of type Enterprise, as SUPPLIES_TO starts at type Enterprise; "
					+ "\"chips\" is of type Industry, at %sdemo/nodes/Industry.csv:2.".formatted(folderPath()));
	}

	@Test
	void reportsAllProblemsOfARunByFileAndLine() {
		this.folder.replacing(SeedFolder.ZONE, "NATIONAL", "BIG")
			.replacing(SeedFolder.LOCATED_IN, "CURRENT", "NOW")
			.replacing(SeedFolder.ENTERPRISE, "2012", "long ago")
			.replacing(SeedFolder.ENTERPRISE, "Vitesco,ESTABLISHED", "Vitesco,OLD");
		SeedCheck.Result result = check();
		assertThat(result.problems()).extracting(SeedProblem::column)
			.containsExactly("foundedYear", "nameEnOrigin", "level", "status");
		assertThat(result.report())
			.startsWith(
					folderPath() + "demo/nodes/Enterprise.csv:2, column \"foundedYear\": must be a whole number from")
			.endsWith("8 files, 12 rows: 4 errors");
	}

	@Test
	void reportsEveryCellOfARow() {
		this.folder.replacing(SeedFolder.ZONE, "ESTABLISHED", "?").replacing(SeedFolder.ZONE, "NATIONAL", "?");
		assertThat(check().problems()).extracting(SeedProblem::column).containsExactly("nameEnOrigin", "level");
	}

	@Test
	void reportsAnUnknownLabelOnceAndNoUnknownIdsForIt() {
		this.folder.with("demo/nodes/Town.csv", this.folder.text(SeedFolder.ZONE))
			.replacing(SeedFolder.LOCATED_IN, "gpixel,etdz", "gpixel,town");
		assertThat(check().problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.toString()).startsWith(folderPath() + "demo/nodes/Town.csv: \"Town\" is no label");
			assertThat(problem.message()).contains("Zone, ").contains("Passage");
		});
	}

	@Test
	void reportsARelationshipTypeThatFollowsFromColumns() {
		this.folder.with("demo/relationships/SUPPORTED_BY.csv", "from,to\netdz,demo-2022#p01\n");
		assertThat(check().problems()).singleElement()
			.asString()
			.contains("SUPPORTED_BY.csv: \"SUPPORTED_BY\" is no relationship type that is kept in files; allowed are ")
			.contains("LOCATED_IN")
			.doesNotContain("MEASURES")
			.doesNotContain("OBSERVES");
	}

	@Test
	void reportsFilesInUnknownFolders() {
		this.folder.with("Zone.csv", "id\n").with("demo/edges/PART_OF.csv", "from,to\n");
		assertThat(check().problems()).hasSize(2)
			.allSatisfy((problem) -> assertThat(problem.message()).isEqualTo(
					"must be <package>/nodes/<Label>.csv, <package>/claims/<Label>.csv, <package>/relationships/<TYPE>.csv or <package>/identities.csv below the seed folder."));
	}

	@Test
	void reportsAFolderWithoutFiles() {
		assertThat(new SeedCheck(ZONES).check("file:no/such/folder").problems()).singleElement()
			.asString()
			.isEqualTo("file:no/such/folder: has no CSV file below it, or does not exist.");
		assertThat(new SeedCheck(ZONES).check("classpath:no/such/folder").problems()).hasSize(1);
	}

	@Test
	void reportsAPathThatIsNoLocation() {
		assertThat(new SeedCheck(ZONES).check("/data/second.xlsx").problems()).singleElement()
			.asString()
			.isEqualTo("/data/second.xlsx: must begin with file: or classpath:, as in file:/data/second.xlsx.");
	}

	@Test
	void reportsAQuoteThatIsNotClosedAndNothingThatFollowsFromIt() {
		this.folder.replacing(SeedFolder.ENTERPRISE, "vitesco,", "vitesco,\"");
		assertThat(check().problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).endsWith("Enterprise.csv");
			assertThat(problem.line()).isEqualTo(3);
			assertThat(problem.message()).startsWith("cannot be read as CSV from here on: ");
		});
	}

	@Test
	void reportsTextBehindAClosingQuote() {
		this.folder.replacing(SeedFolder.ENTERPRISE, "vitesco,纬湃", "vitesco,\"纬\"湃");
		assertThat(check().problems()).singleElement().extracting(SeedProblem::line).isEqualTo(3);
	}

	@Test
	void reportsAFileWithoutHeader() {
		this.folder.with(SeedFolder.SUPPLIES_TO, "\n\n");
		assertThat(check().problems()).singleElement().asString().endsWith("SUPPLIES_TO.csv: has no header row.");
	}

	@Test
	void reportsAFileThatIsNotUtf8() {
		this.folder.with(SeedFolder.ZONE, this.folder.text(SeedFolder.ZONE).getBytes(Charset.forName("GBK")));
		assertThat(check().problems()).singleElement()
			.asString()
			.contains("Zone.csv: must be UTF-8, was not from byte 73 on.");
	}

	@Test
	void takesByteOrderMarksWindowsLineEndsAndBlankLinesAsTheyCome() {
		String text = "\uFEFF" + this.folder.text(SeedFolder.ENTERPRISE).replace("\n", "\r\n") + "\r\n,,,,,,\r\n";
		this.folder.with(SeedFolder.ENTERPRISE, text);
		assertThat(check().report()).isEqualTo("8 files, 12 rows: correct");
	}

	@Test
	void countsLinesAcrossQuotedLineBreaks() {
		this.folder.with(SeedFolder.ENTERPRISE, """
				id,name,nameEn,nameEnOrigin,aliases,foundedYear,descriptionEn,description,evidence
				gpixel,长光辰芯,Gpixel,ESTABLISHED,,2012,A maker of sensors,"first
				second",demo-2022#p02

				vitesco,纬湃,Vitesco,ESTABLISHED,Vitesco,x,,,demo-2022#p02
				""");
		assertThat(check().problems()).singleElement().extracting(SeedProblem::line).isEqualTo(5);
	}

	@Test
	void readsTheFilesOfAllPackagesTogether() {
		this.folder.with("other/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,evidence
				other,其他,Other,OWN_TRANSLATION,demo-2022#p01
				""").with("other/relationships/LOCATED_IN.csv", """
				from,to,evidence,basis
				other,etdz,demo-2022#p01,STATED
				gpixel,etdz,demo-2022#p01,STATED
				other,etdz,demo-2022#p02,STATED
				""");
		assertThat(check().problems()).singleElement()
			.asString()
			.contains("other/relationships/LOCATED_IN.csv:4: repeats the LOCATED_IN");
	}

	@Test
	void runsWithoutDatabaseAndAnswersWithAnExitCode() {
		String location = "--zonegraph.seed.location=" + this.folder.location();
		assertThat(SeedCheck.run("--seed.check", location)).isZero();
		this.folder.with(SeedFolder.ZONE, "id,id\n".getBytes(StandardCharsets.UTF_8));
		assertThat(SeedCheck.run("--seed.check", location)).isOne();
	}

	@Test
	void isAskedForByAnArgument() {
		assertThat(SeedCheck.isAskedBy("--seed.check")).isTrue();
		assertThat(SeedCheck.isAskedBy("--server.port=0", "--seed.check=true")).isTrue();
		assertThat(List.of(SeedCheck.isAskedBy(), SeedCheck.isAskedBy("--seed.check=false"))).containsOnly(false);
	}

	private SeedContent content() {
		return new SeedReader(SeedFormat.of(ZONES)).read(SeedFiles.at(this.folder.location()));
	}

	private SeedCheck.Result check() {
		return new SeedCheck(ZONES).check(this.folder.location());
	}

	private String folderPath() {
		return this.path + "/";
	}

}
