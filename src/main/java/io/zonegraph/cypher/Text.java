package io.zonegraph.cypher;

import java.util.List;
import java.util.stream.Collectors;

/** Layout of Cypher text, and escaping of names and literals. */
final class Text {

	private static final String INDENT = "  ";

	/**
	 * Marks the start of indented lines, as {@link #BACK} marks their end; the layout
	 * removes both.
	 */
	private static final char RIGHT = '\u000E';

	private static final char BACK = '\u000F';

	private Text() {
	}

	/** A name of the schema as a text literal. */
	static String quoted(String name) {
		return "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	/** Names of the schema as a list of text literals. */
	static String quoted(List<String> names) {
		return names.stream().map(Text::quoted).collect(Collectors.joining(", ", "[", "]"));
	}

	/** A subquery in braces, such as {@code COLLECT { … }}. */
	static String block(String keyword, String body) {
		return keyword + " {" + RIGHT + "\n" + body + BACK + "\n}";
	}

	/** A list in brackets, with one item a line if any item spans several lines. */
	static String list(List<String> items) {
		for (String item : items) {
			if (item.indexOf('\n') >= 0) {
				return lines("[", items) + "\n]";
			}
		}
		return "[" + String.join(", ", items) + "]";
	}

	/** Items on separate lines, indented after an opening line. */
	static String lines(String opening, List<String> items) {
		return opening + RIGHT + "\n" + String.join(",\n", items) + BACK;
	}

	/**
	 * Indents the lines of a text by their nesting. This is done once, at the end, as
	 * indenting at each level would copy all nested text each time.
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

	/**
	 * Escapes the name of a label, type, property or variable with backticks where
	 * needed.
	 */
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

	/** A string literal, with its quotes. */
	static String literal(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	/** A disjunction of labels or types, such as {@code A|B}. */
	static String alternatives(List<String> names) {
		return (names.size() == 1) ? name(names.get(0))
				: names.stream().map(Text::name).collect(Collectors.joining("|"));
	}

}
