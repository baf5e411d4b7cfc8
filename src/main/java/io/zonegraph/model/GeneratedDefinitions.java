package io.zonegraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NamedNode;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/**
 * The types generated for one schema. Each is defined once, on first use. All types have
 * descriptions; members that recur in many types are described only where they first
 * occur, see {@link #once}.
 */
final class GeneratedDefinitions {

	private final Map<String, TypeDefinition<?>> byName = new LinkedHashMap<>();

	/**
	 * Names of the types whose definition has begun, as types may refer to one another.
	 */
	private final Set<String> begun = new HashSet<>();

	private final Set<String> described = new HashSet<>();

	private final Map<String, Type<?>> types = new HashMap<>();

	/**
	 * All types defined so far, in the order in which their definitions were completed.
	 */
	Collection<TypeDefinition<?>> all() {
		return this.byName.values();
	}

	/** Defines a type unless it is already defined, and returns its name. */
	String define(String name, Supplier<TypeDefinition<?>> definition) {
		if (this.begun.add(name)) {
			this.byName.put(name, definition.get());
		}
		return name;
	}

	/** Returns a description at its first use; null at later ones. */
	@Nullable String once(String description) {
		return this.described.add(description) ? description : null;
	}

	/**
	 * Refuses a type with two members of the same name, which happens if a field of the
	 * schema files has the name of a generated one.
	 */
	private static void checkNames(String name, List<? extends NamedNode<?>> members) {
		Set<String> names = new HashSet<>();
		members.stream().filter((member) -> !names.add(member.getName())).findFirst().ifPresent((member) -> {
			throw new InvalidSchemaException(
					"The generated type \"%s\" has a field \"%s\" of its own, which a property has taken; give that field of the schema another name, with @property(name: \"%s\")."
						.formatted(name, member.getName(), member.getName()));
		});
	}

	static ObjectTypeDefinition object(String name, String description, List<String> interfaces,
			List<FieldDefinition> fields) {
		checkNames(name, fields);
		return ObjectTypeDefinition.newObjectTypeDefinition()
			.name(name)
			.description(description(description))
			.implementz(new ArrayList<>(interfaces.stream().map(TypeName::new).toList()))
			.fieldDefinitions(fields)
			.build();
	}

	static InputObjectTypeDefinition inputObject(String name, String description, List<InputValueDefinition> fields) {
		checkNames(name, fields);
		return InputObjectTypeDefinition.newInputObjectDefinition()
			.name(name)
			.description(description(description))
			.inputValueDefinitions(fields)
			.build();
	}

	/** An input object with {@code @oneOf}: exactly one field must be given. */
	static InputObjectTypeDefinition oneOf(String name, String description, List<InputValueDefinition> fields) {
		return inputObject(name, description, fields)
			.transform((builder) -> builder.directive(Directive.newDirective().name("oneOf").build()));
	}

	static EnumTypeDefinition enumeration(String name, String description, List<EnumValueDefinition> values) {
		return EnumTypeDefinition.newEnumTypeDefinition()
			.name(name)
			.description(description(description))
			.enumValueDefinitions(values)
			.build();
	}

	static EnumValueDefinition value(String name, @Nullable String description) {
		return EnumValueDefinition.newEnumValueDefinition().name(name).description(description(description)).build();
	}

	/**
	 * Creates a field without arguments.
	 * @param type the type in SDL notation, for example {@code [Zone!]!}
	 */
	FieldDefinition field(String name, String type, @Nullable String description) {
		return field(name, type, description, List.of());
	}

	FieldDefinition field(String name, String type, @Nullable String description,
			List<InputValueDefinition> arguments) {
		return FieldDefinition.newFieldDefinition()
			.name(name)
			.type(type(type))
			.description(description(description))
			.inputValueDefinitions(arguments)
			.build();
	}

	/** Creates an argument, or a field of an input object. */
	InputValueDefinition input(String name, String type, @Nullable String description) {
		return input(name, type, description, null);
	}

	InputValueDefinition input(String name, String type, @Nullable String description,
			@Nullable Value<?> defaultValue) {
		return InputValueDefinition.newInputValueDefinition()
			.name(name)
			.type(type(type))
			.description(description(description))
			.defaultValue(defaultValue)
			.build();
	}

	private Type<?> type(String written) {
		Type<?> known = this.types.get(written);
		if (known == null) {
			known = parsed(written);
			this.types.put(written, known);
		}
		return known;
	}

	private Type<?> parsed(String written) {
		if (written.endsWith("!")) {
			return new NonNullType(type(written.substring(0, written.length() - 1)));
		}
		return written.startsWith("[") ? new ListType(type(written.substring(1, written.length() - 1)))
				: new TypeName(written);
	}

	static @Nullable Description description(@Nullable String text) {
		return (text != null) ? new Description(text, null, text.contains("\n")) : null;
	}

}
