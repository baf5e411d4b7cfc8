package io.zonegraph.testing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Lookup;
import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.search.SearchKeys;

/** Properties of the nodes of a generated graph. */
final class GeneratedNodes {

	private static final List<String> NAMES = List.of("长春光电", "吉林汽车", "合隆物流", "净月生物", "珲春水产", "满洲里木业", "北京精密", "龙翔",
			"重庆轨道", "𠮷野食品", "Łódź 😀", "北方");

	private final GeneratedSizes sizes;

	private final GeneratedSupport support;

	private final GeneratedFigures figures;

	private final long seed;

	GeneratedNodes(GeneratedSizes sizes, GeneratedSupport support, GeneratedFigures figures, long seed) {
		this.sizes = sizes;
		this.support = support;
		this.figures = figures;
		this.seed = seed;
	}

	/** The stored properties of a node by their names in the graph. */
	Map<String, Object> properties(NodeType type, int number) {
		GeneratedValues values = new GeneratedValues(random(type.name(), number));
		Map<String, Object> properties = new LinkedHashMap<>();
		for (Property property : type.properties()) {
			Object value = property.equals(type.key()) ? GeneratedIds.of(type.name(), number)
					: value(type, property, number, values);
			if (value != null) {
				properties.put(property.name(), value);
			}
		}
		// Nothing was merged into a generated node; tests of merges add what they need.
		properties.remove("formerIds");
		this.figures.makeCoherent(type, number, properties);
		addSearchKeys(type, properties);
		return properties;
	}

	/** Numbers of the nodes that a node names as its support, none for no support. */
	List<Integer> supportedBy(NodeType type, Lookup lookup, int number) {
		SplittableRandom random = random(type.name() + "." + lookup.field(), number);
		int size = this.sizes.of(lookup.target());
		return random.ints(1 + random.nextInt(2), 0, size).boxed().distinct().toList();
	}

	private @Nullable Object value(NodeType type, Property property, int number, GeneratedValues values) {
		Lookup lookup = this.support.lookupOf(type, property);
		if (lookup != null) {
			return supportedBy(type, lookup, number).stream()
				.map((each) -> GeneratedIds.of(lookup.target(), each))
				.toList();
		}
		return switch (property.name()) {
			case "name" -> name(type, number);
			case "nameEn", "title" -> "Synthetic %s %06d".formatted(type.name(), number);
			case "code" -> "SYN_%06d".formatted(number);
			case "aliases" -> aliases(type, number);
			case "updatedAt" -> ((ZonedDateTime) values.one(property)).plusYears(1);
			default -> values.of(property);
		};
	}

	/** Two or three nodes of a type have the same name. */
	private String name(NodeType type, int number) {
		int names = Math.max(1, this.sizes.of(type.name()) * 2 / 5);
		return "合成" + NAMES.get(number % names % NAMES.size()) + " " + number % names;
	}

	private List<String> aliases(NodeType type, int number) {
		List<String> aliases = new ArrayList<>();
		for (int each = number % 3; each > 0; each--) {
			aliases.add(NAMES.get((number + each) % NAMES.size()) + type.name().charAt(0));
		}
		return aliases;
	}

	private static void addSearchKeys(NodeType type, Map<String, Object> properties) {
		if (type.field("pinyin").isPresent() && properties.get("name") instanceof String name
				&& properties.get("aliases") instanceof List<?> aliases) {
			SearchKeys keys = SearchKeys.of(name, aliases.stream().map(String::valueOf).toList(),
					String.valueOf(properties.getOrDefault("nameEn", "")));
			properties.put("pinyin", keys.pinyin());
			properties.put("initials", keys.initials());
			properties.put("searchKeys", keys.tails());
		}
	}

	private SplittableRandom random(String what, int number) {
		return new SplittableRandom((this.seed * 31 + what.hashCode()) * 1_000_003 + number);
	}

}
