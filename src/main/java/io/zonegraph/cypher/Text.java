package io.zonegraph.cypher;

import java.util.List;
import java.util.stream.Collectors;

/** Layout of Cypher text, and names written so that they are only names. */
final class Text {

	private static final String INDENT = "  ";

	private Text() {
	}

	/** Every line moved right by one step. */
	static String indented(String text) {
		return INDENT + text.replace("\n", "\n" + INDENT);
	}

	/** A subquery in braces, such as {@code COLLECT { … }}. */
	static String block(String keyword, String body) {
		return keyword + " {\n" + indented(body) + "\n}";
	}

	/** A label, type, property or variable; in backticks where it is not plain. */
	static String name(String name) {
		return isPlain(name) ? name : "`" + name.replace("`", "``") + "`";
	}

	private static boolean isPlain(String name) {
		for (int at = 0; at < name.length(); at++) {
			char each = name.charAt(at);
			if (each != '_' && !isLetter(each) && !(at > 0 && isDigit(each))) {
				return false;
			}
		}
		return !name.isEmpty();
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

	/** A text in quotes. */
	static String literal(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	/** Alternatives of labels or types. */
	static String alternatives(List<String> names) {
		return names.stream().map(Text::name).collect(Collectors.joining("|"));
	}

}
