package io.zonegraph.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;

/**
 * Checks that names in schema files do not clash with names derived from them: fields of
 * filters, enum values and generated types.
 */
final class NameCheck {

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*|_[A-Za-z0-9][A-Za-z0-9_]*");

	private static final List<String> NO_ENUM_VALUES = List.of("true", "false", "null");

	private final MappedTypes types;

	private final SchemaProblems problems;

	/**
	 * Descriptions of what generated types are derived from, by prefix of their names.
	 */
	private final Map<String, String> beginnings = new HashMap<>();

	NameCheck(MappedTypes types, SchemaProblems problems) {
		this.types = types;
		this.problems = problems;
	}

	void run() {
		for (MappedType type : this.types.byName().values()) {
			checkConditions(type);
			checkEnumValues("keys of groups of \"%s\"".formatted(type.name()),
					type.groupKeys().stream().map(FieldMapping::field).toList());
		}
		for (NodeType type : this.types.all(NodeType.class)) {
			begin(type.name(), "type \"%s\"".formatted(type.name()));
			checkEnumValues("types of \"%s\"".formatted(type.name()), type.members());
			if (!NAME.matcher(type.plural()).matches()) {
				this.problems.add(
						"\"plural\" in @node of type \"%s\" must be a name of letters, digits and _, was \"%s\".",
						type.name(), type.plural());
			}
		}
		this.types.all(RowType.class).forEach((type) -> begin(type.name(), "type \"%s\"".formatted(type.name())));
		this.types.all(EdgeType.class).forEach((type) -> begin(type.name(), "type \"%s\"".formatted(type.name())));
		for (NodeType type : this.types.all(NodeType.class)) {
			begin(type.name() + "Related", "orders by what \"%s\" nodes are related to".formatted(type.name()));
		}
		List.of("Related", "Number", "Time").forEach((name) -> begin(name, "all types"));
		this.types.byName().values().forEach(this::beginEdges);
		if (!this.types.all(RowType.class).isEmpty()) {
			checkRelationshipTypes();
		}
	}

	private void checkConditions(MappedType type) {
		if (type.isFilterable()) {
			for (String reserved : List.of("AND", "OR", "NOT")) {
				type.field(reserved)
					.ifPresent((field) -> this.problems.add(
							"Field %s.%s has the name by which filters combine conditions; give it another and name the property with @property.",
							type.name(), reserved));
			}
		}
	}

	private void checkEnumValues(String what, List<String> names) {
		Map<String, String> byValue = new HashMap<>();
		for (String name : names) {
			String value = EnumNames.of(name);
			String other = byValue.putIfAbsent(value, name);
			if (other != null) {
				this.problems.add("\"%s\" and \"%s\" would both be called %s among the %s; rename one.", other, name,
						value, what);
			}
		}
	}

	private void beginEdges(MappedType owner) {
		for (FieldMapping.Relationship field : owner.relationships()) {
			String place = owner.name() + "." + field.field();
			if (field.isDeep()) {
				begin(field.target() + "AtDepth", "\"%s\" nodes at a depth".formatted(field.target()), place);
			}
			else if (field.hasProperties()) {
				begin(field.target() + field.properties(),
						"\"%s\" nodes with the properties of \"%s\"".formatted(field.target(), field.properties()),
						place);
			}
		}
	}

	private void begin(String name, String origin) {
		begin(name, origin, "");
	}

	private void begin(String name, String origin, String place) {
		String other = this.beginnings.putIfAbsent(name, origin);
		if (other != null && !other.equals(origin)) {
			this.problems.add(
					"Generated types for %s and for %s%s would have the same names, as \"%sConnection\"; rename a type.",
					other, origin, place.isEmpty() ? "" : " (" + place + ")", name);
		}
	}

	/**
	 * Relationship types must be valid enum values, as arguments of relationship rows use
	 * them.
	 */
	private void checkRelationshipTypes() {
		for (MappedType owner : this.types.byName().values()) {
			for (FieldMapping.Relationship field : owner.relationships()) {
				field.types()
					.stream()
					.filter((type) -> !NAME.matcher(type).matches() || NO_ENUM_VALUES.contains(type))
					.forEach((type) -> this.problems.add(
							"Relationship type \"%s\" at %s.%s is no name that GraphQL allows for an enum value, as fields with @relationships need it.",
							type, owner.name(), field.field()));
			}
		}
	}

}
