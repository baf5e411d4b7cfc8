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
 * What a full-text index with the analyzer {@code cjk} is asked for, in the syntax of
 * Lucene's query parser. All words typed must be found, each in any of the names. Words
 * found as they are weigh more than beginnings, names more than aliases and pinyin.
 *
 * <p>
 * For example {@code 光电 park} over {@code name} and {@code nameEn} becomes
 * {@code +(name:"光电"^8 nameEn:"光电"^5) +(name:park^8 name:park*^2 …)}.
 */
public final class IndexQuery {

	/** Finds nothing: no analyzer makes a word of a space. */
	static final String NOTHING = "\" \"";

	private static final int NAME = 8;

	private static final int ALIAS = 6;

	private static final int ENGLISH = 5;

	private static final int KEY = 4;

	/** Longer words than this no index has. */
	private static final int MAX_KEY_LENGTH = 255;

	/** Words that the analyzer leaves out of the index. */
	static final Set<String> LEFT_OUT = Set.of("a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in",
			"into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with", "www");

	private final SearchFields fields;

	private IndexQuery(SearchFields fields) {
		this.fields = fields;
	}

	/**
	 * Makes a query.
	 * @param text what someone typed: any text, of any length
	 * @param fields what the index holds
	 * @return the query, which the parser always takes; it finds nothing where the text
	 * has no letter or digit
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
	 * Words left out of the index cannot be insisted on, nor can the last word while it
	 * may still become one: {@code Ministry o}, {@code Ministry of}.
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
	 * What was typed weighs more where it is a whole name, or follows one another there.
	 * A whole Chinese name is one word in the index only as its pinyin.
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

	/** Names may have as one word what was typed as two: {@code high-tech}. */
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

	/** Traditional characters for simplified ones, and the other way around. */
	private String inOtherCharacters(Word word) {
		Word simplified = word.simplified();
		return joined(simplified.equals(word) ? "" : inNames(simplified),
				each(this.fields.keys(), "\"" + simplified.text() + "\"^" + KEY));
	}

	/** Accents alone are no letters. */
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

	/** A quarter of the weight, to one decimal. */
	private static double beginning(int weight) {
		return Math.round(weight * 2.5) / 10.0;
	}

	private static String each(List<String> fields, String query) {
		StringJoiner all = new StringJoiner(" ");
		fields.forEach((field) -> all.add(field + ":" + query));
		return all.toString();
	}

}
