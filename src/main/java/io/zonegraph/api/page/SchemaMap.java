package io.zonegraph.api.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;

/**
 * The node types of the graph and their relationships as an introspection result, for a
 * map of the schema. Connections, filters and sort inputs, which make up most of the
 * schema, are left out. Each relationship appears once, as a field from its start to its
 * end. Common fields appear only on the interface, and interfaces without a label are
 * left out.
 */
final class SchemaMap {

	private static final String ROOT = "Query";

	private final GraphModel model;

	private final GraphQLSchema schema;

	SchemaMap(GraphModel model, GraphQLSchema schema) {
		this.model = model;
		this.schema = schema;
	}

	/** Returns the introspection result, as {@code {data: {__schema: {…}}}}. */
	Map<String, Object> introspection() {
		Map<String, Object> result = GraphQL.newGraphQL(schemaOfMap())
			.build()
			.execute(IntrospectionQuery.INTROSPECTION_QUERY)
			.toSpecification();
		types(result).forEach(this::hideShared);
		return result;
	}

	private GraphQLSchema schemaOfMap() {
		GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
		nodeTypes().filter(NodeType::isInterface)
			.forEach((type) -> code.typeResolver(type.name(), (environment) -> null));
		return GraphQLSchema.newSchema()
			.query(GraphQLObjectType.newObject()
				.name(ROOT)
				.description("Lists of all nodes of a type.")
				.fields(nodeTypes().filter((type) -> !type.plural().isEmpty()).map(SchemaMap::root).toList())
				.build())
			.additionalTypes(nodeTypes().map(this::type).collect(Collectors.toSet()))
			.codeRegistry(code.build())
			.build();
	}

	private static GraphQLFieldDefinition root(NodeType type) {
		return field(type.plural(), "", GraphQLList.list(GraphQLTypeReference.typeRef(type.name())));
	}

	private Stream<NodeType> nodeTypes() {
		return this.model.types()
			.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.map(NodeType.class::cast)
			.filter((type) -> !type.label().isEmpty());
	}

	private GraphQLNamedType type(NodeType type) {
		String description = this.model.description(type.name()).orElse("");
		List<GraphQLFieldDefinition> fields = fields(type);
		GraphQLTypeReference[] interfaces = interfaces(type).map((each) -> GraphQLTypeReference.typeRef(each.name()))
			.toArray(GraphQLTypeReference[]::new);
		return type.isInterface()
				? GraphQLInterfaceType.newInterface()
					.name(type.name())
					.description(description)
					.fields(fields)
					.withInterfaces(interfaces)
					.build()
				: GraphQLObjectType.newObject()
					.name(type.name())
					.description(description)
					.fields(fields)
					.withInterfaces(interfaces)
					.build();
	}

	private Stream<NodeType> interfaces(NodeType type) {
		Set<String> implemented = (this.schema.getType(type.name()) instanceof GraphQLImplementingType implementing)
				? implementing.getInterfaces()
					.stream()
					.map(GraphQLNamedSchemaElement::getName)
					.collect(Collectors.toSet())
				: Set.of();
		return nodeTypes().filter((each) -> each.isInterface() && implemented.contains(each.name()));
	}

	/** The fields of a type that the schema shows. */
	private List<GraphQLFieldDefinition> fields(NodeType type) {
		return type.fields()
			.entrySet()
			.stream()
			.filter((field) -> definition(type, field.getKey()).isPresent())
			.map(Map.Entry::getValue)
			.filter(FieldMapping.Filterable.class::isInstance)
			.map(FieldMapping.Filterable.class::cast)
			.flatMap((field) -> field.accept(new MapField(description(type, field.field()))).stream())
			.toList();
	}

	private Optional<GraphQLFieldDefinition> definition(NodeType owner, String field) {
		return (this.schema.getType(owner.name()) instanceof GraphQLFieldsContainer container)
				? Optional.ofNullable(container.getFieldDefinition(field)) : Optional.empty();
	}

	private String description(NodeType owner, String field) {
		return definition(owner, field).map(GraphQLFieldDefinition::getDescription).orElse("");
	}

	private static GraphQLFieldDefinition field(String name, String description, GraphQLOutputType type) {
		return GraphQLFieldDefinition.newFieldDefinition().name(name).description(description).type(type).build();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> types(Map<String, Object> result) {
		Map<String, Object> data = (Map<String, Object>) Objects.requireNonNull(result.get("data"));
		Map<String, Object> schema = (Map<String, Object>) Objects.requireNonNull(data.get("__schema"));
		return (List<Map<String, Object>>) Objects.requireNonNull(schema.get("types"));
	}

	/** Removes the fields of its interfaces from a type. */
	private void hideShared(Map<String, Object> type) {
		nodeTypes().filter((each) -> each.name().equals(type.get("name"))).findFirst().ifPresent((node) -> {
			Set<String> shared = interfaces(node).flatMap((each) -> each.fields().keySet().stream())
				.collect(Collectors.toSet());
			type.computeIfPresent("fields",
					(key, fields) -> ((List<?>) fields).stream()
						.filter((field) -> !shared.contains(((Map<?, ?>) field).get("name")))
						.toList());
		});
	}

	/**
	 * Returns the field on the map; empty for computed fields, and for relationships that
	 * end here.
	 */
	private final class MapField implements FieldMapping.FilterVisitor<Optional<GraphQLFieldDefinition>> {

		private final String description;

		MapField(String description) {
			this.description = description;
		}

		/**
		 * Returns a field to another type; empty if that type has no label, as it is then
		 * not on the map.
		 */
		private Optional<GraphQLFieldDefinition> link(FieldMapping.ToNodes leading, boolean many) {
			GraphQLTypeReference target = GraphQLTypeReference.typeRef(leading.target());
			return nodeTypes().filter((type) -> type.name().equals(leading.target()))
				.findFirst()
				.map((type) -> field(leading.field(), this.description, many ? GraphQLList.list(target) : target));
		}

		@Override
		public Optional<GraphQLFieldDefinition> visit(FieldMapping.Property property) {
			GraphQLOutputType leaf = (GraphQLOutputType) Objects
				.requireNonNull(SchemaMap.this.schema.getType(property.type()));
			return Optional
				.of(field(property.field(), this.description, property.list() ? GraphQLList.list(leaf) : leaf));
		}

		@Override
		public Optional<GraphQLFieldDefinition> visit(FieldMapping.Condition condition) {
			return Optional.empty();
		}

		@Override
		public Optional<GraphQLFieldDefinition> visit(FieldMapping.Relationship relationship) {
			return (relationship.isDeep() || relationship.direction() == Direction.IN) ? Optional.empty()
					: link(relationship, relationship.many());
		}

		@Override
		public Optional<GraphQLFieldDefinition> visit(FieldMapping.Lookup lookup) {
			return link(lookup, lookup.many());
		}

		@Override
		public Optional<GraphQLFieldDefinition> visit(FieldMapping.RowEnd end) {
			return Optional.empty();
		}

	}

}
