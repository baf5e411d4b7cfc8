package io.zonegraph.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The content of the seed files.
 *
 * @param files number of files
 * @param rows number of rows below headers
 * @param datasets path of the folder of each data set, for messages, by name of the data
 * set
 * @param nodes nodes by id
 * @param relationships relationships in the order of the files
 * @param merge what was merged, as it is the same thing
 * @param warnings what a person should look at; it does not prevent a load
 * @param problems all problems with the files; the content may be loaded only if there
 * are none
 */
record SeedContent(int files, int rows, Map<String, String> datasets, Map<String, SeedNode> nodes,
		List<SeedRelationship> relationships, MergeReport merge, List<SeedProblem> warnings,
		List<SeedProblem> problems) {

	/**
	 * The same content with the data sets of an earlier load, so that what was loaded
	 * from them is removed.
	 */
	SeedContent withFormer(Collection<String> former) {
		Map<String, String> all = new LinkedHashMap<>(this.datasets);
		former.forEach((dataset) -> all.putIfAbsent(dataset, dataset));
		return new SeedContent(this.files, this.rows, all, this.nodes, this.relationships, this.merge, this.warnings,
				this.problems);
	}

	/**
	 * The format of the node with an id.
	 * @throws IllegalArgumentException if there is no such node
	 */
	NodeFormat formatOf(String id) {
		SeedNode node = this.nodes.get(id);
		if (node == null) {
			throw new IllegalArgumentException("No node \"%s\"".formatted(id));
		}
		return node.format();
	}

}
