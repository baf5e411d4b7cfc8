package io.zonegraph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import io.zonegraph.model.MappedType.NodeType;

/** Reads root fields with {@code @search}. */
final class SearchReader {

	private final Sdl sdl;

	private final MappedTypes types;

	SearchReader(Sdl sdl, MappedTypes types) {
		this.sdl = sdl;
		this.types = types;
	}

	RootField.Search read(FieldDefinition field) {
		String place = "Query." + field.getName();
		String target = Sdl.nameOf(field.getType());
		if (!this.types.is(NodeType.class, target)) {
			throw new InvalidSchemaException(
					"Field %s with @search must list nodes, lists \"%s\".".formatted(place, target));
		}
		NodeType type = this.types.node(target);
		Map<String, List<FieldMapping.Property>> properties = searched(type);
		if (!properties.containsKey("NAME")) {
			throw new InvalidSchemaException(
					"Type \"%s\", which %s searches, needs a field with @searched(as: NAME).".formatted(target, place));
		}
		boolean suggests = Sdl.argument(field, "search", "suggest").filter("true"::equals).isPresent();
		return new RootField.Search(field.getName(), type, !suggests, Sdl.required(field, "search", "index", place),
				properties);
	}

	private Map<String, List<FieldMapping.Property>> searched(NodeType type) {
		Map<String, List<FieldMapping.Property>> properties = new LinkedHashMap<>();
		for (FieldDefinition field : this.sdl.fieldsOf(definition(type))) {
			Sdl.argument(field, "searched", "as")
				.ifPresent((sort) -> properties.computeIfAbsent(sort, (key) -> new ArrayList<>())
					.add((FieldMapping.Property) type.field(field.getName()).orElseThrow()));
		}
		return properties;
	}

	private ImplementingTypeDefinition<?> definition(NodeType type) {
		return this.sdl.interfaces()
			.stream()
			.filter((each) -> each.getName().equals(type.name()))
			.<ImplementingTypeDefinition<?>>map((each) -> each)
			.findFirst()
			.orElseGet(() -> this.sdl.object(type.name()).orElseThrow());
	}

}
