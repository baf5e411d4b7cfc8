package io.zonegraph.search;

/**
 * One sounding piece of a name.
 *
 * @param text pinyin of one Chinese character, or a whole Latin word or number, in small
 * letters
 * @param chinese whether it stands for a Chinese character
 */
record Syllable(String text, boolean chinese) {

	/** What it adds to the initials of the name. */
	String initial() {
		return this.chinese ? this.text.substring(0, this.text.offsetByCodePoints(0, 1)) : this.text;
	}

}
