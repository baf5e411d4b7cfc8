package io.zonegraph.seed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Units;

/**
 * The files that a seed may have, derived from the model.
 *
 * @param nodes formats by label, which is the name of the file
 * @param relationships formats by relationship type, which is the name of the file
 * @param units the units of quantities
 */
record SeedFormat(Map<String, NodeFormat> nodes, Map<String, RelationshipFormat> relationships, Units units) {

	/**
	 * To be raised when a check in Java becomes stricter, so that files that were loaded
	 * before are checked again.
	 */
	private static final String CHECKS = "2";

	SeedFormat {
		nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
		relationships = Collections.unmodifiableMap(new LinkedHashMap<>(relationships));
	}

	static SeedFormat of(GraphModel model) {
		return new SeedFormatReader(model).read();
	}

	/**
	 * A text that is equal for formats that allow the same rows and store them in the
	 * same way.
	 */
	String revision() {
		StringBuilder text = new StringBuilder(CHECKS);
		this.nodes.values()
			.forEach((format) -> text.append(format.type().labels())
				.append(format.type().properties())
				.append(format.links())
				.append(format.quantities())
				.append(format.constraints()));
		this.relationships.values()
			.forEach((format) -> text.append(format.name())
				.append(format.type().properties())
				.append(format.constraints()));
		return text.toString();
	}

}
