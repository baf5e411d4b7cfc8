package io.zonegraph.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units of measurement of a schema. */
public final class Units {

	private final Map<String, List<Unit>> byEnum;

	Units(Map<String, List<Unit>> byEnum) {
		this.byEnum = Collections.unmodifiableMap(new LinkedHashMap<>(byEnum));
	}

	/** All units, in the order of the schema. */
	public List<Unit> all() {
		return this.byEnum.values().stream().flatMap(Collection::stream).toList();
	}

	/**
	 * The units that the values of an enum represent; empty if it is not an enum of
	 * units.
	 */
	public List<Unit> of(String enumName) {
		return this.byEnum.getOrDefault(enumName, List.of());
	}

	/** The unit with a name, such as {@code WAN_TEU}; empty if there is none. */
	public Optional<Unit> named(String name) {
		return all().stream().filter((unit) -> unit.name().equals(name)).findFirst();
	}

}
