package io.zonegraph.seed;

import java.util.List;
import java.util.Map;

import io.zonegraph.claim.Rank;
import io.zonegraph.claim.Standing;

/**
 * A row as a statement about a node or relationship.
 *
 * @param dataset name of the data set that says it
 * @param place the row
 * @param values the values that it states, by property
 * @param qualifiers what it says about itself, by property of a claim
 * @param evidence keys of the passages that it rests on
 * @param claim whether it is from a file of claims, so that it is kept in any case
 * @param standing how it stands among other statements
 */
record Statement(String dataset, Place place, Map<String, Object> values, Map<String, Object> qualifiers,
		List<?> evidence, boolean claim, Standing standing) {

	boolean isDeprecated() {
		return this.standing.rank() == Rank.DEPRECATED;
	}

	static List<?> list(Object value) {
		return (value instanceof List<?> list) ? list : List.of(value);
	}

}
