package io.zonegraph.store;

/**
 * The size of the graph, read from Neo4j's count store on each call. Nodes and
 * relationships that ZoneGraph stores for its own use are not counted.
 */
public interface GraphCounts {

	/**
	 * The total number of nodes.
	 * @throws StoreException if the database cannot be read
	 */
	long nodes();

	/**
	 * The total number of relationships.
	 * @throws StoreException if the database cannot be read
	 */
	long relationships();

}
