package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A way along relationships. Short ones come before long ones, equally long ones in the
 * order of the relationships' ids.
 *
 * @param start the node where it starts
 * @param steps the relationships, which may be walked either way
 */
record Trail(CopiedNode start, List<CopiedRelationship> steps) implements Comparable<Trail> {

	/** The key under which operations ask for the relationships of each path. */
	static final String KEY = "trail";

	Trail {
		steps = List.copyOf(steps);
	}

	/** The trail that the engine tells; it ends where a relationship is not there. */
	static Trail told(@Nullable Object path, CopiedNode start) {
		List<CopiedRelationship> steps = new ArrayList<>();
		CopiedNode at = start;
		Object hops = Told.recognised(Objects.requireNonNull(path), KEY);
		for (Object hop : (hops instanceof List<?> list) ? list : List.of()) {
			Object relationship = Told.recognised(Objects.requireNonNull(hop), "relationship");
			Object id = Told.recognised(Objects.requireNonNull(relationship), "id");
			for (CopiedRelationship each : at.relationships()) {
				if (Objects.equals(each.property("id"), id)) {
					steps.add(each);
					at = each.other(at);
					break;
				}
			}
		}
		return new Trail(start, steps);
	}

	int length() {
		return this.steps.size();
	}

	/** The nodes that it passes, both ends included. */
	List<CopiedNode> nodes() {
		List<CopiedNode> nodes = new ArrayList<>(List.of(this.start));
		this.steps.forEach((each) -> nodes.add(each.other(nodes.get(nodes.size() - 1))));
		return nodes;
	}

	/** The value of the type that shows a path. */
	Map<String, Object> shown() {
		List<CopiedNode> nodes = nodes();
		List<Map<String, Object>> hops = new ArrayList<>();
		for (int index = 0; index < length(); index++) {
			Map<String, Object> hop = new LinkedHashMap<>();
			hop.put("from", nodes.get(index));
			hop.put("to", nodes.get(index + 1));
			hop.put("forward", this.steps.get(index).from() == nodes.get(index));
			hop.put("relationship", this.steps.get(index));
			hops.add(hop);
		}
		return Map.of("length", length(), "nodes", nodes, "hops", hops);
	}

	@Override
	public int compareTo(Trail other) {
		int compared = Integer.compare(length(), other.length());
		for (int index = 0; index < length() && compared == 0; index++) {
			compared = Values.ORDER.compare(this.steps.get(index).property("id"),
					other.steps.get(index).property("id"));
		}
		return compared;
	}

}
