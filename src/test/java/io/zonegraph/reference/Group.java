package io.zonegraph.reference;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * One group of {@code groupBy}.
 *
 * @param keys the key values that its entries have in common
 * @param entries its entries
 */
record Group(Map<GroupKey, @Nullable Object> keys, EntryList entries) implements FieldResolver {

	@Override
	public Object resolve(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "count" -> this.entries.count();
			case "aggregate" -> this.entries;
			case "edgeAggregate" -> this.entries.edgeAggregates();
			default -> keyFields(name);
		};
	}

	private Map<String, @Nullable Object> keyFields(String argument) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		this.keys.forEach((key, value) -> {
			if (key.argument().equals(argument)) {
				fields.put(key.field().field(), value);
			}
		});
		return fields;
	}

}
