package io.zonegraph.seed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which nodes are the same thing, by the decisions of all files.
 *
 * @param merged the id of the node that remains, by the id of each node merged into it
 * @param different pairs of ids of nodes that are two things
 */
record Identities(Map<String, String> merged, Set<Set<String>> different) {

	Identities {
		merged = Collections.unmodifiableMap(new LinkedHashMap<>(merged));
		different = Set.copyOf(different);
	}

	/** The id that a node has now: its own, unless it was merged into another. */
	String current(String id) {
		return this.merged.getOrDefault(id, id);
	}

	/** Whether a person decided that two nodes are two things. */
	boolean areDifferent(String id, String other) {
		return this.different.contains(Set.of(id, other));
	}

}
