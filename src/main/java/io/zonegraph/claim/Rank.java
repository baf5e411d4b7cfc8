package io.zonegraph.claim;

/** How good a statement is in the judgement of the package that has it. */
public enum Rank {

	/** To be shown rather than others. */
	PREFERRED,
	/** As good as any. */
	NORMAL,
	/** Known to be wrong or superseded; never shown. */
	DEPRECATED

}
