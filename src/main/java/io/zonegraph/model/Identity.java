package io.zonegraph.model;

import java.util.List;

/**
 * The properties by which nodes of a type are told to be one thing or several. Properties
 * have their names in the graph.
 *
 * @param formerIds the list of the ids of nodes that were merged into a node
 * @param names properties with the name
 * @param aliases properties with other names; the first one gets the names of a node that
 * is merged into another
 * @param english properties with the English name
 * @param identifiers properties with a code that belongs to one thing only
 */
public record Identity(String formerIds, List<String> names, List<String> aliases, List<String> english,
		List<String> identifiers) {

	public Identity {
		names = List.copyOf(names);
		aliases = List.copyOf(aliases);
		english = List.copyOf(english);
		identifiers = List.copyOf(identifiers);
	}

}
