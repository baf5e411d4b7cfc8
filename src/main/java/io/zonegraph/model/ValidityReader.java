package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.DirectivesContainer;
import graphql.language.EnumValueDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;

/**
 * Reads the validity of types from {@code @valid} on the type itself or on an interface.
 */
final class ValidityReader {

	private final Sdl sdl;

	ValidityReader(Sdl sdl) {
		this.sdl = sdl;
	}

	/** The validity of object types by name; types that are not dated have no entry. */
	Map<String, Validity> read() {
		Map<String, Validity> dated = new LinkedHashMap<>();
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			if (Sdl.has(type, "valid")) {
				dated.put(type.getName(), validity(type, type));
			}
			this.sdl.interfacesOf(type)
				.stream()
				.filter((each) -> Sdl.has(each, "valid"))
				.findFirst()
				.ifPresent((declaring) -> dated.putIfAbsent(type.getName(), validity(declaring, type)));
		}
		return dated;
	}

	private Validity validity(DirectivesContainer<?> declaring, ObjectTypeDefinition type) {
		Validity validity = new Validity(Sdl.required(declaring, "valid", "from", type.getName()),
				Sdl.required(declaring, "valid", "to", type.getName()), Sdl.argument(declaring, "valid", "status"),
				Sdl.argument(declaring, "valid", "status").map((status) -> ongoing(type, status)).orElse(List.of()));
		checkDay(type, validity.from());
		checkDay(type, validity.to());
		return validity;
	}

	/** The values of the property with {@code @ongoing}, of which there must be one. */
	private List<String> ongoing(ObjectTypeDefinition type, String property) {
		List<String> ongoing = this.sdl.fieldsOf(type)
			.stream()
			.filter((field) -> ConstraintReader.propertyOf(field).equals(property))
			.flatMap((field) -> this.sdl.enums()
				.stream()
				.filter((values) -> values.getName().equals(Sdl.nameOf(field.getType()))))
			.flatMap((values) -> values.getEnumValueDefinitions().stream())
			.filter((value) -> value.hasDirective("ongoing"))
			.map(EnumValueDefinition::getName)
			.toList();
		if (ongoing.isEmpty()) {
			throw new InvalidSchemaException(
					"\"%s\" in @valid of type \"%s\" is not one of its properties of an enum with values that have @ongoing."
						.formatted(property, type.getName()));
		}
		return ongoing;
	}

	private void checkDay(ImplementingTypeDefinition<?> type, String property) {
		boolean known = this.sdl.fieldsOf(type)
			.stream()
			.filter((field) -> Sdl.argument(field, "property", "name").orElse(field.getName()).equals(property))
			.anyMatch((field) -> Sdl.nameOf(field.getType()).equals("Date"));
		if (!known) {
			throw new InvalidSchemaException(
					"\"%s\" in @valid of type \"%s\" is not one of its properties of type Date.".formatted(property,
							type.getName()));
		}
	}

}
