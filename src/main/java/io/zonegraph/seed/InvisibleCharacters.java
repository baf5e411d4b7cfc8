package io.zonegraph.seed;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Characters that nobody sees, and that make texts differ which look the same: control
 * characters, and such that direct or join text without being visible.
 */
final class InvisibleCharacters {

	private static final int REPLACEMENT = 0xfffd;

	/** Some scripts need them to join letters or to keep them apart. */
	private static final String JOINERS = "\u200c\u200d";

	private InvisibleCharacters() {
	}

	/**
	 * What is wrong with a text that is not empty and has no white space around it,
	 * worded as the beginning of a message; empty if nothing is. Line breaks are allowed.
	 */
	static Optional<String> in(String text) {
		if (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()))) {
			return Optional.of("must not begin or end with a blank");
		}
		int character;
		for (int index = 0; index < text.length(); index += Character.charCount(character)) {
			character = text.codePointAt(index);
			if (isRefused(character)) {
				return Optional.of("must have no control or invisible characters such as U+%04X".formatted(character));
			}
		}
		return Optional.empty();
	}

	/** A text on one line, with refused characters written as U+hhhh in brackets. */
	static String escaped(String text) {
		return text.codePoints()
			.mapToObj((character) -> isRefused(character) || Character.isISOControl(character)
					? "[U+%04X]".formatted(character) : Character.toString(character))
			.collect(Collectors.joining());
	}

	private static boolean isBlank(int character) {
		return Character.isSpaceChar(character) || Character.isWhitespace(character);
	}

	private static boolean isRefused(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character != '\n' && character != '\r';
			case Character.FORMAT -> JOINERS.indexOf(character) < 0;
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
			default -> character == REPLACEMENT;
		};
	}

}
