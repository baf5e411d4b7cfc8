package io.zonegraph.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Computes the property changes that turn a stored state into a target state. */
final class Difference {

	private Difference() {
	}

	/**
	 * The properties to set, by name; null removes a property.
	 * @param target the properties after the change
	 * @param stored the properties in the graph
	 * @param names names of the properties to compare; all others are left unchanged
	 */
	@SuppressWarnings("NullAway") // null removes a property in Cypher
	static Map<String, Object> between(Map<String, Object> target, Map<String, Object> stored,
			Collection<String> names) {
		Map<String, Object> changes = new LinkedHashMap<>();
		for (String name : names) {
			Object wanted = target.get(name);
			if (!Objects.equals(wanted, stored.get(name))) {
				changes.put(name, wanted);
			}
		}
		return changes;
	}

}
