package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;

import graphql.introspection.Introspection.DirectiveLocation;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * A named element of schema files that can have directives.
 *
 * @param place its schema coordinate, for example {@code Film.cast} or
 * {@code Film.cast(first:)}
 * @param name its name
 * @param location its kind, as a directive location
 * @param directives its directives
 */
record SdlElement(String place, String name, DirectiveLocation location, DirectivesContainer<?> directives) {

	/** All elements of the files, in the order of the types; scalars last. */
	static List<SdlElement> of(TypeDefinitionRegistry registry) {
		List<SdlElement> elements = new ArrayList<>();
		registry.types().values().forEach((type) -> addType(elements, type));
		registry.scalars().values().forEach((type) -> add(elements, "", type, DirectiveLocation.SCALAR));
		return elements;
	}

	private static void addType(List<SdlElement> elements, TypeDefinition<?> type) {
		String inside = type.getName() + ".";
		if (type instanceof ImplementingTypeDefinition<?> fields) {
			add(elements, "", type,
					(type instanceof ObjectTypeDefinition) ? DirectiveLocation.OBJECT : DirectiveLocation.INTERFACE);
			fields.getFieldDefinitions().forEach((field) -> addField(elements, inside, field));
		}
		else if (type instanceof EnumTypeDefinition values) {
			add(elements, "", type, DirectiveLocation.ENUM);
			values.getEnumValueDefinitions()
				.forEach((value) -> add(elements, inside, value, DirectiveLocation.ENUM_VALUE));
		}
		else if (type instanceof InputObjectTypeDefinition input) {
			add(elements, "", type, DirectiveLocation.INPUT_OBJECT);
			input.getInputValueDefinitions()
				.forEach((field) -> add(elements, inside, field, DirectiveLocation.INPUT_FIELD_DEFINITION));
		}
		else {
			add(elements, "", type,
					(type instanceof ScalarTypeDefinition) ? DirectiveLocation.SCALAR : DirectiveLocation.UNION);
		}
	}

	private static void addField(List<SdlElement> elements, String inside, FieldDefinition field) {
		add(elements, inside, field, DirectiveLocation.FIELD_DEFINITION);
		for (InputValueDefinition argument : field.getInputValueDefinitions()) {
			elements.add(new SdlElement("%s%s(%s:)".formatted(inside, field.getName(), argument.getName()),
					argument.getName(), DirectiveLocation.ARGUMENT_DEFINITION, argument));
		}
	}

	private static void add(List<SdlElement> elements, String inside, NamedNode<?> node, DirectiveLocation location) {
		elements.add(new SdlElement(inside + node.getName(), node.getName(), location, (DirectivesContainer<?>) node));
	}

}
