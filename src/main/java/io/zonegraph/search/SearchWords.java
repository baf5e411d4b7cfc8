package io.zonegraph.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A typed text taken apart into words: runs of Chinese characters (or kana, or hangul),
 * and runs of other letters and digits, which a few marks may join ({@code 4.0},
 * {@code xi'an}). Everything else only separates, so nothing that could mean something to
 * an index is left.
 *
 * @param all the words in small letters, wide forms plain, in the order typed
 */
record SearchWords(List<Word> all) {

	/** More words, or longer ones, narrow nothing down. */
	private static final int MAX_WORDS = 8;

	private static final int MAX_LENGTH = 40;

	private static final String EAST_ASIAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";

	/** Marks that an analyzer leaves inside a word. None means anything to a parser. */
	private static final String JOINING = "[.,'’_]";

	private static final String OTHER = "[\\p{L}\\p{M}\\p{N}&&[^" + EAST_ASIAN + "]]+";

	/** No more than three parts, to keep queries short. */
	private static final Pattern WORD = Pattern
		.compile("[" + EAST_ASIAN + "]+|" + OTHER + "(?:" + JOINING + OTHER + "){0,2}");

	/** How ü is typed where there is none: {@code lu:hua}. */
	private static final Pattern UMLAUT = Pattern.compile("(?<=[ln])u:(?=[a-z])");

	/** A word within a name, whose marks separate. */
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

	/** Small letters, wide forms plain, accents in their letters. */
	static String plain(String text) {
		return small(Normalizer.normalize(text, Normalizer.Form.NFKC));
	}

	/** The words of a name that are not East Asian, with their places. */
	static List<MatchResult> wordsOf(String plain) {
		return LETTERS.matcher(plain).results().toList();
	}

	/**
	 * Whether two words of a name can be written as one: {@code high-tech},
	 * {@code high tech}, {@code Jilin's}. Nobody does so with {@code and technology}.
	 */
	static boolean areNeighbours(String plain, MatchResult one, MatchResult next) {
		return !IndexQuery.LEFT_OUT.contains(one.group())
				&& (next.group().length() == 1 || !IndexQuery.LEFT_OUT.contains(next.group()))
				&& !EAST_ASIAN_LETTER.matcher(plain.substring(one.end(), next.start())).find();
	}

	/** Letter by letter, as analyzers do it. */
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
	 * @param text its letters
	 * @param eastAsian whether it is written without spaces, so that it is found in the
	 * middle of a name; others are found at the beginning of a word
	 */
	record Word(String text, boolean eastAsian) {

		boolean isOneCharacter() {
			return this.text.codePointCount(0, this.text.length()) == 1;
		}

		/**
		 * With accents behind their letters, as some names are written; empty where that
		 * makes no difference.
		 */
		Optional<Word> decomposed() {
			String decomposed = Normalizer.normalize(this.text, Normalizer.Form.NFD);
			return (this.eastAsian || decomposed.equals(this.text)) ? Optional.empty()
					: Optional.of(new Word(decomposed, false));
		}

		/** Without the marks and accents in it, as search keys are written. */
		String letters() {
			return LetterNormalizer.plain(this.text.replaceAll(JOINING, ""));
		}

		/** The same word in simplified characters. */
		Word simplified() {
			return new Word(LetterNormalizer.simplified(this.text), this.eastAsian);
		}

		/** Both words as one; empty where one of them is East Asian. */
		Optional<Word> joined(Word next) {
			return (this.eastAsian || next.eastAsian || letters().isEmpty() || next.letters().isEmpty())
					? Optional.empty() : Optional.of(new Word(letters() + next.letters(), false));
		}

		/** What marks join; only the word itself where there is none. */
		List<Word> parts() {
			return Stream.of(this.text.split(JOINING)).map((part) -> new Word(part, this.eastAsian)).toList();
		}

	}

}
