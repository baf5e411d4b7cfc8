package io.zonegraph.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of units. */
public final class Units {

	private final Map<String, List<Unit>> byEnum;

	Units(Map<String, List<Unit>> byEnum) {
		this.byEnum = Collections.unmodifiableMap(new LinkedHashMap<>(byEnum));
	}

	/** All units, in the order of the schema. */
	public List<Unit> all() {
		return this.byEnum.values().stream().flatMap(Collection::stream).toList();
	}

	/** The units that the values of an enum stand for; none where it is about others. */
	public List<Unit> of(String enumName) {
		return this.byEnum.getOrDefault(enumName, List.of());
	}

	/** The unit of a name, such as {@code WAN_TEU}; empty where none is known. */
	public Optional<Unit> named(String name) {
		return all().stream().filter((unit) -> unit.name().equals(name)).findFirst();
	}

}
