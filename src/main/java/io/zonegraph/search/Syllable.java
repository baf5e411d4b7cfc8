package io.zonegraph.search;

/**
 * One sounding piece of a name.
 *
 * @param text pinyin of one Chinese character, or a whole Latin word or number, in small
 * letters
 * @param chinese whether it stands for a Chinese character
 * @param start where it begins in the name, whose wide forms are plain
 * @param end where it ends
 */
record Syllable(String text, boolean chinese, int start, int end) {

	/** Its pinyin with u for ü, as it is often typed. */
	String withoutUmlaut() {
		return this.chinese ? this.text.replace('v', 'u') : this.text;
	}

	/** What it adds to the initials of the name. */
	String initial() {
		return this.chinese ? this.text.substring(0, this.text.offsetByCodePoints(0, 1)) : this.text;
	}

}
