package io.zonegraph.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;

/**
 * Splits a name into syllables. All characters except letters and digits are separators;
 * full-width forms are normalized.
 */
final class SyllableReader {

	/** A run of Chinese characters, or of other letters and digits. */
	private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

	private SyllableReader() {
	}

	static List<Syllable> syllablesOf(String name) {
		return RUN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
			.results()
			.flatMap((run) -> syllablesOfRun(run.group(), run.start()))
			.toList();
	}

	private static Stream<Syllable> syllablesOfRun(String run, int start) {
		if (UnicodeScript.of(run.codePointAt(0)) != UnicodeScript.HAN) {
			return Stream.of(new Syllable(LetterNormalizer.plain(run.toLowerCase(Locale.ROOT)), false, start,
					start + run.length()));
		}
		List<String> pinyin = pinyinOf(run);
		return IntStream.range(0, pinyin.size())
			.mapToObj((index) -> new Syllable(pinyin.get(index), true, start + run.offsetByCodePoints(0, index),
					start + run.offsetByCodePoints(0, index + 1)));
	}

	private static List<String> pinyinOf(String run) {
		List<String> read = dictionaryPinyinOf(run);
		List<String> pinyin = new ArrayList<>();
		while (pinyin.size() < read.size()) {
			int position = pinyin.size();
			List<String> override = PinyinOverrides.SHIPPED.at(run, run.offsetByCodePoints(0, position));
			pinyin.addAll(override.isEmpty() ? List.of(read.get(position)) : override);
		}
		return pinyin;
	}

	private static List<String> dictionaryPinyinOf(String run) {
		List<Pinyin> read = HanLP.convertToPinyinList(run);
		return IntStream.range(0, run.length())
			.filter((index) -> !Character.isLowSurrogate(run.charAt(index)))
			.mapToObj((index) -> (read.get(index) == Pinyin.none5) ? characterAt(run, index)
					: read.get(index).getPinyinWithoutTone())
			.toList();
	}

	private static String characterAt(String run, int index) {
		return Character.toString(run.codePointAt(index));
	}

}
