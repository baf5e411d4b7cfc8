package io.zonegraph.cypher;

import java.util.List;
import java.util.stream.Collectors;

/** Layout of Cypher text, and names written so that they are only names. */
final class Text {

	private static final String INDENT = "  ";

	/** Stand in front of lines that move right, and back; taken away by the layout. */
	private static final char RIGHT = '\u000E';

	private static final char BACK = '\u000F';

	private Text() {
	}

	/** A subquery in braces, such as {@code COLLECT { … }}. */
	static String block(String keyword, String body) {
		return keyword + " {" + RIGHT + "\n" + body + BACK + "\n}";
	}

	/** A list in brackets; on a line each, where one of them has lines of its own. */
	static String list(List<String> items) {
		for (String item : items) {
			if (item.indexOf('\n') >= 0) {
				return lines("[", items) + "\n]";
			}
		}
		return "[" + String.join(", ", items) + "]";
	}

	/** Items on a line each, moved right behind an opening line. */
	static String lines(String opening, List<String> items) {
		return opening + RIGHT + "\n" + String.join(",\n", items) + BACK;
	}

	/**
	 * Text with its lines moved right as far as they nest: once, at the end, as each step
	 * that moves lines copies all that is within.
	 */
	static String laidOut(String text) {
		StringBuilder laidOut = new StringBuilder(2 * text.length());
		String margin = "\n";
		for (int at = 0; at < text.length(); at++) {
			char each = text.charAt(at);
			if (each == RIGHT) {
				margin += INDENT;
			}
			else if (each == BACK) {
				margin = margin.substring(0, margin.length() - INDENT.length());
			}
			else if (each == '\n') {
				laidOut.append(margin);
			}
			else {
				laidOut.append(each);
			}
		}
		return laidOut.toString();
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
		return (names.size() == 1) ? name(names.get(0))
				: names.stream().map(Text::name).collect(Collectors.joining("|"));
	}

}
