package io.zonegraph.cypher;

import java.util.List;
import java.util.Set;

/**
 * Orders in which a large graph has its nodes at hand: lists below a hub can be read in
 * such an order instead of sorting all neighbours of the hub.
 *
 * @param indexes range indexes on nodes, each as a label followed by the properties
 * @param types relationship types of which the graph has enough for hubs
 */
public record IndexOrders(Set<List<String>> indexes, Set<String> types) {

	/**
	 * The statement that reads the indexes: one row with a list of indexes, each as its
	 * label followed by its properties.
	 */
	public static final String INDEXES = """
			SHOW INDEXES YIELD type, entityType, state, labelsOrTypes, properties
			WHERE type = 'RANGE' AND entityType = 'NODE' AND state = 'ONLINE'
			RETURN collect(labelsOrTypes + properties) AS c0""";

	/** No such orders. */
	public static final IndexOrders NONE = new IndexOrders(Set.of(), Set.of());

	public IndexOrders {
		indexes = Set.copyOf(indexes);
		types = Set.copyOf(types);
	}

	/** Whether no list may follow an index. */
	public boolean isNone() {
		return this.indexes.isEmpty() || this.types.isEmpty();
	}

}
