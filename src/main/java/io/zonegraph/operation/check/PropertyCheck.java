package io.zonegraph.operation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;
import org.jspecify.annotations.Nullable;

/** Checks that stored properties have the types that the schema declares. */
final class PropertyCheck {

	private final Sample sample;

	private final GraphReport report;

	PropertyCheck(Sample sample) {
		this.sample = sample;
		this.report = sample.report();
	}

	/**
	 * Checks the properties of nodes or relationships.
	 * @param type their type
	 * @param match a {@code MATCH} clause that binds them to {@code n}
	 * @param what a description for messages, such as {@code (:Film) nodes}
	 * @param key an expression that identifies one of them in messages
	 */
	void check(MappedType type, String match, String what, String key) {
		List<FieldMapping.Property> properties = properties(type);
		if (properties.isEmpty()) {
			return;
		}
		String limited = match + " WITH n LIMIT $most ";
		String place = "Type \"" + type.name() + "\"";
		Values values = new Values();
		this.sample
			.rows(place, limited
					+ "UNWIND keys(n) + [null] AS name RETURN name, valueType(n[name]) AS type, count(*) AS number")
			.forEach(values::add);
		if (values.seen == 0) {
			return;
		}
		Map<FieldMapping.Property, Long> others = others(place, limited, properties, values);
		for (FieldMapping.Property property : properties) {
			Found found = new Found(type.name() + "." + property.field(), property, values.seen,
					values.known(property.name()),
					others.getOrDefault(property, values.other(property.name(), StoredType.of(property))));
			report(found, limited, what, key);
		}
	}

	/**
	 * Numbers of values of another type, for the properties for which the values
	 * themselves tell that: enumerations and whole numbers.
	 */
	private Map<FieldMapping.Property, Long> others(String place, String limited,
			List<FieldMapping.Property> properties, Values values) {
		List<FieldMapping.Property> read = properties.stream()
			.filter((property) -> StoredType.of(property).dependsOnValues() && values.known(property.name()) > 0)
			.toList();
		Map<FieldMapping.Property, Long> others = new HashMap<>();
		if (read.isEmpty()) {
			return others;
		}
		String columns = IntStream.range(0, read.size())
			.mapToObj((index) -> "count(CASE WHEN %s THEN 1 END) AS other%d"
				.formatted(StoredType.of(read.get(index)).isOther("n." + Text.name(read.get(index).name())), index))
			.collect(Collectors.joining(", "));
		for (Map<String, @Nullable Object> row : this.sample.rows(place, limited + "RETURN " + columns)) {
			for (int index = 0; index < read.size(); index++) {
				others.put(read.get(index), Text.number(row.get("other" + index)));
			}
		}
		// The time was over before they were read.
		read.forEach((property) -> others.putIfAbsent(property, 0L));
		return others;
	}

	/** The properties of a type, including those whose values refer to other nodes. */
	private static List<FieldMapping.Property> properties(MappedType type) {
		List<FieldMapping.Property> properties = new ArrayList<>(type.properties());
		for (FieldMapping field : type.fields().values()) {
			if (field instanceof FieldMapping.Lookup lookup) {
				properties.add(new FieldMapping.Property(lookup.field(), lookup.property(), "ID", List.of(),
						lookup.many(), false, false, false, FieldMapping.Exposure.FULL));
			}
		}
		return properties;
	}

	private void report(Found found, String limited, String what, String key) {
		FieldMapping.Property property = found.property();
		String value = "n." + Text.name(property.name());
		if (found.other() > 0) {
			StoredType wanted = StoredType.of(property);
			List<Map<String, @Nullable Object>> examples = this.sample.rows(found.place(),
					"%sWITH n WHERE %s RETURN valueType(%s) AS type, %s AS value, %s AS key LIMIT 3".formatted(limited,
							wanted.isOther(value), value, value, key));
			this.report.problem("%s: property \"%s\" must be %s, but on %d of %d %s it is not: %s (%s), of %s.",
					found.place(), property.name(), wanted.words(), found.other(), found.seen(), what,
					Text.examples(examples, "value"), Text.examples(examples, "type").replace("\"", ""),
					Text.examples(examples, "key"));
		}
		long missing = found.seen() - found.known();
		if (missing > 0 && property.required() && !property.list()) {
			List<Map<String, @Nullable Object>> examples = this.sample.rows(found.place(),
					"%sWITH n WHERE %s IS NULL RETURN %s AS key LIMIT 3".formatted(limited, value, key));
			this.report.problem("%s: property \"%s\" is declared non-null, but %d of %d %s lack it: %s.", found.place(),
					property.name(), missing, found.seen(), what, Text.examples(examples, "key"));
		}
		else if (found.known() == 0 && found.seen() > 0) {
			this.report.warning("%s: none of %d %s has the property \"%s\".", found.place(), found.seen(), what,
					property.name());
		}
	}

	/** How many values of which types there are, by name of the property. */
	private static final class Values {

		private final Map<String, Map<String, Long>> types = new HashMap<>();

		/** Number of nodes or relationships read. */
		private long seen;

		void add(Map<String, @Nullable Object> row) {
			long number = Text.number(row.get("number"));
			if (row.get("name") == null) {
				this.seen = number;
				return;
			}
			this.types.computeIfAbsent(String.valueOf(row.get("name")), (name) -> new HashMap<>())
				.put(String.valueOf(row.get("type")), number);
		}

		long known(String property) {
			return count(property, (type) -> true);
		}

		/** Number of values that are not of a type. */
		long other(String property, StoredType type) {
			return count(property, (valueType) -> !type.includes(valueType));
		}

		private long count(String property, Predicate<String> counted) {
			return this.types.getOrDefault(property, Map.of())
				.entrySet()
				.stream()
				.filter((each) -> counted.test(each.getKey()))
				.mapToLong(Map.Entry::getValue)
				.sum();
		}

	}

	/**
	 * Counts for one property.
	 *
	 * @param place type and field
	 * @param property the property
	 * @param seen number of nodes or relationships read
	 * @param known number of them that have the property
	 * @param other number of them whose value has another type
	 */
	private record Found(String place, FieldMapping.Property property, long seen, long known, long other) {
	}

}
