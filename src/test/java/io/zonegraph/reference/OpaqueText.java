package io.zonegraph.reference;

import org.jspecify.annotations.Nullable;

/**
 * Marks texts of the reference that may have any value in the engine's response, such as
 * cursors.
 */
final class OpaqueText {

	private static final String PREFIX = "opaque: ";

	private OpaqueText() {
	}

	static String of(String content) {
		return PREFIX + content;
	}

	static boolean is(@Nullable Object value) {
		return value instanceof String text && text.startsWith(PREFIX);
	}

	static String content(String text) {
		return text.substring(PREFIX.length());
	}

}
