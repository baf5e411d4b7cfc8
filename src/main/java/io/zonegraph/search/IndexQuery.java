package io.zonegraph.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.search.SearchWords.Word;

/**
 * Builds a query for a full-text index with the {@code cjk} analyzer, in the syntax of
 * Lucene's query parser. All search words except stop words must match, each in any of
 * the fields. Exact matches score higher than prefix matches, and names higher than
 * aliases and pinyin.
 *
 * <p>
 * For example {@code 光电 park} over {@code name} and {@code nameEn} becomes
 * {@code +(name:"光电"^8 nameEn:"光电"^5) +(name:park^8 name:park*^2 …)}.
 */
public final class IndexQuery {

	/** Matches nothing: no analyzer produces a token for a space. */
	static final String NOTHING = "\" \"";

	private static final int NAME = 8;

	private static final int ALIAS = 6;

	private static final int ENGLISH = 5;

	private static final int KEY = 4;

	/** The maximum length of a token in the index, in characters. */
	private static final int MAX_KEY_LENGTH = 255;

	/** Stop words, which the analyzer omits from the index. */
	static final Set<String> LEFT_OUT = Set.of("a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in",
			"into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with", "www");

	private final SearchFields fields;

	private IndexQuery(SearchFields fields) {
		this.fields = fields;
	}

	/**
	 * Builds a query.
	 * @param text search text with any content and of any length
	 * @param fields the properties in the index
	 * @return the query, which is always valid; it matches nothing if the text has no
	 * letter or digit
	 */
	public static String of(String text, SearchFields fields) {
		List<Word> words = SearchWords.of(text).all();
		return words.isEmpty() ? NOTHING : new IndexQuery(fields).query(words);
	}

	private String query(List<Word> words) {
		List<Boolean> required = required(words);
		List<String> clauses = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			clauses
				.add((required.get(at) ? "+(" : "(") + joined(clause(words.get(at)), withNeighbours(words, at)) + ")");
		}
		wholeName(words).ifPresent(clauses::add);
		return String.join(" ", clauses);
	}

	/**
	 * Which words must match. Stop words are not in the index and cannot be required, nor
	 * can the last word while it may still become one: {@code Ministry o},
	 * {@code Ministry of}. If no word is left, all are required.
	 */
	private static List<Boolean> required(List<Word> words) {
		List<Boolean> required = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			String text = words.get(at).text();
			boolean unfinished = at > 0 && at == words.size() - 1 && !words.get(at - 1).eastAsian();
			required.add(unfinished ? LEFT_OUT.stream().noneMatch((word) -> word.startsWith(text))
					: !LEFT_OUT.contains(text));
		}
		return required.contains(true) ? required : Collections.nCopies(words.size(), true);
	}

	/**
	 * Boosts names that equal the search text or contain its words as a sequence. The
	 * index holds a whole Chinese name as one token only in the form of pinyin.
	 */
	private Optional<String> wholeName(List<Word> words) {
		String text = words.stream().map(Word::letters).collect(Collectors.joining(" "));
		List<Syllable> syllables = SyllableReader.syllablesOf(text);
		boolean chinese = syllables.stream().anyMatch(Syllable::chinese);
		String joined = syllables.stream().map(Syllable::text).collect(Collectors.joining());
		if (this.fields.keys().isEmpty() || syllables.size() < 2 || joined.length() > MAX_KEY_LENGTH) {
			return Optional.empty();
		}
		return Optional.of("(" + each(this.fields.keys(), joined + (chinese ? "^" + NAME : "*^" + KEY)) + ")");
	}

	/** Matches adjacent search words that a name may write as one: {@code high-tech}. */
	private String withNeighbours(List<Word> words, int at) {
		return Stream
			.concat((at > 0) ? words.get(at - 1).joined(words.get(at)).stream() : Stream.empty(),
					(at + 1 < words.size()) ? words.get(at).joined(words.get(at + 1)).stream() : Stream.empty())
			.flatMap((both) -> Stream.of(this.fields.names(), this.fields.aliases(), this.fields.english())
				.map((names) -> each(names, both.text() + "*")))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private String clause(Word word) {
		List<String> ways = new ArrayList<>(List.of(alternatives(word)));
		word.decomposed().map(this::inNames).ifPresent(ways::add);
		List<Word> parts = word.parts();
		if (parts.size() > 1) {
			ways.add("(" + parts(parts) + ")");
		}
		return String.join(" ", ways);
	}

	private String parts(List<Word> parts) {
		boolean others = parts.stream().anyMatch((part) -> !LEFT_OUT.contains(part.text()));
		return parts.stream()
			.map((part) -> (others && LEFT_OUT.contains(part.text()) ? "(" : "+(") + alternatives(part) + ")")
			.collect(Collectors.joining(" "));
	}

	private String alternatives(Word word) {
		return word.eastAsian() ? joined(inNames(word), inOtherCharacters(word))
				: joined(inNames(word), inKeys(word.letters()));
	}

	/**
	 * Matches a word in simplified characters against traditional ones and vice versa.
	 */
	private String inOtherCharacters(Word word) {
		Word simplified = word.simplified();
		return joined(simplified.equals(word) ? "" : inNames(simplified),
				each(this.fields.keys(), "\"" + simplified.text() + "\"^" + KEY));
	}

	/** Matches search keys; empty for a word that consists only of accents. */
	private String inKeys(String letters) {
		return letters.isEmpty() ? ""
				: LetterNormalizer.typed(letters)
					.stream()
					.sorted()
					.map((typed) -> joined(each(this.fields.keys(), typed + "^" + KEY),
							LEFT_OUT.contains(typed) ? each(this.fields.keys(), SearchKeys.escaped(typed) + "^" + KEY)
									: "",
							each(this.fields.keys(), typed + "*")))
					.collect(Collectors.joining(" "));
	}

	private String inNames(Word word) {
		return joined(inNames(word, this.fields.names(), NAME), inNames(word, this.fields.aliases(), ALIAS),
				inNames(word, this.fields.english(), ENGLISH));
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String inNames(Word word, List<String> names, int weight) {
		if (word.eastAsian()) {
			return word.isOneCharacter()
					? each(names, word.text() + "^" + weight) + " " + each(names, "*" + word.text() + "*^" + weight)
					: each(names, "\"" + word.text() + "\"^" + weight);
		}
		String whole = LEFT_OUT.contains(word.text()) ? "" : each(names, word.text() + "^" + weight) + " ";
		return (whole + each(names, word.text() + "*^" + beginning(weight))).strip();
	}

	/** Weight of a prefix match: a quarter of the weight, to one decimal place. */
	private static double beginning(int weight) {
		return Math.round(weight * 2.5) / 10.0;
	}

	private static String each(List<String> fields, String query) {
		StringJoiner all = new StringJoiner(" ");
		fields.forEach((field) -> all.add(field + ":" + query));
		return all.toString();
	}

}
