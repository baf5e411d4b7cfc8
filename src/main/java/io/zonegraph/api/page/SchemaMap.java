package io.zonegraph.api.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;

/**
 * The types of the graph and how they hang together, as a result of introspection: what a
 * map of the schema shows. Connections, filters and orders, which are most of the schema,
 * are left out; a relationship leads from type to type, once, from its start to its end.
 * What types have in common stands at their interface alone, and interfaces without a
 * label are left out.
 */
final class SchemaMap {

	private static final String ROOT = "Query";

	private final GraphModel model;

	private final GraphQLSchema schema;

	SchemaMap(GraphModel model, GraphQLSchema schema) {
		this.model = model;
		this.schema = schema;
	}

	/** The result, as {@code {data: {__schema: {…}}}}. */
	Map<String, Object> introspection() {
		List<Map<String, Object>> types = new ArrayList<>();
		Set<String> leaves = new TreeSet<>();
		types.add(type("OBJECT", ROOT, "Where one begins.", roots(), List.of(), null));
		nodeTypes().forEach((type) -> types.add(type(type, leaves)));
		leaves.forEach((leaf) -> types.add(leaf(leaf)));
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("queryType", Map.of("name", ROOT));
		schema.put("mutationType", null);
		schema.put("subscriptionType", null);
		schema.put("types", types);
		schema.put("directives", List.of());
		return Map.of("data", Map.of("__schema", schema));
	}

	private Stream<NodeType> nodeTypes() {
		return this.model.types()
			.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.map(NodeType.class::cast)
			.filter((type) -> !type.label().isEmpty());
	}

	private List<Map<String, Object>> roots() {
		return nodeTypes().filter((type) -> !type.plural().isEmpty())
			.map((type) -> field(type.plural(), "", list(kind(type), type.name())))
			.toList();
	}

	private Map<String, Object> type(NodeType type, Set<String> leaves) {
		List<NodeType> interfaces = nodeTypes().filter(NodeType::isInterface)
			.filter((each) -> !each.equals(type) && each.members().containsAll(type.members()))
			.toList();
		Set<String> shared = interfaces.stream()
			.flatMap((each) -> each.fields().keySet().stream())
			.collect(Collectors.toSet());
		List<Map<String, Object>> fields = new ArrayList<>();
		type.fields().forEach((name, mapping) -> {
			if (mapping instanceof FieldMapping.Filterable stored && !shared.contains(name)) {
				stored.accept(new MapField(description(type, name), leaves)).ifPresent(fields::add);
			}
		});
		return type(kind(type), type.name(), this.model.description(type.name()).orElse(""), fields,
				interfaces.stream().map((each) -> reference("INTERFACE", each.name())).toList(),
				type.isInterface() ? type.members().stream().map((each) -> reference("OBJECT", each)).toList() : null);
	}

	private Map<String, Object> property(String description, FieldMapping.Property property) {
		Map<String, Object> leaf = reference(leafKind(property.type()), property.type());
		return field(property.field(), description, property.list() ? wrapped("LIST", leaf) : leaf);
	}

	/**
	 * Empty for what leads to anything at all: a type without a label is not on the map.
	 */
	private Optional<Map<String, Object>> link(String description, FieldMapping.ToNodes leading, boolean many) {
		String target = leading.target();
		return nodeTypes().filter((type) -> type.name().equals(target))
			.map(SchemaMap::kind)
			.findFirst()
			.map((kind) -> field(leading.field(), description, many ? list(kind, target) : reference(kind, target)));
	}

	private String description(NodeType owner, String field) {
		return (this.schema.getType(owner.name()) instanceof GraphQLFieldsContainer container
				&& container.getFieldDefinition(field) != null)
						? Objects.requireNonNullElse(container.getFieldDefinition(field).getDescription(), "") : "";
	}

	private Map<String, Object> leaf(String name) {
		Map<String, Object> leaf = type(leafKind(name), name, "", null, null, null);
		if (this.schema.getType(name) instanceof GraphQLEnumType values) {
			leaf.put("description", values.getDescription());
			leaf.put("enumValues", values.getValues().stream().map((value) -> {
				Map<String, Object> enumValue = new LinkedHashMap<>();
				enumValue.put("name", value.getName());
				enumValue.put("description", value.getDescription());
				enumValue.put("isDeprecated", false);
				return enumValue;
			}).toList());
		}
		return leaf;
	}

	private String leafKind(String name) {
		return (this.schema.getType(name) instanceof GraphQLEnumType) ? "ENUM" : "SCALAR";
	}

	private static String kind(NodeType type) {
		return type.isInterface() ? "INTERFACE" : "OBJECT";
	}

	private static Map<String, Object> type(String kind, String name, String description,
			@Nullable List<Map<String, Object>> fields, @Nullable List<Map<String, Object>> interfaces,
			@Nullable List<Map<String, Object>> possible) {
		Map<String, Object> type = new LinkedHashMap<>();
		type.put("kind", kind);
		type.put("name", name);
		type.put("description", description);
		type.put("fields", fields);
		type.put("inputFields", null);
		type.put("interfaces", interfaces);
		type.put("enumValues", null);
		type.put("possibleTypes", possible);
		return type;
	}

	private static Map<String, Object> field(String name, String description, Map<String, Object> type) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", name);
		field.put("description", description);
		field.put("args", List.of());
		field.put("type", type);
		field.put("isDeprecated", false);
		field.put("deprecationReason", null);
		return field;
	}

	private static Map<String, Object> list(String kind, String name) {
		return wrapped("LIST", reference(kind, name));
	}

	private static Map<String, Object> wrapped(String kind, Map<String, Object> type) {
		Map<String, Object> wrapper = new LinkedHashMap<>();
		wrapper.put("kind", kind);
		wrapper.put("name", null);
		wrapper.put("ofType", type);
		return wrapper;
	}

	private static Map<String, Object> reference(String kind, String name) {
		Map<String, Object> reference = new LinkedHashMap<>();
		reference.put("kind", kind);
		reference.put("name", name);
		reference.put("ofType", null);
		return reference;
	}

	/** Empty for what is computed, and for relationships that end here. */
	private final class MapField implements FieldMapping.FilterVisitor<Optional<Map<String, Object>>> {

		private final String description;

		private final Set<String> leaves;

		MapField(String description, Set<String> leaves) {
			this.description = description;
			this.leaves = leaves;
		}

		@Override
		public Optional<Map<String, Object>> visit(FieldMapping.Property property) {
			this.leaves.add(property.type());
			return Optional.of(property(this.description, property));
		}

		@Override
		public Optional<Map<String, Object>> visit(FieldMapping.Condition condition) {
			return Optional.empty();
		}

		@Override
		public Optional<Map<String, Object>> visit(FieldMapping.Relationship relationship) {
			return (relationship.isDeep() || relationship.direction() == Direction.IN) ? Optional.empty()
					: link(this.description, relationship, relationship.many());
		}

		@Override
		public Optional<Map<String, Object>> visit(FieldMapping.Lookup lookup) {
			return link(this.description, lookup, lookup.many());
		}

		@Override
		public Optional<Map<String, Object>> visit(FieldMapping.RowEnd end) {
			return Optional.empty();
		}

	}

}
