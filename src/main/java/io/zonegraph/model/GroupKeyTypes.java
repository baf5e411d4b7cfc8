package io.zonegraph.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Generates the keys by which rows of one type can be grouped. */
final class GroupKeyTypes {

	private final Map<String, String> texts;

	GroupKeyTypes(Map<String, String> texts) {
		this.texts = texts;
	}

	/** Name of the enum that names each key. */
	String names(MappedType type) {
		return add(type, "GroupKey", NAMES, (key) -> "\"%s\" %s%n"
			.formatted((isNode(key) ? BY_NODE : BY_VALUE).formatted(key.field()), EnumNames.of(key.field())));
	}

	/** Name of the type that has the keys of a group. */
	String values(MappedType type) {
		return add(type, "GroupKeys", VALUES, (key) -> "\"%s\" %s: %s%n"
			.formatted((isNode(key) ? NODE : VALUE).formatted(key.field()), key.field(), typeOf(key)));
	}

	/** Name of the order by one of the keys that are single values. */
	String order(MappedType type) {
		return add(type, "GroupKeyOrder", ORDER,
				(key) -> isNode(key) ? "" : "\"By `%s`.\" %s: SortDirection%n".formatted(key.field(), key.field()));
	}

	private String add(MappedType type, String suffix, String head, Function<FieldMapping, String> field) {
		String name = type.name() + suffix;
		this.texts.computeIfAbsent(name,
				(key) -> type.groupKeys()
					.stream()
					.map(field)
					.collect(Collectors.joining("", head.formatted(type.name(), name), "}\n")));
		return name;
	}

	private static boolean isNode(FieldMapping key) {
		return key instanceof FieldMapping.ToNodes;
	}

	private static String typeOf(FieldMapping key) {
		if (key instanceof FieldMapping.ToNodes leading) {
			return leading.target();
		}
		return (key instanceof FieldMapping.Property property) ? property.type() : "String";
	}

	private static final String BY_VALUE = "By `%s`.";

	private static final String BY_NODE = "By each node that `%s` leads to; rows without one are a group too.";

	private static final String VALUE = "`%s` of all in the group; null where unknown, or not grouped by.";

	private static final String NODE = "The node that `%s` of all in the group leads to; null where there is none, or not grouped by.";

	private static final String NAMES = """
			"By what %s rows can be grouped."
			enum %s {
			""";

	private static final String VALUES = """
			"What the %s rows of a group have in common."
			type %s {
			""";

	private static final String ORDER = """
			"By one key of groups of %s rows: give one field, which must be among the keys."
			input %s @oneOf {
			""";

}
