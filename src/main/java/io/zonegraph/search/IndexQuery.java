package io.zonegraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.search.TypedWords.Word;

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

	/** Words that the analyzer leaves out of the index. */
	private static final Set<String> LEFT_OUT = Set.of("a", "and", "are", "as", "at", "be", "but", "by", "for", "if",
			"in", "into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then",
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
		List<Word> words = TypedWords.of(text).all();
		return words.isEmpty() ? NOTHING : new IndexQuery(fields).query(words);
	}

	private String query(List<Word> words) {
		boolean others = words.stream().anyMatch((word) -> !LEFT_OUT.contains(word.text()));
		List<String> clauses = new ArrayList<>();
		for (Word word : words) {
			boolean required = !others || !LEFT_OUT.contains(word.text());
			clauses.add((required ? "+(" : "(") + clause(word) + ")");
		}
		joined(words).ifPresent(clauses::add);
		return String.join(" ", clauses);
	}

	/** Syllables typed with spaces weigh more where they follow one another. */
	private Optional<String> joined(List<Word> words) {
		if (words.size() < 2 || words.stream().anyMatch(Word::eastAsian)) {
			return Optional.empty();
		}
		String text = words.stream().map(Word::text).collect(Collectors.joining());
		return Optional.of("(" + each(this.fields.keys(), text + "*^" + KEY) + ")");
	}

	private String clause(Word word) {
		List<String> alternatives = new ArrayList<>();
		alternatives.add(inNames(word, this.fields.names(), NAME));
		alternatives.add(inNames(word, this.fields.aliases(), ALIAS));
		alternatives.add(inNames(word, this.fields.english(), ENGLISH));
		if (!word.eastAsian()) {
			alternatives.add(each(this.fields.keys(), word.text() + "^" + KEY));
			alternatives.add(each(this.fields.keys(), word.text() + "*"));
		}
		return alternatives.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String inNames(Word word, List<String> names, int weight) {
		if (word.eastAsian()) {
			return each(names, word.isOneCharacter() ? "*%s*^%d".formatted(word.text(), weight)
					: "\"%s\"^%d".formatted(word.text(), weight));
		}
		String whole = LEFT_OUT.contains(word.text()) ? "" : each(names, word.text() + "^" + weight) + " ";
		return whole + each(names, "%s*^%s".formatted(word.text(), beginning(weight)));
	}

	private static String beginning(int weight) {
		return String.format(Locale.ROOT, "%.1f", weight / 4.0);
	}

	private static String each(List<String> fields, String query) {
		return fields.stream().map((field) -> field + ":" + query).collect(Collectors.joining(" "));
	}

}
