package io.zonegraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Computes common alternative spellings of a name: without accents, with adjacent words
 * joined, in simplified instead of traditional characters.
 */
final class SpellingVariants {

	/**
	 * In characters: search words are shorter, and the index limits the length of tokens.
	 */
	private static final int MAX_LENGTH = 60;

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	private SpellingVariants() {
	}

	/** Additional search keys of a name. */
	static List<String> keys(String name) {
		String plain = SearchWords.plain(name);
		return Stream.of(unaccented(plain), joined(plain).stream(), simplified(plain))
			.flatMap((keys) -> keys)
			.filter((key) -> !key.isEmpty())
			.map((key) -> (key.length() > MAX_LENGTH) ? key.substring(0, MAX_LENGTH) : key)
			.distinct()
			.toList();
	}

	private static Stream<String> unaccented(String plain) {
		return SearchWords.wordsOf(plain)
			.stream()
			.map(MatchResult::group)
			.filter((word) -> !LetterNormalizer.plain(word).equals(word))
			.flatMap(SpellingVariants::spellings);
	}

	/** Each word joined with the next one. */
	private static List<String> joined(String plain) {
		List<MatchResult> words = SearchWords.wordsOf(plain);
		List<String> joined = new ArrayList<>();
		for (int at = 0; at + 1 < words.size(); at++) {
			if (SearchWords.areNeighbours(plain, words.get(at), words.get(at + 1))) {
				spellings(words.get(at).group() + words.get(at + 1).group()).forEach(joined::add);
			}
		}
		return joined;
	}

	private static Stream<String> spellings(String word) {
		return Stream.of(LetterNormalizer.plain(word), LetterNormalizer.plain(word.replace('ü', 'u'))).distinct();
	}

	/**
	 * Runs of characters, and the characters separately, because the analyzer indexes a
	 * single character only if it stands alone.
	 */
	private static Stream<String> simplified(String plain) {
		return CHINESE.matcher(plain)
			.results()
			.map(MatchResult::group)
			.filter((run) -> !LetterNormalizer.simplified(run).equals(run))
			.map(LetterNormalizer::simplified)
			.flatMap((run) -> Stream.of(run,
					run.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "))));
	}

}
