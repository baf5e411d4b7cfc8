package io.zonegraph.api.neo4jbrowser;

import java.util.Arrays;
import java.util.HexFormat;

/** Colours derived from a base colour, each in the form {@code #2563eb}. */
final class ColorShades {

	private static final String WHITE = "#ffffff";

	private static final String BLACK = "#000000";

	private ColorShades() {
	}

	/** Returns the colour with each channel reduced to three quarters. */
	static String darker(String colour) {
		byte[] channels = channels(colour);
		for (int i = 0; i < channels.length; i++) {
			channels[i] = (byte) ((channels[i] & 0xff) * 3 / 4);
		}
		return "#" + HexFormat.of().formatHex(channels);
	}

	/**
	 * Returns white if its contrast is sufficient for large text (3:1), otherwise black.
	 */
	static String readableOn(String colour) {
		return (contrast(1, luminance(colour)) >= 3) ? WHITE : BLACK;
	}

	private static double contrast(double lighter, double darker) {
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** Relative luminance as defined by WCAG 2, from 0 for black to 1 for white. */
	private static double luminance(String colour) {
		byte[] channels = channels(colour);
		return 0.2126 * linear(channels[0]) + 0.7152 * linear(channels[1]) + 0.0722 * linear(channels[2]);
	}

	private static double linear(byte part) {
		double share = (part & 0xff) / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static byte[] channels(String colour) {
		byte[] channels = HexFormat.of().parseHex(colour.substring(1));
		if (channels.length != 3) {
			throw new IllegalArgumentException("A colour must be like #2563eb, was " + Arrays.toString(channels) + ".");
		}
		return channels;
	}

}
