package io.zonegraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a name has that is often typed in another way than it is written: accents, words
 * that are joined or not, traditional characters.
 */
final class SpellingVariants {

	/** Nobody types more, and an index takes no longer words. */
	private static final int MAX_LENGTH = 60;

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

	private SpellingVariants() {
	}

	/** The keys by which a name is found as well. */
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

	/** Each word and the next as one. */
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
	 * Together, and one by one, as the analyzer finds a single character only where it
	 * stands alone.
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
