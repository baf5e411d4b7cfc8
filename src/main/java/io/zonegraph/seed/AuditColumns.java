package io.zonegraph.seed;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Properties that the system maintains: audit properties, if the model declares them, and
 * always the data set that a node or relationship belongs to.
 */
final class AuditColumns {

	static final String CREATED_AT = "createdAt";

	static final String UPDATED_AT = "updatedAt";

	static final String VERSION = "version";

	/**
	 * The property with the name of the data set from which a node or relationship was
	 * loaded: the name of the folder of its files.
	 */
	static final String DATASET = "dataset";

	private AuditColumns() {
	}

	/** The properties of a new node or relationship. */
	static Map<String, Object> creation(Predicate<String> declared, ZonedDateTime now) {
		return declared(declared, Map.of(CREATED_AT, now, UPDATED_AT, now, VERSION, 1L));
	}

	/** The properties of a changed node or relationship, besides its next version. */
	static Map<String, Object> update(Predicate<String> declared, ZonedDateTime now) {
		return declared(declared, Map.of(UPDATED_AT, now));
	}

	/**
	 * Cypher assignments to append to those of an update, for example
	 * {@code , n.version = …}; empty if the model declares none of the properties.
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
