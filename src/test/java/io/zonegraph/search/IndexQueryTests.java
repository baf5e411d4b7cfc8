package io.zonegraph.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndexQueryTests {

	private static final SearchFields FIELDS = new SearchFields(List.of("name"), List.of("aliases"), List.of("nameEn"),
			List.of("pinyin"));

	@Test
	void asksForSeveralCharactersTogetherAndForOneAnywhere() {
		assertThat(IndexQuery.of("光电", FIELDS))
			.isEqualTo("+(name:\"光电\"^8 aliases:\"光电\"^6 nameEn:\"光电\"^5 pinyin:\"光电\"^4) (pinyin:guangdian^8)");
		assertThat(IndexQuery.of("光", FIELDS))
			.isEqualTo("+(name:光^8 name:*光*^8 aliases:光^6 aliases:*光*^6 nameEn:光^5 nameEn:*光*^5 pinyin:\"光\"^4)");
	}

	@Test
	void asksForWordsAndTheirBeginnings() {
		assertThat(IndexQuery.of("Ｐark", FIELDS)).isEqualTo("+(name:park^8 name:park*^2.0 aliases:park^6 "
				+ "aliases:park*^1.5 nameEn:park^5 nameEn:park*^1.3 pinyin:park^4 pinyin:park*)");
	}

	@Test
	void wantsEveryWord() {
		assertThat(IndexQuery.of("光电 park", FIELDS)).startsWith("+(name:\"光电\"^8").contains(") +(name:park^8");
	}

	/** As the description of the argument says. */
	@Test
	void looksForTheBeginningOfLongTexts() {
		assertThat(IndexQuery.of("a1 a2 a3 a4 a5 a6 a7 a8 a9", FIELDS)).contains("name:a8^8").doesNotContain("a9");
		assertThat(IndexQuery.of("光".repeat(319) + " x1", FIELDS)).contains("\"" + "光".repeat(40) + "\"^8")
			.doesNotContain("光".repeat(41))
			.doesNotContain("x");
	}

	@Test
	void takesSyllablesWithSpacesForOneWordToo() {
		assertThat(IndexQuery.of("guang dian", FIELDS)).endsWith(" (pinyin:guangdian*^4)");
	}

	@Test
	void doesNotInsistOnWordsThatTheIndexLeavesOut() {
		assertThat(IndexQuery.of("research AND development", FIELDS)).contains(") (name:and*^2.0")
			.contains("+(name:research");
		assertThat(IndexQuery.of("the", FIELDS)).startsWith("+(name:the*");
	}

	@Test
	void doesNotInsistOnALastWordThatMayBecomeOneLeftOut() {
		assertThat(IndexQuery.of("Ministry o", FIELDS)).startsWith("+(name:ministry").contains(") (name:o^8");
		assertThat(IndexQuery.of("长春 b", FIELDS)).contains("+(name:b^8");
		assertThat(IndexQuery.of("b", FIELDS)).startsWith("+(name:b^8");
	}

	@Test
	void takesWhatMarksJoinForOneWordOrSeveral() {
		assertThat(IndexQuery.of("xi'an", FIELDS)).startsWith("+(name:xi'an^8 name:xi'an*^2.0")
			.contains("pinyin:xian*")
			.contains("(+(name:xi^8")
			.contains("+(name:an^8");
	}

	@Test
	void asksForFewWordsHoweverManyMarksJoinThem() {
		String query = IndexQuery.of("a1.b2.c3_d4'e5,".repeat(1_000), FIELDS);
		assertThat(query.split(":")).hasSizeLessThan(500);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "()", "\"", "/re/", "!!", "🙂", "\u0000", "\ud83d", "+-&&||" })
	void findsNothingWithoutALetter(String text) {
		assertThat(IndexQuery.of(text, FIELDS)).isIn(IndexQuery.NOTHING, IndexQuery.of("re", FIELDS));
	}

	@Test
	void keepsTheQueryShortWhateverTheText() {
		assertThat(IndexQuery.of("光".repeat(10_000), FIELDS)).hasSizeLessThan(450);
		assertThat(IndexQuery.of("word ".repeat(10_000), FIELDS)).hasSizeLessThan(3_000);
		assertThat(IndexQuery.of("𠮷".repeat(1_000), FIELDS)
			.chars()
			.filter((unit) -> Character.isSurrogate((char) unit))
			.count()).isEven();
	}

	@Test
	void needsNoKeys() {
		SearchFields names = new SearchFields(List.of("name"), List.of(), List.of(), List.of());
		assertThat(IndexQuery.of("Precision Steel", names))
			.isEqualTo("+(name:precision^8 name:precision*^2.0 name:precisionsteel*) "
					+ "+(name:steel^8 name:steel*^2.0 name:precisionsteel*)");
	}

	@Test
	void asksForAllPartsOfAWordWhereNoneOfThemIsInTheIndex() {
		assertThat(IndexQuery.of("is.it", FIELDS)).contains("(+(name:is*").contains("+(name:it*");
	}

	@Test
	void asksForInitialsThatTheIndexWouldLeaveOut() {
		assertThat(IndexQuery.of("and", FIELDS)).contains("pinyin:and_^4 pinyin:and*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "lvhua", "lühua", "lu\u0308hua", "LÜHUÀ", "lǜhuà", "lu:hua", "lv4hua4" })
	void takesEachWayToTypePinyinWithUmlaut(String text) {
		assertThat(IndexQuery.of(text, FIELDS)).contains("pinyin:lvhua*");
	}

	@Test
	void asksForSimplifiedCharactersToo() {
		assertThat(IndexQuery.of("長春", FIELDS)).contains("name:\"長春\"^8", "name:\"长春\"^8", "pinyin:\"长春\"^4");
	}

}
