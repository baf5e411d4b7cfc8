package io.zonegraph.search;

/** The kinds of names in which a search text was found, strongest first. */
public enum MatchedOn {

	/** The name. */
	NAME,
	/** An alias. */
	ALIAS,
	/** The English name. */
	ENGLISH,
	/** The pinyin of a Chinese name. */
	PINYIN,
	/** The first letters of the pinyin of a Chinese name. */
	INITIALS

}
