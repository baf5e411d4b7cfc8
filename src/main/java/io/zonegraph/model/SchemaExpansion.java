package io.zonegraph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLError;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;

/**
 * Expands hand-written SDL into the schema for clients: fields of interfaces are copied
 * to implementing types, lists of nodes become Relay connections, root fields, filters
 * and orders are added, and mapping directives are removed.
 */
final class SchemaExpansion {

	private static final String QUERY = "Query";

	private final Sdl sdl;

	private final MappedTypes types;

	private final Map<String, RootField> roots;

	private final ConnectionTypes generated;

	private final boolean dated;

	SchemaExpansion(GraphModel model) {
		this.sdl = model.definitions();
		this.types = new MappedTypes(model.types());
		this.roots = model.roots();
		this.dated = model.isDated();
		this.generated = new ConnectionTypes(this.sdl, this.types, List.copyOf(model.relationshipTypes().keySet()),
				model.claimRules().alternatives().keySet(), model::quantity);
	}

	TypeDefinitionRegistry expand() {
		List<SDLDefinition<?>> written = new ArrayList<>();
		written.add(query());
		if (RateLimitField.fits(this.sdl)) {
			written.add(RateLimitField.type());
		}
		this.sdl.interfaces().forEach((type) -> written.add(rewritten(type)));
		this.sdl.objects().stream().filter(this::isShown).forEach((type) -> written.add(rewritten(type)));
		this.generated.addReferred(referredIn(written));
		List<SDLDefinition<?>> definitions = new ArrayList<>(written);
		definitions.addAll(this.generated.definitions());
		definitions.addAll(this.sdl.untouched(referredIn(definitions), this.dated));
		TypeDefinitionRegistry expanded = new TypeDefinitionRegistry();
		definitions.forEach((definition) -> expanded.add(definition).ifPresent(SchemaExpansion::fail));
		return expanded;
	}

	private static void fail(GraphQLError problem) {
		throw new SchemaProblem(List.of(problem));
	}

	/**
	 * Whether an object type is part of the schema. Types of relationship properties are
	 * part of it only if a field {@code edge} of a row returns them, as edges copy their
	 * fields.
	 */
	private boolean isShown(ObjectTypeDefinition type) {
		if (type.getName().equals(QUERY)) {
			return false;
		}
		return !this.types.is(EdgeType.class, type.getName()) || this.types.all(MappedType.RowType.class)
			.stream()
			.flatMap((row) -> row.fields().values().stream())
			.anyMatch((field) -> field instanceof FieldMapping.RowEdge edge
					&& this.sdl.implementations(edge.target()).contains(type.getName()));
	}

	private static Set<String> referredIn(List<SDLDefinition<?>> definitions) {
		Set<String> names = new LinkedHashSet<>();
		for (SDLDefinition<?> definition : definitions) {
			if (definition instanceof ImplementingTypeDefinition<?> type) {
				for (FieldDefinition field : type.getFieldDefinitions()) {
					names.add(Sdl.nameOf(field.getType()));
					refer(field.getInputValueDefinitions(), names);
				}
			}
			else if (definition instanceof InputObjectTypeDefinition input) {
				refer(input.getInputValueDefinitions(), names);
			}
		}
		return names;
	}

	private static void refer(List<InputValueDefinition> inputs, Set<String> names) {
		inputs.forEach((input) -> names.add(Sdl.nameOf(input.getType())));
	}

	private ObjectTypeDefinition query() {
		Map<String, FieldDefinition> fields = new LinkedHashMap<>();
		this.sdl.object(QUERY)
			.ifPresent((query) -> query.getFieldDefinitions().forEach((field) -> fields.put(field.getName(), field)));
		this.roots.values().forEach((root) -> fields.put(root.field(), rootField(root, fields.get(root.field()))));
		if (RateLimitField.fits(this.sdl)) {
			fields.put(RateLimitField.NAME, RateLimitField.field());
		}
		return ObjectTypeDefinition.newObjectTypeDefinition()
			.name(QUERY)
			.description(GeneratedDefinitions.description("Entry points for all queries."))
			.fieldDefinitions(fields.values().stream().map(Sdl::withoutMapping).toList())
			.build();
	}

	private FieldDefinition rootField(RootField root, @Nullable FieldDefinition written) {
		if (written == null || root instanceof RootField.Rows || root instanceof RootField.Search) {
			return this.generated.root(root, (written != null) ? Sdl.descriptionOf(written) : null);
		}
		return written;
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

	@SuppressWarnings("rawtypes") // as graphql-java's builders take them
	private static graphql.language.Type named(TypeDefinition<?> type) {
		return graphql.language.TypeName.newTypeName(type.getName()).build();
	}

	private List<FieldDefinition> fields(ImplementingTypeDefinition<?> type) {
		MappedType mapped = this.types.byName().get(type.getName());
		return this.sdl.fieldsOf(type)
			.stream()
			.filter((field) -> !Sdl.isHidden(field))
			.map((field) -> type.getFieldDefinitions().contains(field) ? field : withoutDescriptions(field))
			.map((field) -> Sdl.withoutMapping((mapped != null) ? expanded(mapped, field) : field))
			.toList();
	}

	/**
	 * Removes the descriptions of a field copied from an interface, where it is
	 * described.
	 */
	private static FieldDefinition withoutDescriptions(FieldDefinition field) {
		return field.transform((copy) -> copy.description(null)
			.inputValueDefinitions(field.getInputValueDefinitions()
				.stream()
				.map((argument) -> argument.transform((each) -> each.description(null)))
				.toList()));
	}

	private FieldDefinition expanded(MappedType owner, FieldDefinition field) {
		FieldMapping mapping = owner.field(field.getName()).orElseThrow();
		return (mapping instanceof FieldMapping.Connected list) ? list.accept(new Connection(field)) : field;
	}

	/** Turns a hand-written field into a connection if it is a list. */
	private final class Connection implements FieldMapping.ConnectionVisitor<FieldDefinition> {

		private final FieldDefinition written;

		Connection(FieldDefinition written) {
			this.written = written;
		}

		@Override
		public FieldDefinition visit(FieldMapping.Relationship relationship) {
			return relationship.many() ? SchemaExpansion.this.generated.along(relationship, this.written)
					: this.written;
		}

		@Override
		public FieldDefinition visit(FieldMapping.Through through) {
			return SchemaExpansion.this.generated.through(through, this.written);
		}

		@Override
		public FieldDefinition visit(FieldMapping.RelationshipRows rows) {
			return SchemaExpansion.this.generated.rows(rows, this.written);
		}

		@Override
		public FieldDefinition visit(FieldMapping.NamingRows rows) {
			return SchemaExpansion.this.generated.namingRows(rows, this.written);
		}

	}

}
