package io.zonegraph.search;

/**
 * A syllable of a name.
 *
 * @param text pinyin of one Chinese character, or a whole Latin word or number in lower
 * case
 * @param chinese whether it represents a Chinese character
 * @param start start index in the NFKC form of the name, inclusive
 * @param end end index, exclusive
 */
record Syllable(String text, boolean chinese, int start, int end) {

	/** Its pinyin with u for ü, as it is often typed. */
	String withoutUmlaut() {
		return this.chinese ? this.text.replace('v', 'u') : this.text;
	}

	/** Its part of the initials of the name. */
	String initial() {
		return this.chinese ? this.text.substring(0, this.text.offsetByCodePoints(0, 1)) : this.text;
	}

}
