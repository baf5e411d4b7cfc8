package io.zonegraph.seed;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Properties by which the system keeps track of changes, where the model declares them.
 */
final class Upkeep {

	static final String CREATED_AT = "createdAt";

	static final String UPDATED_AT = "updatedAt";

	static final String VERSION = "version";

	private Upkeep() {
	}

	/** What a new node or relationship gets. */
	static Map<String, Object> creation(Predicate<String> declared, ZonedDateTime now) {
		return declared(declared, Map.of(CREATED_AT, now, UPDATED_AT, now, VERSION, 1L));
	}

	/** What a changed node or relationship gets, besides its next version. */
	static Map<String, Object> update(Predicate<String> declared, ZonedDateTime now) {
		return declared(declared, Map.of(UPDATED_AT, now));
	}

	private static Map<String, Object> declared(Predicate<String> declared, Map<String, Object> values) {
		Map<String, Object> kept = new LinkedHashMap<>(values);
		kept.keySet().removeIf(declared.negate());
		return kept;
	}

}
