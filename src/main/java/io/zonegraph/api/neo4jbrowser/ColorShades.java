package io.zonegraph.api.neo4jbrowser;

import java.util.Arrays;
import java.util.HexFormat;

/** Colours that go with a colour, each as {@code #2563eb}. */
final class ColorShades {

	private static final String WHITE = "#ffffff";

	private static final String BLACK = "#000000";

	private ColorShades() {
	}

	/** The colour with three quarters of its light. */
	static String darker(String colour) {
		byte[] parts = parts(colour);
		for (int i = 0; i < parts.length; i++) {
			parts[i] = (byte) ((parts[i] & 0xff) * 3 / 4);
		}
		return "#" + HexFormat.of().formatHex(parts);
	}

	/** White where that stands out enough for large text, else black. */
	static String readableOn(String colour) {
		return (contrast(1, luminance(colour)) >= 3) ? WHITE : BLACK;
	}

	private static double contrast(double lighter, double darker) {
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** Relative luminance of WCAG 2, 0 for black to 1 for white. */
	private static double luminance(String colour) {
		byte[] parts = parts(colour);
		return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
	}

	private static double linear(byte part) {
		double share = (part & 0xff) / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static byte[] parts(String colour) {
		byte[] parts = HexFormat.of().parseHex(colour.substring(1));
		if (parts.length != 3) {
			throw new IllegalArgumentException("A colour must be like #2563eb, was " + Arrays.toString(parts) + ".");
		}
		return parts;
	}

}
