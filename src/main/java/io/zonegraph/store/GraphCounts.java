package io.zonegraph.store;

/**
 * The size of the graph, read from Neo4j's count store on each call. Nodes and
 * relationships that ZoneGraph stores for its own use are not counted.
 */
public interface GraphCounts {

	/**
	 * The number of nodes of any label.
	 * @throws StoreException if the database cannot be read
	 */
	long nodes();

	/**
	 * The number of relationships of any type.
	 * @throws StoreException if the database cannot be read
	 */
	long relationships();

}
