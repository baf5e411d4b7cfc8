package io.zonegraph.api.neo4jbrowser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** Every statement of the guided tour answers its question over the curated data. */
@Neo4jTest
class TourIT {

	private static final String FOLDER = "classpath:neo4j-browser/tour/";

	private static final Path ANSWERS = Path.of("src/test/resources/tour");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final BilingualProperties PROPERTIES = BilingualProperties.from(Models.zones());

	private static Driver driver;

	@BeforeAll
	static void load(Driver shared) {
		driver = shared;
		SeededGraph.load(driver, Models.zones());
	}

	static Stream<TourStep> stops() {
		return TourReader.read(FOLDER).stream();
	}

	@Test
	void asksAllFifteenQuestions() {
		assertThat(stops().map(TourStep::name))
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 15).mapToObj("%02d"::formatted).toList());
	}

	/**
	 * Tables are compared with {@code src/test/resources/tour}; look at the difference
	 * before you commit a rewritten one.
	 */
	@ParameterizedTest
	@MethodSource("stops")
	void answersAsWritten(TourStep stop) throws Exception {
		StringBuilder answers = new StringBuilder();
		for (TourStep.Query query : stop.queries()) {
			answers.append("# ").append(query.titleEn()).append('\n');
			Stream<String> rows = run(query.cypher()).records().stream().map(TourIT::text);
			(query.cypher().contains("ORDER BY") ? rows : rows.sorted())
				.forEach((row) -> answers.append(row).append('\n'));
		}
		Path file = ANSWERS.resolve(stop.name() + ".txt");
		if (Boolean.getBoolean("zonegraph.update-snapshots")) {
			Files.writeString(file, answers);
		}
		assertThat(file).as("rewrite it with -Dzonegraph.update-snapshots=true").hasContent(answers.toString());
	}

	/** From the list of questions, not from what the statements gave. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			01 | 4 | “长满欧”班列, 12000.0, AT_LEAST, 20.0, 40000.0, 法兰克福, 天津, 辽宁, “长珲欧”班列, #p27
			02 | 6 | 晨裕生物, 爱诺德, 眼动力科技, 吉林省中科精研健康产业集团, 中科院苏州医工所, 省药监局医疗器械检验研究院, #p11, #p12
			03 | 4 | 17.0, 37.0, 25.0, 43.0, 60.0, 34.5, 80.0, 33.0, AT_LEAST, #p27, #p29
			04 | 1 | 九三集团长春大豆科技股份有限公司, MORE_THAN, 60.0, 亿元, #p10
			05 | 2 | ciomp, gpixel, changchun-etdz, optoelectronic-information, LOCATED_IN, BELONGS_TO
			06 | 5 | 吉林省高新技术企业, 小巨人, 专精特新, 东三省的民营企业, #p14
			07 | 3 | 一期, COMPLETED, 二期, MAIN_STRUCTURE, 三期, ABOUT_TO_START, 光电信息产业园, #p09, #p15
			08 | 10 | 100.0, 98.0, 25.0, 17.0, 80.0, 60.0, 56.0, 10.0, #p08, #p09, #p29
			09 | 3 | 关显锋, 总经理, 王欣洋, 董事长, 江怀生, 纬湃, #p10, #p14, #p21
			10 | 2 | 大豆加工, 饲料行业, 养殖行业, #p10
			11 | 3 | 长春药品进出口口岸, 跨境电商综试区, 进出口商品展示交易中心, 长春兴隆综保区, HOSTS, #p27, #p28
			12 | 4 | 光电, guangdian, optoelectronic, Vitesco, 长春光辰光电技术有限公司, 纬湃科技
			13 | 50 | 最多跑一次, 98.0, 40.0 项, 27.0 项, 3.5 万户, 16.0
			14 | 9 | 医疗器械产业, 光电信息产业, 6.0E9, 5.0E8
			15 | 100 | CREATED, ADMINISTERS, ANNOUNCED_AT, changchun-etdz
			""")
	void saysWhatTheQuestionAsks(String name, int rows, String facts) {
		EagerResult answer = run(stop(name).queries().get(0).cypher());
		assertThat(answer.records()).hasSize(rows);
		assertThat(answer.records().stream().map(TourIT::text).toList().toString()).contains(facts.split(", "));
	}

	@Test
	void findsTheSameWhicheverScriptIsTyped() {
		Map<String, List<Object>> found = new LinkedHashMap<>();
		run(stop("12").queries().get(0).cypher()).records()
			.forEach((row) -> found.put(row.get("typed").asString(), row.get("names").asList()));
		assertThat(found.get("光电")).hasSize(10)
			.isEqualTo(found.get("guangdian"))
			.isEqualTo(found.get("optoelectronic"));
	}

	@Test
	void tellsOfRemovedRelationshipsToo() {
		driver.executableQuery("""
				CREATE (:Change {id: '9999999999999999', sequence: 9999999999999999, operation: 'DELETED',
				  subject: 'RELATIONSHIP', type: 'HOLDS', subjectId: 'a:HOLDS:b', fromId: 'a', toId: 'b'})""")
			.execute();
		String all = stop("15").queries().get(0).cypher().replace("LIMIT 100", "LIMIT 1000000");
		assertThat(run(all).records()).last()
			.satisfies((row) -> assertThat(row.get("operation").asString()).isEqualTo("DELETED"));
		driver.executableQuery("MATCH (change:Change {id: '9999999999999999'}) DELETE change").execute();
	}

	static Stream<Arguments> queries() {
		return Stream.of(GuideLanguage.values())
			.flatMap((language) -> stops()
				.flatMap((stop) -> stop.queries().stream().map((query) -> Arguments.of(language, query))));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void findsAsMuchInEitherLanguageAndOnlyReads(GuideLanguage language, TourStep.Query query) {
		EagerResult answer = run(query.cypher(language, PROPERTIES));
		assertThat(answer.records()).isNotEmpty().hasSameSizeAs(run(query.cypher()).records());
		assertThat(answer.summary().counters().containsUpdates()).isFalse();
		assertThat(answer.summary().notifications()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void endsWithStatementsThatRun(GuideLanguage language) {
		List<String> texts = BrowserGuideTests.runnable(GuideWords.in(language).goOnHtml());
		assertThat(texts).hasSizeGreaterThan(1)
			.allSatisfy((text) -> assertThat(run(text).records()).as(text).isNotEmpty());
	}

	private static TourStep stop(String name) {
		return stops().filter((stop) -> stop.name().equals(name)).findFirst().orElseThrow();
	}

	private static EagerResult run(String cypher) {
		return driver.executableQuery(cypher).execute();
	}

	/** Times of the load are left out, and of nodes and relationships all but the ids. */
	private static String text(Record row) {
		Map<String, Object> shown = new LinkedHashMap<>();
		row.keys()
			.stream()
			.filter((key) -> !key.equals("at") && !key.equals("score"))
			.forEach((key) -> shown.put(key, plain(row.get(key).asObject())));
		return JSON.writeValueAsString(shown);
	}

	private static Object plain(Object value) {
		if (value instanceof org.neo4j.driver.types.Path path) {
			List<Object> steps = new ArrayList<>(List.of(path.start().get("id").asString()));
			path.forEach((segment) -> {
				steps.add(segment.relationship().type());
				steps.add(segment.end().get("id").asString());
			});
			return steps;
		}
		return (value == null) ? "" : value;
	}

}
