package io.zonegraph.seed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for Chinese texts. */
final class ChineseText {

	/** A half-width punctuation mark next to a Chinese character or punctuation mark. */
	private static final Pattern HALF_WIDTH = Pattern.compile(
			"(?<=[\\p{IsHan}\\u3001-\\u3011\u201d\u2019\\uff01-\\uff5e])[,;:()?!]|[,;:()?!](?=[\\p{IsHan}\u201c\u300a])");

	private ChineseText() {
	}

	/**
	 * The first half-width punctuation mark beside a Chinese character; empty if there is
	 * none. For example {@code ,} in {@code 一期,二期}, which must be {@code ，}.
	 */
	static Optional<String> halfWidthMark(String text) {
		Matcher mark = HALF_WIDTH.matcher(text);
		return mark.find() ? Optional.of(mark.group()) : Optional.empty();
	}

	/** The full-width form of a half-width mark. */
	static String fullWidth(String mark) {
		return String.valueOf((char) (mark.charAt(0) + 0xfee0));
	}

}
