package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A path, sorted by length and then by the ids of its relationships.
 *
 * @param start the first node
 * @param relationships the relationships in order, traversed in either direction
 */
record GraphPath(CopiedNode start, List<CopiedRelationship> relationships) implements Comparable<GraphPath> {

	/** Response key under which operations select the hops of each path. */
	static final String HOPS = "trail";

	GraphPath {
		relationships = List.copyOf(relationships);
	}

	/**
	 * The path in the engine's response; it ends at the first relationship that the graph
	 * does not have.
	 */
	static GraphPath fromEngine(@Nullable Object path, CopiedNode start) {
		List<CopiedRelationship> relationships = new ArrayList<>();
		CopiedNode at = start;
		Object hops = EngineResponse.requiredValue(Objects.requireNonNull(path), HOPS);
		for (Object hop : (hops instanceof List<?> list) ? list : List.of()) {
			Object relationship = EngineResponse.requiredValue(Objects.requireNonNull(hop), "relationship");
			Object id = EngineResponse.requiredValue(Objects.requireNonNull(relationship), "id");
			for (CopiedRelationship each : at.relationships()) {
				if (Objects.equals(each.property("id"), id)) {
					relationships.add(each);
					at = each.otherEnd(at);
					break;
				}
			}
		}
		return new GraphPath(start, relationships);
	}

	int length() {
		return this.relationships.size();
	}

	/** The nodes of the path, both ends included. */
	List<CopiedNode> nodes() {
		List<CopiedNode> nodes = new ArrayList<>(List.of(this.start));
		this.relationships.forEach((each) -> nodes.add(each.otherEnd(nodes.get(nodes.size() - 1))));
		return nodes;
	}

	/** The fields of the GraphQL object for the path. */
	Map<String, Object> toMap() {
		List<CopiedNode> nodes = nodes();
		List<Map<String, Object>> hops = new ArrayList<>();
		for (int index = 0; index < length(); index++) {
			Map<String, Object> hop = new LinkedHashMap<>();
			hop.put("from", nodes.get(index));
			hop.put("to", nodes.get(index + 1));
			hop.put("forward", this.relationships.get(index).from() == nodes.get(index));
			hop.put("relationship", this.relationships.get(index));
			hops.add(hop);
		}
		return Map.of("length", length(), "nodes", nodes, "hops", hops);
	}

	@Override
	public int compareTo(GraphPath other) {
		int compared = Integer.compare(length(), other.length());
		for (int index = 0; index < length() && compared == 0; index++) {
			compared = CypherValues.ORDER.compare(this.relationships.get(index).property("id"),
					other.relationships.get(index).property("id"));
		}
		return compared;
	}

}
