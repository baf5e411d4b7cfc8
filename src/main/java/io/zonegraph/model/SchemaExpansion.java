package io.zonegraph.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLError;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;

/**
 * Turns hand-written SDL into the schema that clients see: fields of interfaces are
 * copied to the types that implement them, lists of nodes become Relay connections, root
 * fields, filters and orders are added, and mapping directives are taken away.
 */
final class SchemaExpansion {

	private static final String QUERY = "Query";

	private final Sdl sdl;

	private final MappedTypes types;

	private final Map<String, RootField> roots;

	private final GeneratedTypes generated;

	SchemaExpansion(Sdl sdl, MappedTypes types, Map<String, RootField> roots, Set<String> relationships) {
		this.sdl = sdl;
		this.types = types;
		this.roots = roots;
		this.generated = new GeneratedTypes(sdl, types, relationships);
	}

	TypeDefinitionRegistry expand(boolean dated) {
		Set<String> unused = new HashSet<>();
		TypeDefinitionRegistry expanded = new TypeDefinitionRegistry();
		List<SDLDefinition<?>> definitions = new ArrayList<>();
		definitions.add(query());
		this.sdl.interfaces().forEach((type) -> definitions.add(rewritten(type)));
		this.sdl.objects()
			.stream()
			.filter((type) -> !type.getName().equals(QUERY) && !this.types.is(EdgeType.class, type.getName()))
			.forEach((type) -> definitions.add(rewritten(type)));
		unused.addAll(this.generated.unused());
		if (!dated) {
			unused.add("@asOf");
		}
		definitions.addAll(this.sdl.untouched(unused));
		definitions.forEach((definition) -> expanded.add(definition).ifPresent(SchemaExpansion::fail));
		expanded.merge(this.generated.types());
		return expanded;
	}

	private static void fail(GraphQLError problem) {
		throw new InvalidSchemaException(String.valueOf(problem.getMessage()));
	}

	private ObjectTypeDefinition query() {
		Map<String, FieldDefinition> fields = new LinkedHashMap<>();
		this.sdl.object(QUERY)
			.ifPresent((query) -> query.getFieldDefinitions().forEach((field) -> fields.put(field.getName(), field)));
		this.roots.values().forEach((root) -> fields.put(root.field(), rootField(root, fields.get(root.field()))));
		return ObjectTypeDefinition.newObjectTypeDefinition()
			.name(QUERY)
			.description(GeneratedTypes.description("Entry points of all queries."))
			.fieldDefinitions(fields.values().stream().map(Sdl::withoutMapping).toList())
			.build();
	}

	private FieldDefinition rootField(RootField root, @Nullable FieldDefinition written) {
		FieldDefinition field = this.generated.root(root);
		if (written == null) {
			return field;
		}
		return (root instanceof RootField.Rows || root instanceof RootField.Search)
				? field.transform((builder) -> builder.description(written.getDescription())) : written;
	}

	private ObjectTypeDefinition rewritten(ObjectTypeDefinition type) {
		return type.transform((builder) -> builder.fieldDefinitions(fields(type))
			.implementz(new ArrayList<>(this.sdl.interfacesOf(type).stream().map(SchemaExpansion::named).toList()))
			.directives(Sdl.withoutMapping(type.getDirectives())));
	}

	private InterfaceTypeDefinition rewritten(InterfaceTypeDefinition type) {
		return type.transform((builder) -> builder.definitions(fields(type))
			.implementz(new ArrayList<>(this.sdl.interfacesOf(type).stream().map(SchemaExpansion::named).toList()))
			.directives(Sdl.withoutMapping(type.getDirectives())));
	}

	@SuppressWarnings("rawtypes")
	private static graphql.language.Type named(TypeDefinition<?> type) {
		return graphql.language.TypeName.newTypeName(type.getName()).build();
	}

	private List<FieldDefinition> fields(ImplementingTypeDefinition<?> type) {
		MappedType mapped = this.types.byName().get(type.getName());
		return this.sdl.fieldsOf(type)
			.stream()
			.map((field) -> Sdl.withoutMapping((mapped != null) ? expanded(mapped, field) : field))
			.toList();
	}

	private FieldDefinition expanded(MappedType owner, FieldDefinition field) {
		FieldMapping mapping = owner.field(field.getName()).orElseThrow();
		if (mapping instanceof FieldMapping.Relationship relationship && relationship.many()) {
			return this.generated.connection(relationship, field);
		}
		if (mapping instanceof FieldMapping.Through through) {
			return this.generated.through(through, field);
		}
		if (mapping instanceof FieldMapping.RelationshipRows rows) {
			return this.generated.rows(rows, field);
		}
		if (mapping instanceof FieldMapping.NamingRows rows) {
			return this.generated.namingRows(rows, field);
		}
		return field;
	}

}
