package io.zonegraph.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A search text split into words: runs of Chinese characters, kana or hangul, and runs of
 * other letters and digits, which some punctuation may join ({@code 4.0}, {@code xi'an}).
 * All other characters are separators, so no query syntax remains.
 *
 * @param all the words in order, in lower case and with full-width forms normalized
 */
record SearchWords(List<Word> all) {

	/** Further or longer words would not narrow down the results. */
	private static final int MAX_WORDS = 8;

	private static final int MAX_LENGTH = 40;

	private static final String EAST_ASIAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";

	/** Punctuation that an analyzer keeps within a word. None of it is query syntax. */
	private static final String JOINING = "[.,'’_]";

	private static final String OTHER = "[\\p{L}\\p{M}\\p{N}&&[^" + EAST_ASIAN + "]]+";

	/** At most three joined parts, to keep queries short. */
	private static final Pattern WORD = Pattern
		.compile("[" + EAST_ASIAN + "]+|" + OTHER + "(?:" + JOINING + OTHER + "){0,2}");

	/** How ü is typed on keyboards without it: {@code lu:hua}. */
	private static final Pattern UMLAUT = Pattern.compile("(?<=[ln])u:(?=[a-z])");

	/** A word in a name, where punctuation is a separator. */
	private static final Pattern LETTERS = Pattern.compile(OTHER);

	private static final Pattern EAST_ASIAN_LETTER = Pattern.compile("[" + EAST_ASIAN + "]");

	private static final Pattern EAST_ASIAN_WORD = Pattern.compile("[" + EAST_ASIAN + "]+");

	SearchWords {
		all = List.copyOf(all);
	}

	static SearchWords of(String text) {
		String start = text.substring(0, Math.min(text.length(), MAX_WORDS * MAX_LENGTH));
		return new SearchWords(WORD.matcher(UMLAUT.matcher(plain(start)).replaceAll("v"))
			.results()
			.map(MatchResult::group)
			.limit(MAX_WORDS)
			.map(SearchWords::word)
			.toList());
	}

	/** Lower case in NFKC: full-width forms normalized, accents composed. */
	static String plain(String text) {
		return small(Normalizer.normalize(text, Normalizer.Form.NFKC));
	}

	/** The words of a normalized name that are not East Asian, with their positions. */
	static List<MatchResult> wordsOf(String plain) {
		return LETTERS.matcher(plain).results().toList();
	}

	/**
	 * Whether two consecutive words of a name may also be written as one:
	 * {@code high-tech}, {@code high tech}, {@code Jilin's}. Stop words as in
	 * {@code and technology} are excluded, except for a single letter at the end.
	 */
	static boolean areNeighbours(String plain, MatchResult one, MatchResult next) {
		return !IndexQuery.LEFT_OUT.contains(one.group())
				&& (next.group().length() == 1 || !IndexQuery.LEFT_OUT.contains(next.group()))
				&& !EAST_ASIAN_LETTER.matcher(plain.substring(one.end(), next.start())).find();
	}

	/** Lower case, converted character by character as analyzers do. */
	static String small(String text) {
		return text.codePoints()
			.map(Character::toLowerCase)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static Word word(String text) {
		int end = Math.min(text.length(), MAX_LENGTH);
		String whole = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
			.replaceFirst(JOINING + "$", "");
		return new Word(whole, EAST_ASIAN_WORD.matcher(whole).matches());
	}

	/**
	 * A word.
	 *
	 * @param text its normalized text
	 * @param eastAsian whether it is written without spaces and therefore matches
	 * anywhere in a name; other words match only at the beginning of a word
	 */
	record Word(String text, boolean eastAsian) {

		boolean isOneCharacter() {
			return this.text.codePointCount(0, this.text.length()) == 1;
		}

		/**
		 * With decomposed accents (NFD), as in some names; empty if that makes no
		 * difference.
		 */
		Optional<Word> decomposed() {
			String decomposed = Normalizer.normalize(this.text, Normalizer.Form.NFD);
			return (this.eastAsian || decomposed.equals(this.text)) ? Optional.empty()
					: Optional.of(new Word(decomposed, false));
		}

		/** Without punctuation and accents, as in search keys. */
		String letters() {
			return LetterNormalizer.plain(this.text.replaceAll(JOINING, ""));
		}

		/** The same word in simplified characters. */
		Word simplified() {
			return new Word(LetterNormalizer.simplified(this.text), this.eastAsian);
		}

		/**
		 * Both words joined into one; empty if either is East Asian or has no letters.
		 */
		Optional<Word> joined(Word next) {
			return (this.eastAsian || next.eastAsian || letters().isEmpty() || next.letters().isEmpty())
					? Optional.empty() : Optional.of(new Word(letters() + next.letters(), false));
		}

		/**
		 * The parts that punctuation joins; only the word itself if there is no
		 * punctuation.
		 */
		List<Word> parts() {
			return Stream.of(this.text.split(JOINING)).map((part) -> new Word(part, this.eastAsian)).toList();
		}

	}

}
