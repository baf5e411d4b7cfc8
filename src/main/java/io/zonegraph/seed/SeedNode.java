package io.zonegraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.zonegraph.change.Subject;

/**
 * A node as described by a row.
 *
 * @param format its format
 * @param dataset name of the data set that it belongs to
 * @param place its row
 * @param values values by column
 */
record SeedNode(NodeFormat format, String dataset, Place place, Map<String, Object> values) {

	String id() {
		return String.valueOf(this.values.get(this.format.key()));
	}

	/** The subject of changes to this node. */
	Subject subject() {
		return new Subject.Node(this.format.label(), id());
	}

	/** Name of its type. */
	String typeName() {
		return this.format.name();
	}

	/** The ids that a column references, without duplicates. */
	List<?> named(String column) {
		Object value = this.values.getOrDefault(column, List.of());
		return (value instanceof List<?> list) ? list.stream().distinct().toList() : List.of(value);
	}

	/** The same node with other values. */
	SeedNode with(Map<String, Object> values) {
		return new SeedNode(this.format, this.dataset, this.place, values);
	}

	/** The values to store, by property. */
	Map<String, Object> properties() {
		return stored(this.format.stored(), this.values);
	}

	static Map<String, Object> stored(List<Column> columns, Map<String, Object> values) {
		Map<String, Object> properties = new LinkedHashMap<>();
		for (Column column : columns) {
			if (values.containsKey(column.name())) {
				properties.put(column.name(), Objects.requireNonNull(values.get(column.name())));
			}
		}
		return properties;
	}

}
