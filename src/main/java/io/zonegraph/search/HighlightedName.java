package io.zonegraph.search;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import io.zonegraph.search.SearchWords.Word;

/**
 * A name, with the characters that match a search text.
 *
 * @param name the name
 * @param words number of search words that the name matches
 * @param on the ways in which it matches them
 * @param marks indexes of the matching characters in the name
 */
record HighlightedName(String name, int words, Set<MatchedOn> on, BitSet marks) {

	static HighlightedName of(String name, MatchedOn sort, List<Word> words) {
		String plain = SearchWords.plain(name);
		// An index may store an accent as a separate character, so that "cafe" is a
		// prefix of "café".
		Set<String> forms = new LinkedHashSet<>(List.of(plain, SearchWords.small(name), LetterNormalizer.plain(plain),
				LetterNormalizer.plain(plain.replace('ü', 'u'))));
		BitSet marks = new BitSet();
		Set<MatchedOn> on = EnumSet.noneOf(MatchedOn.class);
		List<Syllable> syllables = SyllableReader.syllablesOf(name);
		int found = 0;
		for (int at = 0; at < words.size(); at++) {
			Word word = words.get(at);
			Set<MatchedOn> ways = ways(word, sort, forms, syllables, marks);
			if (ways.isEmpty()) {
				word.parts().forEach((part) -> ways.addAll(ways(part, sort, forms, syllables, marks)));
			}
			if (ways.isEmpty() && withNeighbours(words, at).anyMatch((both) -> asWritten(both, forms, marks))) {
				ways.add(sort);
			}
			found += ways.isEmpty() ? 0 : 1;
			on.addAll(ways);
		}
		return new HighlightedName(name, found, on, hasPlacesOf(name, plain) ? marks : new BitSet());
	}

	/**
	 * Whether indexes in the normalized form are also indexes in the name. If the lengths
	 * differ, they are not, and nothing is highlighted.
	 */
	private static boolean hasPlacesOf(String name, String plain) {
		return plain.length() == name.length()
				&& plain.codePointCount(0, plain.length()) == name.codePointCount(0, name.length());
	}

	private static Set<MatchedOn> ways(Word word, MatchedOn sort, Set<String> forms, List<Syllable> syllables,
			BitSet marks) {
		Set<MatchedOn> ways = EnumSet.noneOf(MatchedOn.class);
		if (asWritten(word, forms, marks)) {
			ways.add(sort);
		}
		if (word.eastAsian() || word.letters().isEmpty()) {
			return ways;
		}
		if (spoken(word, syllables, Syllable::text, marks)) {
			ways.add(MatchedOn.PINYIN);
		}
		if (spoken(word, syllables, Syllable::initial, marks)) {
			ways.add(MatchedOn.INITIALS);
		}
		return ways;
	}

	/**
	 * The word joined with each adjacent one: a name may write two search words as one.
	 */
	private static Stream<Word> withNeighbours(List<Word> words, int at) {
		return Stream.concat((at > 0) ? words.get(at - 1).joined(words.get(at)).stream() : Stream.empty(),
				(at + 1 < words.size()) ? words.get(at).joined(words.get(at + 1)).stream() : Stream.empty());
	}

	/**
	 * Finds a word in any form of the name. Only forms as long as the first have the same
	 * indexes and are highlighted.
	 */
	private static boolean asWritten(Word word, Set<String> forms, BitSet marks) {
		int length = forms.iterator().next().length();
		boolean found = false;
		for (String form : forms) {
			BitSet places = (form.length() == length) ? marks : new BitSet();
			if (word.eastAsian()) {
				found |= asWritten(word, form, places);
				found |= asWritten(word.simplified(), LetterNormalizer.simplified(form), places);
			}
			else {
				found |= asWritten(word, form, places);
				if (!word.letters().isEmpty()) {
					found |= asWritten(new Word(word.letters(), false), form, places);
					found |= asJoined(word.letters(), form, places);
				}
			}
		}
		return found;
	}

	/** Finds a search word that the name writes as two words. */
	private static boolean asJoined(String typed, String name, BitSet marks) {
		List<MatchResult> words = SearchWords.wordsOf(name);
		boolean found = false;
		for (int at = 0; at + 1 < words.size(); at++) {
			MatchResult one = words.get(at);
			MatchResult next = words.get(at + 1);
			if (typed.length() > one.group().length() && (one.group() + next.group()).startsWith(typed)
					&& SearchWords.areNeighbours(name, one, next)) {
				marks.set(one.start(), one.end());
				marks.set(next.start(), next.start() + typed.length() - one.group().length());
				found = true;
			}
		}
		return found;
	}

	/** Finds an East Asian word anywhere, other words only at the beginning of a word. */
	private static boolean asWritten(Word word, String name, BitSet marks) {
		boolean found = false;
		for (int at = name.indexOf(word.text()); at >= 0; at = name.indexOf(word.text(), at + 1)) {
			if (word.eastAsian() || beginsWord(name, at)) {
				marks.set(at, at + word.text().length());
				found = true;
			}
		}
		return found;
	}

	private static boolean beginsWord(String name, int at) {
		return at == 0 || SearchWords.of(Character.toString(name.codePointBefore(at)))
			.all()
			.stream()
			.allMatch(Word::eastAsian);
	}

	/**
	 * Finds a word as pinyin or initials, from any syllable onwards, where the rest of
	 * the name has a Chinese character and thus a search key. The last syllable typed may
	 * be incomplete.
	 */
	private static boolean spoken(Word word, List<Syllable> syllables, Function<Syllable, String> written,
			BitSet marks) {
		boolean found = false;
		for (int start = 0; start < syllables.size(); start++) {
			boolean hasKey = syllables.subList(start, syllables.size()).stream().anyMatch(Syllable::chinese);
			for (String typed : LetterNormalizer.typed(word.letters())) {
				found |= hasKey && spokenFrom(start, typed, syllables, written, marks);
			}
		}
		return found;
	}

	/** Compares pinyin, with u accepted for ü. */
	private static boolean isAt(String typed, int at, int length, String written, Syllable syllable) {
		return typed.regionMatches(at, written, 0, length)
				|| (written.equals(syllable.text()) && typed.regionMatches(at, syllable.withoutUmlaut(), 0, length));
	}

	private static boolean spokenFrom(int start, String typed, List<Syllable> syllables,
			Function<Syllable, String> written, BitSet marks) {
		int at = 0;
		int next = start;
		while (at < typed.length() && next < syllables.size()) {
			String syllable = written.apply(syllables.get(next));
			int length = Math.min(syllable.length(), typed.length() - at);
			if (!isAt(typed, at, length, syllable, syllables.get(next))) {
				return false;
			}
			at += length;
			next++;
		}
		List<Syllable> heard = syllables.subList(start, next);
		boolean asWritten = heard.size() == 1 && !heard.get(0).chinese();
		if (at < typed.length() || asWritten) {
			return false;
		}
		heard.forEach((each) -> marks.set(each.start(), each.end()));
		return true;
	}

}
