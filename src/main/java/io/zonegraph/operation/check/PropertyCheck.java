package io.zonegraph.operation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
		List<String> columns = new ArrayList<>(List.of("count(*) AS seen"));
		for (int index = 0; index < properties.size(); index++) {
			FieldMapping.Property property = properties.get(index);
			String value = "n." + Text.name(property.name());
			columns.add("count(%s) AS known%d".formatted(value, index));
			columns.add("sum(CASE WHEN %s THEN 1 ELSE 0 END) AS other%d"
				.formatted(StoredType.of(property).isOther(value), index));
		}
		String place = "Type \"" + type.name() + "\"";
		for (Map<String, @Nullable Object> row : this.sample.rows(place,
				limited + "RETURN " + String.join(", ", columns))) {
			for (int index = 0; index < properties.size(); index++) {
				Found found = new Found(type.name() + "." + properties.get(index).field(), properties.get(index),
						Text.number(row.get("seen")), Text.number(row.get("known" + index)),
						Text.number(row.get("other" + index)));
				report(found, limited, what, key);
			}
		}
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
