package io.zonegraph.store;

/**
 * How much the graph holds, read from Neo4j's count store on every call.
 */
public interface GraphCounts {

	/**
	 * The number of nodes, whatever their label.
	 */
	long nodes();

	/**
	 * The number of relationships, whatever their type.
	 */
	long relationships();

}
