package io.zonegraph.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one may type on a Latin keyboard to find a Chinese name. The same names always
 * give the same keys, in the same order.
 *
 * <p>
 * For example {@code SearchKeys.of("长春经开区", List.of("经开区"))} has the pinyin
 * {@code chang chun jing kai qu}, {@code changchunjingkaiqu}, {@code jing kai qu},
 * {@code jingkaiqu} and the initials {@code ccjkq}, {@code jkq}.
 *
 * @param pinyin pinyin of each Chinese name, without tones, {@code v} for ü: once with a
 * space between syllables and once without
 * @param initials first letters of the syllables of each Chinese name; Latin words and
 * numbers in it stay whole
 */
public record SearchKeys(List<String> pinyin, List<String> initials) {

	public SearchKeys {
		pinyin = List.copyOf(pinyin);
		initials = List.copyOf(initials);
	}

	/**
	 * The keys of a name and its aliases. Names without a Chinese character give none, as
	 * they are typed as they are.
	 */
	public static SearchKeys of(String name, List<String> aliases) {
		List<String> names = new ArrayList<>();
		names.add(name);
		names.addAll(aliases);
		Set<String> pinyin = new LinkedHashSet<>();
		Set<String> initials = new LinkedHashSet<>();
		for (String each : names) {
			List<Syllable> syllables = SyllableReader.syllablesOf(each);
			if (syllables.stream().anyMatch(Syllable::chinese)) {
				pinyin.add(syllables.stream().map(Syllable::text).collect(Collectors.joining(" ")));
				pinyin.add(syllables.stream().map(Syllable::text).collect(Collectors.joining()));
				initials.add(syllables.stream().map(Syllable::initial).collect(Collectors.joining()));
			}
		}
		return new SearchKeys(List.copyOf(pinyin), List.copyOf(initials));
	}

	/**
	 * A text that changes whenever the same name may give other keys than before, so that
	 * stored keys are known to be out of date.
	 */
	public static String revision() {
		return "1 " + PinyinOverrides.SHIPPED.revision();
	}

}
