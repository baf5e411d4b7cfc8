package io.zonegraph.cypher;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;

/** Patterns of relationships between two nodes. */
final class Patterns {

	private Patterns() {
	}

	/**
	 * A pattern such as {@code (zone)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)}.
	 * @param from variable of the node at the near end
	 * @param relationship which relationships
	 * @param edge variable of the relationship; empty for none
	 * @param depth how many in a row are followed at the most
	 * @param to variable and labels of the node at the far end
	 */
	static String along(String from, FieldMapping.Relationship relationship, String edge, int depth, String to) {
		return along(from, relationship, edge, 1, depth, to);
	}

	/**
	 * The same from a number of relationships on.
	 * @param least how many in a row are followed at the least
	 */
	static String along(String from, FieldMapping.Relationship relationship, String edge, int least, int depth,
			String to) {
		String steps = relationship.isDeep() ? "*" + least + ".." + depth : "";
		return between(from, "[" + edge + ":" + Text.alternatives(relationship.types()) + steps + "]",
				relationship.direction(), to);
	}

	static String between(String from, String edge, Direction direction, String to) {
		String left = (direction == Direction.IN) ? "<-" : "-";
		String right = (direction == Direction.OUT) ? "->" : "-";
		return "(" + from + ")" + left + edge + right + "(" + to + ")";
	}

	/** A variable's name for a relationship, for example {@code locatedIn}. */
	static String edgeName(FieldMapping.Relationship relationship) {
		return relationship.hasProperties() ? relationship.properties() : "relationship";
	}

}
