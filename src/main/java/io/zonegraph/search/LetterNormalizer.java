package io.zonegraph.search;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;

/** Normalizes letters as in search keys: lower case, without accents or tone marks. */
final class LetterNormalizer {

	/**
	 * A ü after l or n, which pinyin distinguishes from u and keyboards enter as
	 * {@code v}.
	 */
	private static final Pattern UMLAUT = Pattern.compile("(?<=[ln])u\u0308");

	private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

	private static final String SYLLABLES = Stream.of(Pinyin.values())
		.map(Pinyin::getPinyinWithoutTone)
		.filter((syllable) -> syllable.matches("[a-z]{2,}"))
		.distinct()
		.sorted((one, other) -> other.length() - one.length())
		.collect(Collectors.joining("|"));

	/** Pinyin syllables with tone numbers; the last one may be incomplete. */
	private static final Pattern NUMBERED = Pattern.compile("(?:(?:" + SYLLABLES + ")[1-5])+[a-z]*");

	private LetterNormalizer() {
	}

	/**
	 * Removes accents and tone marks: {@code lǜhuà} becomes {@code lvhua}, {@code café}
	 * becomes {@code cafe}.
	 * @param small a word in lower case
	 */
	static String plain(String small) {
		String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
		return Normalizer.normalize(ACCENT.matcher(UMLAUT.matcher(apart).replaceAll("v")).replaceAll(""),
				Normalizer.Form.NFC);
	}

	/**
	 * The forms in which a word is searched: the word itself and, if it is pinyin with
	 * tone numbers such as {@code chang2chun1}, also without the numbers.
	 */
	static Set<String> typed(String letters) {
		return NUMBERED.matcher(letters).matches() ? Set.of(letters, letters.replaceAll("[1-5]", "")) : Set.of(letters);
	}

	/** Converts to simplified characters; the length stays the same. */
	static String simplified(String text) {
		String whole = HanLP.convertToSimplifiedChinese(text);
		return (whole.length() == text.length()) ? whole
				: text.codePoints()
					.mapToObj((point) -> simplifiedCharacter(Character.toString(point)))
					.collect(Collectors.joining());
	}

	private static String simplifiedCharacter(String character) {
		String simplified = HanLP.convertToSimplifiedChinese(character);
		return (simplified.length() == character.length()) ? simplified : character;
	}

}
