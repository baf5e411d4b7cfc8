package io.zonegraph.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Collectors;

/**
 * What one may type on a Latin keyboard to find a Chinese name. The same names always
 * give the same keys, in the same order.
 *
 * <p>
 * For example {@code SearchKeys.of("长春经开区", List.of("经开区"), "")} has the pinyin
 * {@code chang chun jing kai qu}, {@code changchunjingkaiqu}, {@code jing kai qu},
 * {@code jingkaiqu} and the initials {@code ccjkq}, {@code jkq}.
 *
 * @param pinyin pinyin of each Chinese name, without tones, {@code v} for ü: once with a
 * space between syllables and once without
 * @param initials first letters of the syllables of each Chinese name; Latin words and
 * numbers in it stay whole
 * @param tails pinyin and initials of each Chinese name from each of its syllables on,
 * for texts that are typed from the middle of a name: {@code jingkaiqu} and {@code jkq}
 * find it as well; with u for ü as well; words that follow one another as one
 * ({@code hightech}), words without their accents, traditional characters as simplified
 * ones
 */
public record SearchKeys(List<String> pinyin, List<String> initials, List<String> tails) {

	private static final int SHORTEST_TAIL = 2;

	/** Nobody types more, and an index takes no longer words. */
	private static final int MAX_TAIL_LENGTH = 60;

	public SearchKeys {
		pinyin = List.copyOf(pinyin);
		initials = List.copyOf(initials);
		tails = List.copyOf(tails);
	}

	/**
	 * The keys of a name and its aliases. Pinyin and initials only those names have that
	 * have a Chinese character; what else is typed in another way than it is written is
	 * among the tails.
	 * @param english the English name; empty for none
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

	/** The analyzer leaves them out: so that it keeps them, they get a mark. */
	private static void keepStopWords(Set<String> keys) {
		IndexQuery.LEFT_OUT.stream().filter(keys::remove).sorted().toList().forEach((word) -> keys.add(escaped(word)));
	}

	/** A stop word as it stands among the keys. */
	static String escaped(String stopWord) {
		return stopWord + "_";
	}

	/**
	 * What is written of a name from each syllable on that a Chinese one follows or is.
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
	 * A text that changes whenever the same name may give other keys than before, so that
	 * stored keys are known to be out of date.
	 */
	public static String revision() {
		return "4 " + PinyinOverrides.SHIPPED.revision();
	}

}
