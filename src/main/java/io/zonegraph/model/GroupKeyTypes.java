package io.zonegraph.model;

import java.util.List;

import graphql.language.InputValueDefinition;

/** Generates the types for keys by which rows of a type can be grouped. */
final class GroupKeyTypes {

	private final GeneratedDefinitions generated;

	private final EdgeNames edges;

	GroupKeyTypes(GeneratedDefinitions generated, EdgeNames edges) {
		this.generated = generated;
		this.edges = edges;
	}

	/** Name of the enum of the keys. */
	String names(MappedType type) {
		String owner = this.edges.groupedNameOf(type);
		return this.generated.define(owner + "GroupKey",
				() -> GeneratedDefinitions.enumeration(owner + "GroupKey",
						"What `%s` can be grouped by.".formatted(owner),
						type.groupKeys()
							.stream()
							.map((key) -> GeneratedDefinitions.value(EnumNames.of(key.field()), null))
							.toList()));
	}

	/** Name of the object type with the keys of a group. */
	String values(MappedType type) {
		String owner = this.edges.groupedNameOf(type);
		return this.generated.define(owner + "GroupKeys", () -> GeneratedDefinitions.object(owner + "GroupKeys",
				"Keys of a group of `%s`.".formatted(owner), List.of(),
				type.groupKeys().stream().map((key) -> this.generated.field(key.field(), typeOf(key), null)).toList()));
	}

	/** A sort key for each key that is not a node. */
	List<InputValueDefinition> orders(MappedType type) {
		return type.groupKeys()
			.stream()
			.filter((key) -> !(key instanceof FieldMapping.ToNodes))
			.map((key) -> this.generated.input(key.field(), OrderTypes.direction(this.generated), null))
			.toList();
	}

	private static String typeOf(FieldMapping key) {
		if (key instanceof FieldMapping.ToNodes leading) {
			return leading.target();
		}
		return (key instanceof FieldMapping.Property property) ? property.type() : "String";
	}

}
