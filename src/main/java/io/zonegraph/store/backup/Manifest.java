package io.zonegraph.store.backup;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a backup holds; its last line.
 *
 * @param nodes number of nodes
 * @param relationships number of relationships
 * @param graph checksum of the graph, which is the same for equal graphs
 */
record Manifest(long nodes, long relationships, String graph) {

	static final String CONTENT = "content";

	Map<String, Object> toMap(String content) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("nodes", this.nodes);
		map.put("relationships", this.relationships);
		map.put("graph", this.graph);
		map.put(CONTENT, content);
		return map;
	}

	static Manifest of(Map<String, Object> map) {
		return new Manifest(number(map, "nodes"), number(map, "relationships"), String.valueOf(map.get("graph")));
	}

	private static long number(Map<String, Object> map, String name) {
		return (map.get(name) instanceof Number number) ? number.longValue() : -1;
	}

	@Override
	public String toString() {
		return "%,d nodes, %,d relationships, checksum %s".formatted(this.nodes, this.relationships, this.graph);
	}

}
