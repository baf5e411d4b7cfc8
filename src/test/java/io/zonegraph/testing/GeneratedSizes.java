package io.zonegraph.testing;

import java.util.LinkedHashMap;
import java.util.Map;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;

/** How many nodes of each type a generated graph has. */
final class GeneratedSizes {

	private static final double SHARE_OF_OTHERS = 0.1;

	/** Types that grow with the number of entities: how many for each entity. */
	private static final Map<String, Double> SHARES = Map.ofEntries(Map.entry("Enterprise", 0.51),
			Map.entry("Person", 0.1), Map.entry("Project", 0.1), Map.entry("Place", 0.05),
			Map.entry("Organization", 0.05), Map.entry("Policy", 0.05), Map.entry("Institute", 0.03),
			Map.entry("Event", 0.03), Map.entry("Platform", 0.03), Map.entry("Zone", 0.02), Map.entry("Honor", 0.02),
			Map.entry("LogisticsRoute", 0.005), Map.entry("Observation", 0.5), Map.entry("Passage", 0.05));

	/** Types that grow with the square root of the number of entities: the factor. */
	private static final Map<String, Double> SLOW = Map.of("Industry", 0.6, "Indicator", 0.4, "Source", 0.1);

	private final Map<String, Integer> byType = new LinkedHashMap<>();

	/**
	 * The sizes of a graph.
	 * @param entities about how many nodes there are to be, figures and passages aside
	 */
	GeneratedSizes(GraphModel model, int entities) {
		for (NodeType type : model.nodeTypes()) {
			Double slow = SLOW.get(type.name());
			double size = (slow != null) ? slow * Math.sqrt(entities)
					: SHARES.getOrDefault(type.name(), SHARE_OF_OTHERS) * entities;
			this.byType.put(type.name(), Math.max(2, (int) Math.round(size)));
		}
	}

	/** How many nodes there are of an object type. */
	int of(String type) {
		return this.byType.getOrDefault(type, 0);
	}

}
