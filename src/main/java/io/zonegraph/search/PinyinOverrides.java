package io.zonegraph.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words for which the pinyin dictionary is wrong, mostly place names. The longest word
 * that starts at a position takes precedence.
 *
 * @param pinyinByWord syllables by word, one per character
 */
record PinyinOverrides(Map<String, List<String>> pinyinByWord) {

	/** The overrides in {@code pinyin-overrides.csv}. */
	static final PinyinOverrides SHIPPED = parse(shippedFile());

	PinyinOverrides {
		pinyinByWord = Collections.unmodifiableMap(new LinkedHashMap<>(pinyinByWord));
	}

	/**
	 * Parses lines of a word, a comma and its syllables separated by spaces; the first
	 * line is a header.
	 * @throws IllegalArgumentException if a word does not have one syllable per character
	 */
	static PinyinOverrides parse(String csv) {
		Map<String, List<String>> words = new LinkedHashMap<>();
		csv.lines().skip(1).filter((line) -> !line.isBlank()).forEach((line) -> {
			int comma = line.indexOf(',');
			String word = line.substring(0, Math.max(comma, 0)).strip();
			List<String> syllables = List.of(line.substring(comma + 1).strip().split(" "));
			if (word.isEmpty() || word.length() != syllables.size()) {
				throw new IllegalArgumentException(
						"Line \"%s\" of the pinyin overrides must be a word, a comma and one syllable per character."
							.formatted(line));
			}
			words.put(word, syllables);
		});
		return new PinyinOverrides(words);
	}

	/**
	 * The syllables of the longest word that starts at a position of a text; empty if
	 * there is none.
	 */
	List<String> at(String text, int position) {
		return this.pinyinByWord.keySet()
			.stream()
			.filter((word) -> text.startsWith(word, position))
			.reduce((one, other) -> (one.length() >= other.length()) ? one : other)
			.map(this.pinyinByWord::get)
			.orElse(List.of());
	}

	String revision() {
		return this.pinyinByWord.toString();
	}

	private static String shippedFile() {
		try (InputStream resource = PinyinOverrides.class.getResourceAsStream("pinyin-overrides.csv")) {
			return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
