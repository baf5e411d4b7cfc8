package io.zonegraph.search;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonegraph.search.TypedWords.Word;

/**
 * A name with the characters marked that were typed.
 *
 * @param name the name
 * @param words how many of the typed words it has
 * @param on in what way it has them
 * @param marks the characters typed
 */
record MarkedName(String name, int words, Set<MatchedOn> on, BitSet marks) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	static MarkedName of(String name, MatchedOn sort, List<Word> words) {
		String plain = TypedWords.plain(name);
		// Where plain forms are longer or shorter than those in the name, places in one
		// are not places in the other: then nothing is marked.
		BitSet marks = new BitSet();
		Set<MatchedOn> on = EnumSet.noneOf(MatchedOn.class);
		List<Syllable> syllables = SyllableReader.syllablesOf(name);
		int found = 0;
		for (Word word : words) {
			Set<MatchedOn> ways = EnumSet.noneOf(MatchedOn.class);
			if (asWritten(word, plain, marks)) {
				ways.add(sort);
			}
			if (!word.eastAsian()) {
				if (spoken(word, syllables, Syllable::text, marks)) {
					ways.add(MatchedOn.PINYIN);
				}
				if (spoken(word, syllables, Syllable::initial, marks)) {
					ways.add(MatchedOn.INITIALS);
				}
			}
			found += ways.isEmpty() ? 0 : 1;
			on.addAll(ways);
		}
		return new MarkedName(name, found, on, (plain.length() == name.length()) ? marks : new BitSet());
	}

	/** East Asian words anywhere, others where a word of the name begins. */
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
		if (at == 0) {
			return true;
		}
		Matcher before = WORD.matcher(Character.toString(name.codePointBefore(at)));
		boolean eastAsianBefore = !TypedWords.of(name.substring(0, at)).all().isEmpty()
				&& Character.isIdeographic(name.codePointBefore(at));
		return eastAsianBefore || !before.matches();
	}

	/** From any Chinese syllable on, the last one typed perhaps unfinished. */
	private static boolean spoken(Word word, List<Syllable> syllables, Function<Syllable, String> written,
			BitSet marks) {
		boolean found = false;
		for (int start = 0; start < syllables.size(); start++) {
			if (syllables.get(start).chinese()) {
				found |= spokenFrom(start, word.text(), syllables, written, marks);
			}
		}
		return found;
	}

	private static boolean spokenFrom(int start, String typed, List<Syllable> syllables,
			Function<Syllable, String> written, BitSet marks) {
		int at = 0;
		int next = start;
		while (at < typed.length() && next < syllables.size()) {
			String syllable = written.apply(syllables.get(next));
			int length = Math.min(syllable.length(), typed.length() - at);
			if (!typed.regionMatches(at, syllable, 0, length)) {
				return false;
			}
			at += length;
			next++;
		}
		if (at < typed.length()) {
			return false;
		}
		syllables.subList(start, next).forEach((each) -> marks.set(each.start(), each.end()));
		return true;
	}

}
