package io.zonegraph.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;

/** Queries straight to the index, over the names of the seed. */
@Neo4jTest
class IndexQueryIT {

	private static final SearchFields FIELDS = new SearchFields(List.of("name"), List.of("aliases"), List.of("nameEn"),
			List.of("pinyin", "initials", "searchKeys"));

	/**
	 * How many parts of its names are typed for each entity; 0 for some entities only.
	 */
	private static final int ROUNDS = Integer.getInteger("zonegraph.search-rounds", 0);

	private static final String ASK = """
			CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: 1000}) YIELD node, score
			RETURN node.id AS id, score ORDER BY score DESC, id""";

	private static final Map<String, Named> ENTITIES = new LinkedHashMap<>();

	private static Driver driver;

	/** What an entity is called. */
	private record Named(String id, String name, String english, List<String> aliases) {

		static Named of(Record row) {
			return new Named(row.get("id").asString(), row.get("name").asString(), row.get("nameEn").asString(),
					row.get("aliases").asList((alias) -> alias.asString(), List.of()));
		}

		NameMatch match(String text) {
			return NameMatch.of(text, List.of(this.name), this.aliases, List.of(this.english));
		}

		Stream<String> all() {
			return Stream.concat(Stream.of(this.name, this.english), this.aliases.stream());
		}

	}

	@BeforeAll
	static void load(Driver shared) {
		driver = shared;
		SeededGraph.load(driver, Models.zones());
		driver.executableQuery("""
				MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases
				ORDER BY id""")
			.execute()
			.records()
			.forEach((row) -> ENTITIES.put(row.get("id").asString(), Named.of(row)));
	}

	@Test
	void findsTheSameInEveryScript() {
		Set<String> chinese = found("光电");
		assertThat(chinese).hasSize(10);
		for (String text : List.of("guangdian", "GuangDian", "guang dian", "guangd", "optoelectronic", "optoelec",
				"ｏｐｔｏｅｌｅｃｔｒｏｎｉｃ", "「光电」", "光電")) {
			assertThat(found(text)).as(text).isEqualTo(chinese);
		}
		assertThat(found("gd")).containsAll(chinese);
	}

	/**
	 * Initials are shared by other words: 固定, 改动, 工道. Nothing tells those from 光电.
	 */
	@Test
	void findsByInitialsExactlyTheNamesThatHaveThemOrAWordThatBeginsSo() {
		Set<String> others = new HashSet<>(found("gd"));
		others.removeAll(found("光电"));
		assertThat(others).containsExactlyInAnyOrder("fixed-asset-investment", "own-reform-actions-completed",
				"roads-to-start", "service-accounting-industries", "service-revenue");
		assertThat(found("gd")).isEqualTo(entities((named) -> named.all()
			.anyMatch((name) -> initials(name, "gd") || name.toLowerCase(Locale.ROOT).matches(".*\\bgd.*"))));
	}

	private static boolean initials(String name, String text) {
		List<Syllable> syllables = SyllableReader.syllablesOf(name);
		return SearchKeys.tails(syllables, Syllable::initial).stream().anyMatch((tail) -> tail.startsWith(text));
	}

	@ParameterizedTest
	@CsvSource({ "Vitesco, vitesco", "vitesco quality-laboratory, VITESCO quality laboratory",
			"长春guangdian, 长春 guangdian", "gpixel 光电, 光电 gpixel", "光电park, park 光电", "ＧＤ, gd", "长春·光电, 长春 光电",
			"《光电》, 光电" })
	void findsTheSameHoweverWordsAreWritten(String one, String other) {
		assertThat(found(one)).isEqualTo(found(other)).isNotEmpty();
	}

	@Test
	void findsEverySingleChineseCharacterInNames() {
		Set<String> characters = ENTITIES.values()
			.stream()
			.flatMap(Named::all)
			.flatMap((name) -> name.codePoints().filter(Character::isIdeographic).mapToObj(Character::toString))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		assertThat(characters).hasSizeGreaterThan(300);
		for (String character : characters) {
			assertThat(found(character)).as(character)
				.isEqualTo(entities((named) -> named.all().anyMatch((name) -> name.contains(character))));
		}
	}

	@Test
	void putsTheEntityFirstWhoseChineseNameWasTyped() {
		for (Named named : ENTITIES.values()) {
			Stream.concat(Stream.of(named.name()), named.aliases().stream())
				.filter((name) -> name.codePoints().anyMatch(Character::isIdeographic))
				.forEach((name) -> assertThat(entity(hits(name).get(0)).all().toList()).contains(name));
		}
	}

	/**
	 * No index word is a whole English name, so that names which have the words twice can
	 * come before it.
	 */
	@Test
	void putsTheEntityFirstWhoseEnglishNameWasTypedButForTwo() {
		Set<String> behind = ENTITIES.values()
			.stream()
			.map(Named::english)
			.filter((name) -> entity(hits(name).get(0)).all().noneMatch(name::equalsIgnoreCase))
			.collect(Collectors.toSet());
		assertThat(behind).isSubsetOf("China", "Optoelectronic information industry");
	}

	@Test
	void findsAnyPartOfANameAndNamesWhereItMatched() {
		Random random = new Random(17);
		for (Named named : sample(3)) {
			for (String text : parts(named, random)) {
				List<String> hits = hits(text);
				assertThat(hits).as("%s for %s", text, named).contains(named.id());
				assertEachMatches(text, hits);
			}
		}
	}

	/** Every entity at an interval; all of them in a thorough run. */
	private static List<Named> sample(int interval) {
		List<Named> all = List.copyOf(ENTITIES.values());
		int step = (ROUNDS > 0) ? 1 : interval;
		return IntStream.range(0, all.size()).filter((index) -> index % step == 0).mapToObj(all::get).toList();
	}

	/** What people type who look for an entity. */
	private static List<String> parts(Named named, Random random) {
		List<String> texts = new ArrayList<>();
		List<String> names = named.all().toList();
		for (int round = 0; round < Math.max(ROUNDS, 1); round++) {
			String name = names.get(random.nextInt(names.size()));
			List<Syllable> syllables = SyllableReader.syllablesOf(name);
			int start = random.nextInt(syllables.size());
			List<Syllable> rest = syllables.subList(start, syllables.size());
			texts.add(cut(name.substring(syllables.get(start).start()), random));
			if (syllables.stream().anyMatch(Syllable::chinese)) {
				List<Syllable> spoken = rest.get(0).chinese() ? rest : syllables;
				texts.add(cut(joined(spoken, Syllable::text, ""), random));
				texts.add(joined(spoken.subList(0, Math.min(spoken.size(), 3)), Syllable::text, " "));
				texts.add(cut(joined(spoken, Syllable::initial, ""), random));
			}
		}
		return texts.stream().filter((text) -> !onlyLeftOut(text)).toList();
	}

	@ParameterizedTest
	@CsvSource({ "and, ainuode", "zhanlue, one-main-six-dual strategic-emerging-industries",
			"lühua, greening-2022 xinglong-park-greening harbin-avenue-greening greening-works" })
	void findsInitialsThatAreStopWordsAndPinyinWithUmlaut(String text, String ids) {
		assertThat(found(text)).containsExactlyInAnyOrder(ids.split(" "));
	}

	@Test
	void findsEveryNameHoweverItIsTyped() {
		Random random = new Random(29);
		for (Named named : sample(6)) {
			for (String name : named.all().toList()) {
				for (String text : waysToType(name, random)) {
					assertThat(found(text)).as("%s for %s", text, named).contains(named.id());
					NameMatch match = named.match(text);
					assertThat(match.on()).as("%s for %s", text, named).isNotEmpty();
					assertThat(match.highlight().stream().map(NameMatch.Part::text).collect(Collectors.joining()))
						.isIn(named.all().toList());
				}
			}
		}
	}

	private static List<String> waysToType(String name, Random random) {
		List<String> texts = new ArrayList<>(List.of(name.toUpperCase(Locale.ROOT), wide(name),
				Normalizer.normalize(name, Normalizer.Form.NFD), name.replace('-', ' '),
				name.replaceAll("(?<=\\w)-(?=\\w)", ""), name.replace('\'', '’'), name.replaceAll("['’]", "")));
		List<MatchResult> words = SearchWords.wordsOf(SearchWords.plain(name));
		if (words.size() > 1) {
			int at = random.nextInt(words.size() - 1);
			if (SearchWords.areNeighbours(SearchWords.plain(name), words.get(at), words.get(at + 1))) {
				texts.add(words.get(at).group() + words.get(at + 1).group());
				texts.add(words.get(at).group() + "-" + words.get(at + 1).group());
			}
		}
		List<Syllable> syllables = SyllableReader.syllablesOf(name);
		if (syllables.stream().anyMatch(Syllable::chinese)) {
			texts.add(name.codePoints()
				.mapToObj((point) -> HanLP.convertToTraditionalChinese(Character.toString(point)))
				.collect(Collectors.joining()));
			texts.add(joined(syllables, Syllable::initial, ""));
			texts.add(joined(syllables, Syllable::withoutUmlaut, ""));
			texts.add(joined(syllables, (each) -> each.chinese() ? each.text().replace('v', 'ü') : each.text(), ""));
			texts.add(joined(syllables, (each) -> each.chinese() ? accented(each.text(), random) : each.text(), ""));
			if (syllables.stream().allMatch((each) -> each.chinese() && each.text().length() > 1)) {
				texts.add(joined(syllables, (each) -> each.text() + (1 + random.nextInt(4)), ""));
			}
		}
		return texts.stream().filter((text) -> !text.isEmpty()).toList();
	}

	/** A tone mark on the first vowel. */
	private static String accented(String syllable, Random random) {
		String mark = List.of("\u0304", "\u0301", "\u030c", "\u0300").get(random.nextInt(4));
		return syllable.replace('v', 'ü').replaceFirst("[aeiouü]", "$0" + mark);
	}

	private static String wide(String name) {
		return name.chars()
			.mapToObj((unit) -> Character.toString((unit > ' ' && unit <= '~') ? unit + 0xfee0 : unit))
			.collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			長春光電     | 长春光电 | hightech, High-Tech, high tech
			长春光电     | 長春光電 | 光, 春光, 長
			Hightech  | -      | high-tech, high tech, HIGHTECH
			High Tech | -      | high-tech, hightech, ｈｉｇｈ-tech
			Jilin's   | -      | jilin's, Jilin’s, jilins, jilin
			Tiê\u0301ng Café | - | tiếng, tieng, cafe, CAFE\u0301
			Lübeck    | -      | lubeck, lübeck, lu\u0308beck
			""")
	void findsNamesWrittenOtherwise(String name, String alias, String texts) {
		List<String> aliases = alias.equals("-") ? List.of() : List.of(alias);
		String english = alias.equals("-") ? "" : "High-tech park";
		try (Session session = driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction.run("CREATE (:Entity {id: 'new', name: $name, nameEn: $english, searchKeys: $keys})",
					Map.of("name", name, "english", english, "keys", SearchKeys.of(name, aliases, english).tails()));
			for (String text : texts.split(", *")) {
				assertThat(transaction.run(ASK, Map.of("query", IndexQuery.of(text, FIELDS)))
					.list((row) -> row.get("id").asString())).as(text).contains("new");
				NameMatch match = NameMatch.of(text, List.of(name), aliases, List.of(english));
				assertThat(match.on()).as(text).isNotEmpty();
			}
		}
	}

	/**
	 * The analyzer keeps no word like "of", and neither "o" nor initials like "by" find
	 * one.
	 */
	private static boolean onlyLeftOut(String text) {
		return SearchWords.of(text)
			.all()
			.stream()
			.allMatch((word) -> IndexQuery.LEFT_OUT.stream().anyMatch((left) -> left.startsWith(word.text())));
	}

	private static String joined(List<Syllable> syllables, Function<Syllable, String> written, String between) {
		return syllables.stream().map(written).collect(Collectors.joining(between));
	}

	private static String cut(String text, Random random) {
		return text.substring(0, 1 + random.nextInt(text.length()));
	}

	@Test
	void answersAnyTextCleanly() {
		Random random = new Random(23);
		List<String> words = ENTITIES.values().stream().flatMap(Named::all).toList();
		for (int round = 0; round < 500; round++) {
			String text = hostile(random, words, (round % 50 == 0) ? 10_000 : 1 + random.nextInt(40));
			assertEachMatches(text, hits(text));
		}
	}

	private static String hostile(Random random, List<String> words, int length) {
		String special = "+-&|!(){}[]^\"~*?:\\/ \t\n'<>=@#$%;,.`_·「」《》（）０Ａ";
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			switch (random.nextInt(6)) {
				case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
				case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
				case 2 -> text.append(words.get(random.nextInt(words.size())));
				case 3 -> text.append(List
					.of(" AND ", " OR ", " NOT ", "name:[a TO z]", "/.*/", "gd", "光", "title:", "*:*", "_exists_:name",
							"\\u0022", "~0.8", "^99999")
					.get(random.nextInt(13)));
				default -> text.append(special.charAt(random.nextInt(special.length())));
			}
		}
		return text.toString();
	}

	@ParameterizedTest
	@CsvSource({ "''", "' '", "'()\"!?'", "🙂", "'\u0000\u0007'", "。、；" })
	void findsNothingWithoutALetter(String text) {
		assertThat(hits(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "café", "cafe\u0301", "CAFÉ", "grand café", "caf" })
	void findsAccentsHoweverTheyAreWritten(String text) {
		try (Session session = driver.session(); Transaction transaction = session.beginTransaction()) {
			transaction
				.run("""
						CREATE (:Entity {id: 'one', name: 'Grand Café'}), (:Entity {id: 'two', name: 'Grand Cafe' + $accent})""",
						Map.of("accent", "\u0301"));
			List<String> hits = transaction.run(ASK, Map.of("query", IndexQuery.of(text, FIELDS)))
				.list((row) -> row.get("id").asString());
			assertThat(hits).containsExactlyInAnyOrder("one", "two");
		}
	}

	private static void assertEachMatches(String text, List<String> hits) {
		assertThat(hits).as(text)
			.allSatisfy((id) -> assertThat(entity(id).match(text).on()).as("%s", entity(id)).isNotEmpty());
	}

	private static Set<String> entities(Predicate<Named> condition) {
		return ENTITIES.values().stream().filter(condition).map(Named::id).collect(Collectors.toSet());
	}

	private static Named entity(String id) {
		return Objects.requireNonNull(ENTITIES.get(id));
	}

	private static Set<String> found(String text) {
		return Set.copyOf(hits(text));
	}

	private static List<String> hits(String text) {
		return driver.executableQuery(ASK)
			.withParameters(Map.of("query", IndexQuery.of(text, FIELDS)))
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

}
