package io.zonegraph.seed;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Properties by which the system keeps track of changes, where the model declares them,
 * and of the data set that keeps a node or relationship, always.
 */
final class AuditColumns {

	static final String CREATED_AT = "createdAt";

	static final String UPDATED_AT = "updatedAt";

	static final String VERSION = "version";

	/**
	 * Names the data set whose files a node or relationship comes from. Analysts know the
	 * word from every catalogue of open data, and its value from the folder of the files.
	 */
	static final String DATASET = "dataset";

	private AuditColumns() {
	}

	/** What a new node or relationship gets. */
	static Map<String, Object> creation(Predicate<String> declared, ZonedDateTime now) {
		return declared(declared, Map.of(CREATED_AT, now, UPDATED_AT, now, VERSION, 1L));
	}

	/** What a changed node or relationship gets, besides its next version. */
	static Map<String, Object> update(Predicate<String> declared, ZonedDateTime now) {
		return declared(declared, Map.of(UPDATED_AT, now));
	}

	/**
	 * Assignments that follow those of an update, for example {@code , n.version = …}.
	 */
	static String next(Predicate<String> declared, String variable) {
		String version = ", %1$s.version = coalesce(%1$s.version, 0) + 1".formatted(variable);
		String created = ", %1$s.createdAt = coalesce(%1$s.createdAt, %1$s.updatedAt)".formatted(variable);
		return (declared.test(VERSION) ? version : "")
				+ ((declared.test(CREATED_AT) && declared.test(UPDATED_AT)) ? created : "");
	}

	private static Map<String, Object> declared(Predicate<String> declared, Map<String, Object> values) {
		Map<String, Object> kept = new LinkedHashMap<>(values);
		kept.keySet().removeIf(declared.negate());
		return kept;
	}

}
