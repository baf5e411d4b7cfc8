package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import graphql.ExecutionResult;
import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class SearchIT {

	private static final int TEXTS = Integer.getInteger("zonegraph.search-texts", 200);

	private static final String FOUND = """
			query($text: String!, $after: String, $first: Int = 100) { search(text: $text, first: $first, after: $after) {
			  totalCount pageInfo { hasNextPage endCursor } edges { score matchedOn node { id } } } }""";

	private static TestEngine engine;

	private static Driver driver;

	@BeforeAll
	static void load(Driver shared) {
		driver = shared;
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		engine = new TestEngine(model, driver);
	}

	@Test
	void findsTheSameInEveryScript() {
		Set<String> chinese = ids("光电");
		assertThat(chinese).hasSize(10);
		assertThat(ids("guangdian")).isEqualTo(chinese);
		assertThat(ids("guang dian")).isEqualTo(chinese);
		assertThat(ids("optoelectronic")).isEqualTo(chinese);
		assertThat(ids("Optoelec")).isEqualTo(chinese);
	}

	@Test
	void findsByInitialsWhatHasThemAndNothingElse() {
		Set<String> found = ids("gd");
		// Initials are shared by more words: 固定, 更多.
		assertThat(found).containsAll(ids("光电"));
		List<Map<String, Object>> edges = TestEngine.at(search("gd"), "search", "edges");
		// The English name with GDP begins so, too.
		assertThat(edges)
			.allSatisfy((edge) -> assertThat(edge.get("matchedOn")).asList().containsAnyOf("INITIALS", "ENGLISH"));
	}

	@Test
	void narrowsDownWithEveryWord() {
		assertThat(ids("长春 guangdian")).containsExactly("gpixel");
		assertThat(ids("光电 park")).containsExactly("optoelectronic-information-park");
		assertThat(ids("光电 zebra")).isEmpty();
	}

	@Test
	void findsSingleCharactersAndUnfinishedWords() {
		assertThat(ids("光")).containsAll(ids("光电"));
		assertThat(ids("guangd")).containsAll(ids("光电"));
		assertThat(ids("vitesc")).isEqualTo(ids("Vitesco")).isNotEmpty();
	}

	@Test
	void putsTheExactNameFirst() {
		assertThat(ordered("光电小镇").get(0)).isEqualTo("optoelectronic-town");
		assertThat(ordered("长春经开区").get(0)).isEqualTo("changchun-etdz");
		assertThat(ordered("Gpixel").get(0)).isEqualTo("gpixel");
		assertThat(ordered("兴隆综保区").get(0)).isEqualTo("xinglong-bonded-zone");
	}

	@Test
	void findsEveryEntityByAPartOfItsNameAndSaysWhereItMatched() {
		Random random = new Random(7);
		List<Map<String, Object>> entities = driver
			.executableQuery("MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.nameEn AS nameEn ORDER BY id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.asMap())
			.toList();
		for (Map<String, Object> entity : entities) {
			String name = String.valueOf(entity.get(random.nextInt(3) == 0 ? "nameEn" : "name"));
			String text = typed(name, random);
			if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
				continue;
			}
			Map<String, Object> page = search(text);
			List<Map<String, Object>> edges = TestEngine.at(page, "search", "edges");
			assertThat(edges).as(text).allSatisfy((edge) -> assertThat(edge.get("matchedOn")).asList().isNotEmpty());
			if (edges.size() < 100) {
				assertThat(ids(text)).as(text).contains(String.valueOf(entity.get("id")));
			}
		}
	}

	/**
	 * Any part of a Chinese name; the whole words of an English one, from any on. A last
	 * one alone may be one that the index leaves out, as that of "(applied for)".
	 */
	private static String typed(String name, Random random) {
		if (name.codePoints().allMatch((each) -> each < 0x250)) {
			int space = name.lastIndexOf(' ', random.nextInt(1 + Math.max(name.lastIndexOf(' ') - 1, 0)));
			return name.substring(Math.max(space, 0));
		}
		int start = random.nextInt(name.length());
		String part = name.substring(Character.isIdeographic(name.charAt(start)) ? start : 0);
		return part.substring(0, 1 + random.nextInt(Math.min(part.length(), 6)));
	}

	@Test
	void pagesThroughAllHitsWithoutLossOrRepetition() {
		List<String> all = ordered("jing");
		assertThat(all.size()).isBetween(15, 99);
		for (int size : new int[] { 1, 3, 7 }) {
			List<String> paged = new ArrayList<>();
			String after = null;
			boolean more = true;
			while (more) {
				Map<String, Object> variables = new HashMap<>();
				variables.put("text", "jing");
				variables.put("first", size);
				variables.put("after", after);
				Map<String, Object> page = engine.data(FOUND, variables);
				TestEngine.<List<Object>>at(page, "search", "edges")
					.forEach((edge) -> paged.add(TestEngine.at(edge, "node", "id")));
				after = TestEngine.at(page, "search", "pageInfo", "endCursor");
				more = TestEngine.at(page, "search", "pageInfo", "hasNextPage");
			}
			assertThat(paged).isEqualTo(all);
			assertThat(TestEngine.<Integer>at(search("jing"), "search", "totalCount")).isEqualTo(all.size());
		}
	}

	@Test
	void answersAnyTextCleanly() {
		Random random = new Random(11);
		String special = "+-&|!(){}[]^\"~*?:\\/ \tANDORNOT<>=@#$%';,.`光电gd长🙂𠮷\u0000\ud83d\ufeff\u202e";
		for (int round = 0; round < TEXTS; round++) {
			StringBuilder text = new StringBuilder();
			int length = (round % 50 == 0) ? 10_000 : random.nextInt(30);
			for (int index = 0; index < length; index++) {
				text.append(special.charAt(random.nextInt(special.length())));
			}
			ExecutionResult result = engine.execute(FOUND, Map.of("text", text.toString()));
			assertThat(result.getErrors()).as(text.toString()).isEmpty();
			assertThat(TestEngine.<List<Object>>at(result.getData(), "search", "edges")).isNotNull();
		}
	}

	@Test
	void findsNothingInATextWithoutLetters() {
		assertThat(ids("")).isEmpty();
		assertThat(ids(" ()\"!? ")).isEmpty();
		assertThat(ids("🙂")).isEmpty();
	}

	@Test
	void findsOnlyTheTypesAskedFor() {
		String operation = "query($types: [EntityType!]) { search(text: \"guangdian\", entityTypes: $types) { totalCount nodes { __typename } } }";
		assertThat(engine.data(operation, Map.of("types", List.of("ENTERPRISE"))))
			.hasToString("{search={totalCount=1, nodes=[{__typename=Enterprise}]}}");
		assertThat(engine.data(operation, Map.of("types", List.of()))).hasToString("{search={totalCount=0, nodes=[]}}");
	}

	private static Map<String, Object> search(String text) {
		return engine.data(FOUND, Map.of("text", text));
	}

	private static List<String> ordered(String text) {
		List<String> ids = new ArrayList<>();
		TestEngine.<List<Object>>at(search(text), "search", "edges")
			.forEach((edge) -> ids.add(TestEngine.at(edge, "node", "id")));
		return ids;
	}

	private static Set<String> ids(String text) {
		return new HashSet<>(ordered(text));
	}

}
