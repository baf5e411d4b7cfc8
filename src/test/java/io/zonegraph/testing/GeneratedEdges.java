package io.zonegraph.testing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Lookup;
import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.testing.GeneratedRelationships.Pair;

/** Properties of the relationships of one pattern of a generated graph. */
final class GeneratedEdges {

	private final GeneratedPattern pattern;

	private final @Nullable MappedType edge;

	private final GeneratedSizes sizes;

	private final GeneratedSupport support;

	private final long seed;

	GeneratedEdges(GraphModel model, GeneratedPattern pattern, GeneratedSizes sizes, GeneratedSupport support,
			long seed) {
		this.pattern = pattern;
		this.edge = model.nodeTypes()
			.stream()
			.flatMap((type) -> type.relationships().stream())
			.filter((field) -> field.type().equals(pattern.type().type()) && field.hasProperties())
			.findFirst()
			.map((field) -> model.types().get(field.properties()))
			.orElse(null);
		this.sizes = sizes;
		this.support = support;
		this.seed = seed;
	}

	/** The stored properties of a relationship by their names in the graph. */
	Map<String, Object> properties(Pair pair) {
		GeneratedValues values = new GeneratedValues(
				new SplittableRandom(this.seed + pair.hashCode() * 1_000_003L + this.pattern.type().type().hashCode()));
		Map<String, Object> properties = new LinkedHashMap<>();
		for (Property property : this.pattern.type().properties()) {
			Object value = value(property, pair, values);
			if (value != null) {
				properties.put(property.name(), value);
			}
		}
		putInOrder(properties);
		if (properties.get("createdAt") instanceof ZonedDateTime created) {
			properties.put("updatedAt", created.plusDays(values.skewed(300, 1)));
		}
		addId(pair, properties);
		return properties;
	}

	/** What held until a day did not begin later. */
	private static void putInOrder(Map<String, Object> properties) {
		if (properties.get("validFrom") instanceof LocalDate from && properties.get("validTo") instanceof LocalDate to
				&& from.isAfter(to)) {
			properties.put("validTo", from.plusYears(1));
		}
	}

	private @Nullable Object value(Property property, Pair pair, GeneratedValues values) {
		if (isId(property)) {
			return null;
		}
		if (property.key()) {
			return keyValue(property, pair);
		}
		Lookup lookup = (this.edge != null) ? this.support.lookupOf(this.edge, property) : null;
		return (lookup != null)
				? List.of(GeneratedIds.of(lookup.target(), values.skewed(this.sizes.of(lookup.target()), 1)))
				: values.of(property);
	}

	/** Parallel relationships have different keys; the first of them may have none. */
	private static @Nullable Object keyValue(Property property, Pair pair) {
		int number = Math.floorMod(pair.from() * 31 + pair.to(), 50) + pair.parallel();
		if (pair.parallel() == 0 && number % 4 == 0) {
			return null;
		}
		return switch (property.type()) {
			case "Int" -> property.name().endsWith("ear") ? 1970L + number : 1L + number;
			case "Date" -> LocalDate.of(2012, 1, 1).plusMonths(number);
			default -> property.name() + " " + number;
		};
	}

	private void addId(Pair pair, Map<String, Object> properties) {
		List<Property> all = this.pattern.type().properties();
		all.stream().filter(GeneratedEdges::isId).findFirst().ifPresent((id) -> {
			String keys = all.stream()
				.filter((property) -> property.key() && properties.containsKey(property.name()))
				.map((property) -> ":" + properties.get(property.name()))
				.collect(Collectors.joining());
			properties.put(id.name(), GeneratedIds.of(this.pattern.from().name(), pair.from()) + ":"
					+ this.pattern.type().type() + ":" + GeneratedIds.of(this.pattern.to().name(), pair.to()) + keys);
		});
	}

	private static boolean isId(Property property) {
		return property.type().equals("ID") && property.required();
	}

}
