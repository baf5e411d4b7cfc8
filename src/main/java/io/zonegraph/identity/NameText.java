package io.zonegraph.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Normalizes names: width, case and punctuation make no difference. */
final class NameText {

	private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private NameText() {
	}

	/** The words of a name. */
	static List<String> words(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return Stream.of(OTHER_THAN_LETTERS.split(folded)).filter((word) -> !word.isEmpty()).toList();
	}

	/** The words of a name, joined. */
	static String joined(String name) {
		return String.join("", words(name));
	}

	static boolean isChinese(String name) {
		return name.codePoints().anyMatch(Character::isIdeographic);
	}

}
