package io.zonegraph.store.backup;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps whose order is that of the arguments. */
final class Ordered {

	private Ordered() {
	}

	/** A map of names and values in turn. */
	static Map<String, Object> map(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

}
