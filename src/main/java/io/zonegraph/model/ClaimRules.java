package io.zonegraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.zonegraph.model.MappedType.NodeType;

/**
 * What the schema says about claims: about what several packages may say something, and
 * how the statement to show is chosen. Properties have their names in the graph.
 *
 * @param claim the type of the nodes that hold what was said; empty if claims are not
 * kept
 * @param conflict the type of the nodes that list claims which contradict one another;
 * empty if claims are not kept
 * @param claimed by name of an object type of nodes or relationship properties, how its
 * rows are claims; types about which only one row may say something have no entry
 * @param alternatives by name of an object type of nodes, when two of them are
 * alternatives; types without alternatives have no entry
 * @param published by name of an object type, its property with the day of publication
 * @param official by name of an enum, the place of each value in the order from the most
 * official on
 * @param uncontested by name of an object type, the properties of which different values
 * are no conflict
 */
public record ClaimRules(Optional<NodeType> claim, Optional<NodeType> conflict, Map<String, Claimed> claimed,
		Map<String, Alternatives> alternatives, Map<String, String> published,
		Map<String, Map<String, Integer>> official, Map<String, Set<String>> uncontested) {

	public ClaimRules {
		claimed = Collections.unmodifiableMap(new LinkedHashMap<>(claimed));
		alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
		published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
		official = Collections.unmodifiableMap(new LinkedHashMap<>(official));
		uncontested = Collections.unmodifiableMap(new LinkedHashMap<>(uncontested));
	}

	/**
	 * How the rows about nodes or relationships of a type are claims.
	 *
	 * @param evidence the property with the keys of the passages
	 * @param rank the property of a relationship with the rank of its row
	 */
	public record Claimed(String evidence, String rank) {
	}

	/**
	 * When nodes of a type are alternatives: of those with the same values, one is shown.
	 *
	 * @param same properties, and fields that lead to one node, whose values are the same
	 * @param about the field that leads to what the nodes are about
	 * @param revises the field that leads to the node that a node replaces
	 */
	public record Alternatives(List<String> same, String about, String revises) {

		/** The property that says whether a node is the one that is shown. */
		public static final String IS_CHOSEN = "isChosen";

		public Alternatives {
			same = List.copyOf(same);
		}

	}

	/** Whether different values of a property of a type may be a conflict. */
	public boolean isContested(String type, String property) {
		return !this.uncontested.getOrDefault(type, Set.of()).contains(property);
	}

}
