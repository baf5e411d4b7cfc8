package io.zonegraph.reference;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A group.
 *
 * @param keys what its entries have in common
 * @param together its entries
 */
record Group(Map<GroupKey, @Nullable Object> keys, Together together) implements Part {

	@Override
	public Object field(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "count" -> this.together.count();
			case "aggregate" -> this.together;
			case "edgeAggregate" -> this.together.ofEdges();
			default -> shown(name);
		};
	}

	private Map<String, @Nullable Object> shown(String argument) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		this.keys.forEach((key, value) -> {
			if (key.argument().equals(argument)) {
				shown.put(key.field().field(), value);
			}
		});
		return shown;
	}

}
