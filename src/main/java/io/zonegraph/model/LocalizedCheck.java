package io.zonegraph.model;

import java.util.List;
import java.util.regex.Pattern;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;

/**
 * Checks that fields with {@code @localized} refer to properties of their type. Otherwise
 * the field would be null in every response, without an error.
 */
final class LocalizedCheck {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private final Sdl sdl;

	private final MappedTypes types;

	LocalizedCheck(Sdl sdl, MappedTypes types) {
		this.sdl = sdl;
		this.types = types;
	}

	/**
	 * Runs the check.
	 * @throws InvalidSchemaException if a property does not exist, or the field has not
	 * exactly one argument
	 */
	void run() {
		for (MappedType type : this.types.byName().values()) {
			this.sdl.implementing(type.name()).ifPresent((written) -> check(type, written));
		}
	}

	private void check(MappedType type, ImplementingTypeDefinition<?> written) {
		this.sdl.fieldsOf(written)
			.stream()
			.filter((field) -> Sdl.has(field, "localized"))
			.forEach((field) -> check(type, field, type.name() + "." + field.getName()));
	}

	private static void check(MappedType type, FieldDefinition field, String place) {
		List<String> stored = type.properties()
			.stream()
			.map(FieldMapping.Property::name)
			.filter((name) -> NAME.matcher(name).matches())
			.toList();
		for (String argument : List.of("zh", "en")) {
			String property = Sdl.required(field, "localized", argument, place);
			if (!stored.contains(property)) {
				throw new InvalidSchemaException(
						"\"%s\" of @localized at %s must be a property of type \"%s\", was \"%s\"; those are %s."
							.formatted(argument, place, type.name(), property, stored));
			}
		}
		if (field.getInputValueDefinitions().size() != 1) {
			throw new InvalidSchemaException(
					"Field %s has @localized and must have the argument \"language\" alone.".formatted(place));
		}
	}

}
