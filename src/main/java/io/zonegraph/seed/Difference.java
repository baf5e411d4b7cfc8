package io.zonegraph.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What has to be set so that stored properties become others. */
final class Difference {

	private Difference() {
	}

	/**
	 * The properties to set, by name; null takes one away.
	 * @param target the properties there are to be
	 * @param stored the properties there are
	 * @param names the properties that count; all others stay as they are
	 */
	@SuppressWarnings("NullAway") // null is how Cypher takes a property away
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
