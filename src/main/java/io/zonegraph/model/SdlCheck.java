package io.zonegraph.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * Checks the definitions in schema files before they are read. SDL without effect is
 * refused, so that nobody relies on it.
 */
final class SdlCheck {

	private final TypeDefinitionRegistry registry;

	private final SchemaProblems problems = new SchemaProblems();

	SdlCheck(TypeDefinitionRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Checks all definitions.
	 * @throws InvalidSchemaException if definitions are not supported or would have no
	 * effect
	 */
	void run() {
		DirectiveCheck directives = new DirectiveCheck(this.registry, this.problems);
		for (SdlElement element : SdlElement.of(this.registry)) {
			if (element.name().startsWith("__")) {
				this.problems.add("Name \"%s\" at %s begins with \"__\", which GraphQL keeps for introspection.",
						element.name(), element.place());
			}
			directives.check(element);
		}
		checkExtensions();
		checkRootTypes();
		checkKinds();
		checkInterfaces();
		checkInputs();
		this.problems.throwIfAny();
	}

	private void checkExtensions() {
		Stream
			.<Map<String, ?>>of(this.registry.objectTypeExtensions(), this.registry.interfaceTypeExtensions(),
					this.registry.unionTypeExtensions(), this.registry.enumTypeExtensions(),
					this.registry.scalarTypeExtensions(), this.registry.inputObjectTypeExtensions())
			.flatMap((extensions) -> extensions.keySet().stream())
			.forEach((type) -> this.problems.add(
					"\"extend\" of \"%s\" is not supported; write its members into the definition of \"%s\".", type,
					type));
	}

	private void checkRootTypes() {
		if (this.registry.schemaDefinition().isPresent() || !this.registry.getSchemaExtensionDefinitions().isEmpty()) {
			this.problems
				.add("A \"schema\" definition is not supported; the root type is \"Query\", and there is no other.");
		}
		for (String root : List.of("Mutation", "Subscription")) {
			if (this.registry.types().containsKey(root)) {
				this.problems.add("Type \"%s\" is not supported: the API reads; take it out.", root);
			}
		}
	}

	private void checkKinds() {
		this.registry.getTypes(UnionTypeDefinition.class)
			.forEach((union) -> this.problems
				.add("Union \"%s\" is not supported; declare an interface that its types implement.", union.getName()));
		this.registry.getTypes(EnumTypeDefinition.class)
			.stream()
			.filter((type) -> type.getEnumValueDefinitions().isEmpty())
			.forEach((type) -> this.problems.add("Enum \"%s\" needs at least one value.", type.getName()));
		typesWithFields().filter((type) -> new Sdl(this.registry).fieldsOf(type).isEmpty())
			.forEach((type) -> this.problems.add("Type \"%s\" needs at least one field.", type.getName()));
		List<String> scalars = SchemaScalars.names();
		this.registry.scalars()
			.keySet()
			.stream()
			.filter((name) -> !scalars.contains(name) && !ScalarInfo.isGraphqlSpecifiedScalar(name))
			.forEach((name) -> this.problems.add(
					"Scalar \"%s\" is not supported; beside those of GraphQL there are %s. A property of another type, such as a duration or a point, can be read by @expression(cypher: \"toString(this.property)\").",
					name, scalars));
	}

	private void checkInterfaces() {
		Sdl sdl = new Sdl(this.registry);
		sdl.interfaces()
			.stream()
			.filter((type) -> sdl.implementations(type.getName()).isEmpty())
			.forEach((type) -> this.problems.add("Interface \"%s\" is implemented by no type; take it out.",
					type.getName()));
	}

	private void checkInputs() {
		Set<String> used = new HashSet<>();
		Deque<InputValueDefinition> open = new ArrayDeque<>();
		typesWithFields().flatMap((type) -> type.getFieldDefinitions().stream())
			.map(FieldDefinition::getInputValueDefinitions)
			.forEach(open::addAll);
		while (!open.isEmpty()) {
			String type = Sdl.nameOf(open.remove().getType());
			if (used.add(type)) {
				this.registry.getType(type, InputObjectTypeDefinition.class)
					.ifPresent((input) -> open.addAll(input.getInputValueDefinitions()));
			}
		}
		this.registry.getTypes(InputObjectTypeDefinition.class)
			.stream()
			.filter((input) -> !used.contains(input.getName()))
			.forEach((input) -> this.problems.add("Input \"%s\" is the type of no argument; take it out.",
					input.getName()));
	}

	private Stream<ImplementingTypeDefinition<?>> typesWithFields() {
		return this.registry.types()
			.values()
			.stream()
			.filter(ImplementingTypeDefinition.class::isInstance)
			.map((type) -> (ImplementingTypeDefinition<?>) type);
	}

}
