package io.zonegraph.search;

/** Which names of a node a typed text was found in, strongest first. */
public enum MatchedOn {

	/** The name. */
	NAME,
	/** Another name. */
	ALIAS,
	/** The English name. */
	ENGLISH,
	/** The pinyin of a Chinese name. */
	PINYIN,
	/** The first letters of the pinyin of a Chinese name. */
	INITIALS

}
