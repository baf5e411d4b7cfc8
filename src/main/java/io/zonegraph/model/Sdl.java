package io.zonegraph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.AbstractDescribedNode;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.FloatValue;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Access to hand-written SDL: its types in order, their fields (including those of
 * interfaces) and the arguments of directives.
 */
final class Sdl {

	private final TypeDefinitionRegistry registry;

	Sdl(TypeDefinitionRegistry registry) {
		this.registry = registry;
	}

	List<EnumTypeDefinition> enums() {
		return this.registry.getTypes(EnumTypeDefinition.class);
	}

	List<ObjectTypeDefinition> objects() {
		return this.registry.getTypes(ObjectTypeDefinition.class);
	}

	List<InterfaceTypeDefinition> interfaces() {
		return this.registry.getTypes(InterfaceTypeDefinition.class);
	}

	Optional<ObjectTypeDefinition> object(String name) {
		return this.registry.getType(name, ObjectTypeDefinition.class);
	}

	boolean hasType(String name) {
		return this.registry.hasType(TypeName.newTypeName(name).build());
	}

	/** The descriptions of types by type name; types without one have no entry. */
	Map<String, String> descriptions() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (TypeDefinition<?> type : this.registry.types().values()) {
			if (type instanceof AbstractDescribedNode<?> described && described.getDescription() != null) {
				texts.put(type.getName(), Objects.requireNonNull(described.getDescription()).getContent());
			}
		}
		return texts;
	}

	/**
	 * The description of a field of an object type or interface; empty if it has none.
	 */
	Optional<String> description(String type, String field) {
		return implementing(type).stream()
			.flatMap((found) -> Stream.concat(Stream.of(found), interfacesOf(found).stream()))
			.flatMap((found) -> found.getFieldDefinitions().stream())
			.filter((definition) -> definition.getName().equals(field) && definition.getDescription() != null)
			.map((definition) -> Objects.requireNonNull(definition.getDescription()).getContent())
			.findFirst();
	}

	/** The object type or interface with a name; empty if there is none. */
	Optional<ImplementingTypeDefinition<?>> implementing(String name) {
		return this.registry.getType(name)
			.filter(ImplementingTypeDefinition.class::isInstance)
			.map((type) -> (ImplementingTypeDefinition<?>) type);
	}

	/**
	 * Names of the object types that implement an interface, in the order of the schema.
	 */
	List<String> implementations(String interfaceName) {
		return objects().stream()
			.filter((type) -> interfacesOf(type).stream().anyMatch((each) -> each.getName().equals(interfaceName)))
			.map(ObjectTypeDefinition::getName)
			.toList();
	}

	/**
	 * The interfaces that a type implements, directly or through other interfaces.
	 * @throws InvalidSchemaException if one of them does not exist
	 */
	List<InterfaceTypeDefinition> interfacesOf(ImplementingTypeDefinition<?> type) {
		Map<String, InterfaceTypeDefinition> found = new LinkedHashMap<>();
		collectInterfaces(type, found);
		return List.copyOf(found.values());
	}

	@SuppressWarnings("rawtypes")
	private void collectInterfaces(ImplementingTypeDefinition<?> type, Map<String, InterfaceTypeDefinition> found) {
		for (Type implemented : type.getImplements()) {
			String name = ((TypeName) implemented).getName();
			InterfaceTypeDefinition definition = this.registry.getType(name, InterfaceTypeDefinition.class)
				.orElseThrow(() -> new InvalidSchemaException(
						"Type \"%s\" implements \"%s\", which is not an interface of the schema."
							.formatted(type.getName(), name)));
			if (found.putIfAbsent(name, definition) == null) {
				collectInterfaces(definition, found);
			}
		}
	}

	/** The fields of a type, those of its interfaces first. */
	List<FieldDefinition> fieldsOf(ImplementingTypeDefinition<?> type) {
		Map<String, FieldDefinition> fields = new LinkedHashMap<>();
		for (InterfaceTypeDefinition implemented : interfacesOf(type)) {
			implemented.getFieldDefinitions().forEach((field) -> fields.putIfAbsent(field.getName(), field));
		}
		type.getFieldDefinitions().forEach((field) -> fields.put(field.getName(), field));
		return new ArrayList<>(fields.values());
	}

	/**
	 * The definitions that the expansion keeps unchanged: enums, scalars, input objects,
	 * unions and directives, except those used only for the mapping.
	 * @param referred names of the types used by the expanded schema
	 * @param dated whether anything depends on the day, so that {@code @asOf} is kept
	 */
	List<SDLDefinition<?>> untouched(Set<String> referred, boolean dated) {
		List<SDLDefinition<?>> kept = new ArrayList<>(this.registry.scalars()
			.values()
			.stream()
			.filter((scalar) -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
			.toList());
		this.registry.types()
			.values()
			.stream()
			.filter((type) -> !(type instanceof ImplementingTypeDefinition))
			.filter((type) -> !MAPPING_ENUMS.contains(type.getName()) || referred.contains(type.getName()))
			.filter((type) -> dated || !type.getName().equals("Held") || referred.contains("Held"))
			.map((type) -> (type instanceof EnumTypeDefinition values) ? withoutMapping(values) : type)
			.forEach(kept::add);
		this.registry.getDirectiveDefinitions()
			.values()
			.stream()
			.filter((directive) -> !MAPPING_DIRECTIVES.contains(directive.getName()))
			.filter((directive) -> dated || !directive.getName().equals("asOf"))
			.forEach(kept::add);
		return kept;
	}

	/** The values of an enum; empty if there is no enum of that name. */
	List<String> enumValues(String typeName) {
		return this.registry.getType(typeName, EnumTypeDefinition.class)
			.map((type) -> type.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList())
			.orElse(List.of());
	}

	boolean isScalar(String typeName) {
		return this.registry.scalars().containsKey(typeName) || ScalarInfo.isGraphqlSpecifiedScalar(typeName);
	}

	static boolean has(DirectivesContainer<?> container, String directive) {
		return container.hasDirective(directive);
	}

	/** Whether the field is hidden from clients. */
	static boolean isHidden(FieldDefinition field) {
		return has(field, "hidden");
	}

	static Optional<String> argument(DirectivesContainer<?> container, String directive, String argument) {
		return container.getDirectives(directive).stream().findFirst().flatMap((found) -> argument(found, argument));
	}

	static Optional<String> argument(Directive directive, String argument) {
		return Optional.ofNullable(directive.getArgument(argument)).map(Argument::getValue).map((value) -> text(value));
	}

	/**
	 * The elements of a required list argument, as strings; a single value counts as a
	 * list.
	 */
	static List<String> texts(Directive directive, String argument) {
		graphql.language.Value<?> value = directive.getArgument(argument).getValue();
		List<graphql.language.Value> values = (value instanceof ArrayValue list) ? list.getValues() : List.of(value);
		return values.stream().map((each) -> text(each)).toList();
	}

	static String required(DirectivesContainer<?> container, String directive, String argument, String place) {
		return argument(container, directive, argument).orElseThrow(() -> new InvalidSchemaException(
				"Directive \"@%s\" at %s needs the argument \"%s\".".formatted(directive, place, argument)));
	}

	/** The elements of a list argument, as strings; empty if it is not given. */
	static List<String> list(DirectivesContainer<?> container, String directive, String argument) {
		return container.getDirectives(directive)
			.stream()
			.findFirst()
			.map((found) -> found.getArgument(argument))
			.map(Argument::getValue)
			.map((value) -> (value instanceof ArrayValue array) ? array.getValues().stream().map(Sdl::text).toList()
					: List.of(text(value)))
			.orElse(List.of());
	}

	private static String text(graphql.language.Value<?> value) {
		if (value instanceof StringValue string) {
			return Objects.requireNonNull(string.getValue());
		}
		if (value instanceof EnumValue constant) {
			return constant.getName();
		}
		if (value instanceof IntValue number) {
			return number.getValue().toString();
		}
		if (value instanceof FloatValue number) {
			return number.getValue().toString();
		}
		if (value instanceof BooleanValue truth) {
			return String.valueOf(truth.isValue());
		}
		throw new InvalidSchemaException("Value %s is not allowed in a mapping directive.".formatted(value));
	}

	static boolean isList(Type<?> type) {
		return nullable(type) instanceof ListType;
	}

	static boolean isRequired(Type<?> type) {
		return type instanceof NonNullType;
	}

	/** Name of the type without list and non-null wrappers. */
	static String nameOf(Type<?> type) {
		Type<?> plain = nullable(type);
		return (plain instanceof ListType list) ? nameOf(list.getType()) : ((TypeName) plain).getName();
	}

	private static Type<?> nullable(Type<?> type) {
		return (type instanceof NonNullType nonNull) ? nonNull.getType() : type;
	}

	static FieldDefinition withoutMapping(FieldDefinition field) {
		return field.transform((builder) -> builder.directives(withoutMapping(field.getDirectives()))
			.inputValueDefinitions(field.getInputValueDefinitions().stream().map(Sdl::withoutMapping).toList()));
	}

	static InputValueDefinition withoutMapping(InputValueDefinition argument) {
		return argument.transform((builder) -> builder.directives(withoutMapping(argument.getDirectives())));
	}

	private static EnumTypeDefinition withoutMapping(EnumTypeDefinition values) {
		return values.transform((builder) -> builder.enumValueDefinitions(values.getEnumValueDefinitions()
			.stream()
			.map((value) -> value.transform((each) -> each.directives(withoutMapping(value.getDirectives()))))
			.toList()));
	}

	static List<Directive> withoutMapping(List<Directive> directives) {
		return directives.stream().filter((directive) -> !MAPPING_DIRECTIVES.contains(directive.getName())).toList();
	}

	/** The text of a description; null if there is none. */
	static @Nullable String descriptionOf(FieldDefinition field) {
		return (field.getDescription() != null) ? field.getDescription().getContent() : null;
	}

	/** Enums used by arguments of mapping directives. */
	private static final Set<String> MAPPING_ENUMS = Set.of("CountedKind", "RelationshipDirection", "SearchedAs",
			"BoundKind", "CalendarUnit", "CheckDigitScheme");

	/** Whether a directive, by its name without @, maps the schema to the graph. */
	static boolean isMapping(String directive) {
		return MAPPING_DIRECTIVES.contains(directive);
	}

	/** The directives that map the schema to the graph, by their names without @. */
	static List<String> mappingDirectives() {
		return MAPPING_DIRECTIVES;
	}

	private static final List<String> MAPPING_DIRECTIVES = List.of("node", "relationshipProperties", "relationship",
			"property", "lookup", "computed", "key", "relationships", "cypher", "graph", "counts", "graphVersion",
			"condition", "search", "searched", "valid", "lookedUp", "expression", "limit", "unit", "bounds", "baseUnit",
			"condition", "search", "searched", "valid", "lookedUp", "expression", "limit", "unit", "bounds", "baseUnit",
			"quantity", "temporal", "ongoing", "through", "paths", "neighborhood", "localized", "typeName",
			"filterOnly", "hidden", "span", "range", "pattern", "length", "checkDigit", "unique", "ordered",
			"noSelfLoop", "acyclic", "requiredUnless", "claim", "conflict", "claimed", "alternatives", "published",
			"official", "uncontested", "formerIds", "identifier", "duplicateCandidates");

}
