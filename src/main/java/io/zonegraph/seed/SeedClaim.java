package io.zonegraph.seed;

import java.util.Map;

/**
 * What a row of a file of claims says about a node.
 *
 * @param format its format
 * @param dataset name of the data set that says it
 * @param place its row
 * @param values values by column
 */
record SeedClaim(ClaimFormat format, String dataset, Place place, Map<String, Object> values) {

	/**
	 * Whether it says nothing. Evidence alone says that a passage supports the node.
	 */
	boolean isEmpty() {
		return this.values.keySet().stream().allMatch(this.format.node().key()::equals);
	}

	/** The id of the node. */
	String id() {
		return String.valueOf(this.values.get(this.format.node().key()));
	}

}
