package io.zonegraph.search;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;

/** Letters as search keys are written: small, without accents or tone marks. */
final class LetterNormalizer {

	/** A ü behind l or n, which pinyin tells from u and keyboards write {@code v}. */
	private static final Pattern UMLAUT = Pattern.compile("(?<=[ln])u\u0308");

	private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

	private static final String SYLLABLES = Stream.of(Pinyin.values())
		.map(Pinyin::getPinyinWithoutTone)
		.filter((syllable) -> syllable.matches("[a-z]{2,}"))
		.distinct()
		.sorted((one, other) -> other.length() - one.length())
		.collect(Collectors.joining("|"));

	/** Syllables with the numbers of their tones, the last one perhaps unfinished. */
	private static final Pattern NUMBERED = Pattern.compile("(?:(?:" + SYLLABLES + ")[1-5])+[a-z]*");

	private LetterNormalizer() {
	}

	/**
	 * Plain letters: {@code lǜhuà} is {@code lvhua}, {@code café} is {@code cafe}.
	 * @param small a word in small letters
	 */
	static String plain(String small) {
		String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
		return Normalizer.normalize(ACCENT.matcher(UMLAUT.matcher(apart).replaceAll("v")).replaceAll(""),
				Normalizer.Form.NFC);
	}

	/**
	 * The ways to type a word on a Latin keyboard: {@code chang2chun1} is
	 * {@code changchun} as well.
	 */
	static Set<String> typed(String letters) {
		return NUMBERED.matcher(letters).matches() ? Set.of(letters, letters.replaceAll("[1-5]", "")) : Set.of(letters);
	}

	/** Simplified characters, as many as there were. */
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
