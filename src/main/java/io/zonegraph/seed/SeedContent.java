package io.zonegraph.seed;

import java.util.List;
import java.util.Map;

/**
 * What the files of a seed hold.
 *
 * @param files number of files
 * @param rows number of rows below headers
 * @param datasets where a person finds the folder of each data set, by its name
 * @param nodes nodes by id
 * @param relationships relationships in the order of the files
 * @param problems everything that is wrong with the files; the content may be loaded only
 * if there is none
 */
record SeedContent(int files, int rows, Map<String, String> datasets, Map<String, SeedNode> nodes,
		List<SeedRelationship> relationships, List<SeedProblem> problems) {

	/** The type of the node of an id. */
	NodeFormat formatOf(String id) {
		SeedNode node = this.nodes.get(id);
		if (node == null) {
			throw new IllegalArgumentException("No node \"%s\"".formatted(id));
		}
		return node.format();
	}

}
