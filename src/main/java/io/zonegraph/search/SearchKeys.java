package io.zonegraph.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Collectors;

/**
 * The keys by which a Chinese name can be found with a Latin keyboard. Equal names have
 * equal keys, in the same order.
 *
 * <p>
 * For example {@code SearchKeys.of("长春经开区", List.of("经开区"), "")} has the pinyin
 * {@code chang chun jing kai qu}, {@code changchunjingkaiqu}, {@code jing kai qu},
 * {@code jingkaiqu} and the initials {@code ccjkq}, {@code jkq}.
 *
 * @param pinyin pinyin of each Chinese name, without tones and with {@code v} for ü, both
 * with and without spaces between syllables
 * @param initials first letters of the syllables of each Chinese name; Latin words and
 * numbers in it are not abbreviated
 * @param tails pinyin and initials of each Chinese name from each syllable onwards, so
 * that {@code jingkaiqu} and {@code jkq} match in the middle of a name, also with u for
 * ü; and spelling variants of all names: joined words ({@code hightech}), words without
 * accents, and simplified characters for traditional ones
 */
public record SearchKeys(List<String> pinyin, List<String> initials, List<String> tails) {

	private static final int SHORTEST_TAIL = 2;

	/**
	 * In characters: search words are shorter, and the index limits the length of tokens.
	 */
	private static final int MAX_TAIL_LENGTH = 60;

	public SearchKeys {
		pinyin = List.copyOf(pinyin);
		initials = List.copyOf(initials);
		tails = List.copyOf(tails);
	}

	/**
	 * Computes the keys of a name and its aliases. Only names with a Chinese character
	 * have pinyin and initials; spelling variants of all names are among the tails.
	 * @param name the name
	 * @param aliases other names, in any language
	 * @param english the English name; empty if there is none
	 */
	public static SearchKeys of(String name, List<String> aliases, String english) {
		List<String> names = new ArrayList<>();
		names.add(name);
		names.addAll(aliases);
		Set<String> pinyin = new LinkedHashSet<>();
		Set<String> initials = new LinkedHashSet<>();
		Set<String> tails = new LinkedHashSet<>();
		for (String each : names) {
			List<Syllable> syllables = SyllableReader.syllablesOf(each);
			if (syllables.stream().anyMatch(Syllable::chinese)) {
				pinyin.add(syllables.stream().map(Syllable::text).collect(Collectors.joining(" ")));
				pinyin.add(syllables.stream().map(Syllable::text).collect(Collectors.joining()));
				initials.add(syllables.stream().map(Syllable::initial).collect(Collectors.joining()));
				tails.addAll(tails(syllables, Syllable::text));
				tails.addAll(tails(syllables, Syllable::withoutUmlaut));
				tails.addAll(tails(syllables, Syllable::initial));
			}
		}
		initials.stream().filter(IndexQuery.LEFT_OUT::contains).forEach(tails::add);
		names.add(english);
		names.forEach((each) -> tails.addAll(SpellingVariants.keys(each)));
		keepStopWords(tails);
		return new SearchKeys(List.copyOf(pinyin), List.copyOf(initials), List.copyOf(tails));
	}

	/** Marks stop words so that the analyzer does not drop them. */
	private static void keepStopWords(Set<String> keys) {
		IndexQuery.LEFT_OUT.stream().filter(keys::remove).sorted().toList().forEach((word) -> keys.add(escaped(word)));
	}

	/** A stop word as stored among the keys. */
	static String escaped(String stopWord) {
		return stopWord + "_";
	}

	/**
	 * The texts of a name from each syllable onwards, where they include a Chinese
	 * character.
	 */
	static List<String> tails(List<Syllable> syllables, Function<Syllable, String> written) {
		return IntStream.range(0, syllables.size())
			.mapToObj((start) -> syllables.subList(start, syllables.size()))
			.filter((rest) -> rest.stream().anyMatch(Syllable::chinese))
			.map((rest) -> rest.stream().map(written).collect(Collectors.joining()))
			.filter((tail) -> tail.length() >= SHORTEST_TAIL)
			.map((tail) -> (tail.length() > MAX_TAIL_LENGTH) ? tail.substring(0, MAX_TAIL_LENGTH) : tail)
			.toList();
	}

	/**
	 * The revision of the key computation. It changes whenever a name may get different
	 * keys than before, so that outdated stored keys can be detected.
	 */
	public static String revision() {
		return "4 " + PinyinOverrides.SHIPPED.revision();
	}

}
