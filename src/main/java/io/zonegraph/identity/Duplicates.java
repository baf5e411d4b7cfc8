package io.zonegraph.identity;

import java.util.List;

/**
 * All pairs of nodes that may be the same thing.
 *
 * @param pairs the pairs, the likeliest first
 * @param tooCommon values that so many nodes have that they say nothing about any two
 */
public record Duplicates(List<Duplicate> pairs, List<String> tooCommon) {

	public Duplicates {
		pairs = List.copyOf(pairs);
		tooCommon = List.copyOf(tooCommon);
	}

}
