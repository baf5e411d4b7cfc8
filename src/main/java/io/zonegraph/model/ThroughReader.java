package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;

/**
 * Reads fields with {@code @through}, which follow a chain of relationship fields.
 *
 * <p>
 * For example, {@code @through(fields: ["enterprises", "projects"])} on a field of
 * {@code Industry} returns the projects of its enterprises.
 */
final class ThroughReader {

	private final Sdl sdl;

	private final BiFunction<String, FieldDefinition, FieldMapping.Relationship> relationship;

	/**
	 * Creates a reader for one model.
	 * @param relationship reads a relationship field, given the name of the type that has
	 * it
	 */
	ThroughReader(Sdl sdl, BiFunction<String, FieldDefinition, FieldMapping.Relationship> relationship) {
		this.sdl = sdl;
		this.relationship = relationship;
	}

	FieldMapping.Through read(String typeName, FieldDefinition field) {
		String place = typeName + "." + field.getName();
		List<String> names = Sdl.list(field, "through", "fields");
		if (names.isEmpty() || !Sdl.isList(field.getType())) {
			throw new InvalidSchemaException(
					"Field %s with @through must be a list and name at least one field.".formatted(place));
		}
		List<FieldMapping.Relationship> steps = new ArrayList<>();
		String reached = typeName;
		for (String name : names) {
			FieldMapping.Relationship step = step(place, reached, name);
			steps.add(step);
			reached = step.target();
		}
		String target = Sdl.nameOf(field.getType());
		if (!reached.equals(target)) {
			throw new InvalidSchemaException("\"fields\" of @through at %s lead to \"%s\", but the field lists \"%s\"."
				.formatted(place, reached, target));
		}
		return new FieldMapping.Through(field.getName(), steps, target);
	}

	private FieldMapping.Relationship step(String place, String typeName, String name) {
		ImplementingTypeDefinition<?> type = this.sdl.implementing(typeName)
			.orElseThrow(() -> new InvalidSchemaException(
					"\"fields\" of @through at %s lead to \"%s\", which has no field \"%s\".".formatted(place, typeName,
							name)));
		List<FieldDefinition> fields = this.sdl.fieldsOf(type);
		FieldDefinition field = fields.stream()
			.filter((each) -> each.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new InvalidSchemaException(
					"\"fields\" of @through at %s names \"%s\", which is no field of \"%s\"; fields with @relationship are %s."
						.formatted(place, name, typeName, followed(fields))));
		if (!Sdl.has(field, "relationship")) {
			throw new InvalidSchemaException(
					"\"fields\" of @through at %s names %s.%s, which has no @relationship; fields that have are %s."
						.formatted(place, typeName, name, followed(fields)));
		}
		return this.relationship.apply(typeName, field);
	}

	private static List<String> followed(List<FieldDefinition> fields) {
		return fields.stream().filter((field) -> Sdl.has(field, "relationship")).map(FieldDefinition::getName).toList();
	}

}
