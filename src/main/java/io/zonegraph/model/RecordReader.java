package io.zonegraph.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import io.zonegraph.model.MappedType.RecordType;

/**
 * Reads the types of records: object types for maps, which represent neither nodes nor
 * relationships, used by fields with {@code @cypher}, {@code @localized}, {@code @paths}
 * or {@code @neighborhood}.
 */
final class RecordReader {

	private final Sdl sdl;

	private final MappedTypes types;

	private final BiFunction<String, FieldDefinition, FieldMapping.Property> property;

	/** Names of the record types whose reading has begun. */
	private final Set<String> open = new HashSet<>();

	/**
	 * Creates a reader for one model.
	 * @param property reads a scalar or enum field, given its coordinate
	 */
	RecordReader(Sdl sdl, MappedTypes types, BiFunction<String, FieldDefinition, FieldMapping.Property> property) {
		this.sdl = sdl;
		this.types = types;
		this.property = property;
	}

	/**
	 * Adds the record types used by fields of known types, {@code Query}, and quantities.
	 */
	void read() {
		for (MappedType type : List.copyOf(this.types.byName().values())) {
			type.fields().values().forEach(this::readTarget);
		}
		this.sdl.object("Query").ifPresent((query) -> query.getFieldDefinitions().forEach(this::readRoot));
		this.sdl.objects()
			.stream()
			.flatMap((type) -> type.getDirectives("quantity").stream())
			.flatMap((quantity) -> Sdl.argument(quantity, "aggregate").stream())
			.forEach(this::readType);
	}

	private void readTarget(FieldMapping mapping) {
		if (mapping instanceof FieldMapping.Custom custom) {
			readType(custom.target());
		}
		else if (mapping instanceof FieldMapping.RecordExpression expression) {
			readType(expression.target());
		}
	}

	private void readRoot(FieldDefinition field) {
		if (Sdl.has(field, "cypher") || Sdl.has(field, "paths") || Sdl.has(field, "neighborhood")) {
			readType(Sdl.nameOf(field.getType()));
		}
	}

	private void readType(String name) {
		if (!this.types.has(name)) {
			this.sdl.object(name).ifPresent(this::readRecord);
		}
	}

	private void readRecord(ObjectTypeDefinition type) {
		if (!this.open.add(type.getName())) {
			throw new InvalidSchemaException(
					"Type \"%s\" contains itself; a value that a statement puts together has an end."
						.formatted(type.getName()));
		}
		Map<String, FieldMapping> fields = new LinkedHashMap<>();
		for (FieldDefinition field : this.sdl.fieldsOf(type)) {
			readType(Sdl.nameOf(field.getType()));
			fields.put(field.getName(), mapping(type, field));
		}
		this.types.add(new RecordType(type.getName(), fields));
	}

	private FieldMapping mapping(ObjectTypeDefinition type, FieldDefinition field) {
		String place = type.getName() + "." + field.getName();
		return CustomCypherReader.read(field, place).orElseGet(() -> stored(field, place));
	}

	private FieldMapping stored(FieldDefinition field, String place) {
		String target = Sdl.nameOf(field.getType());
		return this.types.has(target) ? new FieldMapping.Member(field.getName(), target, Sdl.isList(field.getType()))
				: this.property.apply(place, field);
	}

}
