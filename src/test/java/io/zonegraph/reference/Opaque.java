package io.zonegraph.reference;

import org.jspecify.annotations.Nullable;

/** Texts of the reference that stand for what the engine may write as it likes. */
final class Opaque {

	private static final String MARK = "opaque: ";

	private Opaque() {
	}

	static String of(String content) {
		return MARK + content;
	}

	static boolean is(@Nullable Object value) {
		return value instanceof String text && text.startsWith(MARK);
	}

	static String content(String text) {
		return text.substring(MARK.length());
	}

}
