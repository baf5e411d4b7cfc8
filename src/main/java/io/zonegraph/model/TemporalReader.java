package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.model.MappedType.NodeType;

/**
 * Reads which properties change with time, from {@code @temporal}, and where their values
 * for a day are found, from the type with {@code @claim}.
 */
final class TemporalReader {

	private final Sdl sdl;

	private final MappedTypes types;

	private final ClaimRules rules;

	TemporalReader(Sdl sdl, MappedTypes types, ClaimRules rules) {
		this.sdl = sdl;
		this.types = types;
		this.rules = rules;
	}

	/** Whether any property changes with time. */
	boolean isAny() {
		return this.types.all(NodeType.class)
			.stream()
			.anyMatch((type) -> type.properties().stream().anyMatch((property) -> isTemporal(type, property)));
	}

	/** The types with properties that are read from claims instead of from the nodes. */
	Map<String, MappedType> onADay() {
		Map<String, MappedType> onADay = new LinkedHashMap<>();
		this.types.byName()
			.forEach((name, type) -> onADay.put(name, (type instanceof NodeType node) ? onADay(node) : type));
		return onADay;
	}

	private NodeType onADay(NodeType type) {
		Map<String, FieldMapping> fields = new LinkedHashMap<>(type.fields());
		for (FieldMapping.Property property : type.properties()) {
			if (isTemporal(type, property)) {
				fields.put(property.field(), property.statedBy(claims(type, property)));
			}
		}
		return new NodeType(type.name(), type.label(), type.labels(), type.matchLabels(), type.members(), type.plural(),
				type.key(), fields);
	}

	private boolean isTemporal(NodeType type, FieldMapping.Property property) {
		return this.sdl.implementing(type.name())
			.stream()
			.flatMap((declaring) -> this.sdl.fieldsOf(declaring).stream())
			.anyMatch((field) -> field.getName().equals(property.field()) && Sdl.has(field, "temporal"));
	}

	private Claims claims(NodeType type, FieldMapping.Property property) {
		String place = type.name() + "." + property.field();
		if (property.required() || property.list() || property.computed() || property.type().equals("JSON")) {
			throw new InvalidSchemaException(
					"Field %s with @temporal must be a single nullable value that seed files set, as nothing may be known for a day."
						.formatted(place));
		}
		return this.rules.claim()
			.map((claim) -> claims(claim, type, place))
			.orElseThrow(() -> new InvalidSchemaException(
					"Field %s with @temporal needs a type with @claim, whose nodes hold its values.".formatted(place)));
	}

	private Claims claims(NodeType claims, NodeType type, String place) {
		return about(claims).filter((about) -> this.types.node(about.target()).members().containsAll(type.members()))
			.map((about) -> new Claims(claims.label(), about.type(), about.direction()))
			.orElseThrow(() -> new InvalidSchemaException(
					"Type \"%s\" with @claim needs a field \"about\" with @relationship that leads to \"%s\", for %s with @temporal."
						.formatted(claims.name(), type.name(), place)));
	}

	private static Optional<FieldMapping.Relationship> about(NodeType claims) {
		return claims.field("about")
			.filter(FieldMapping.Relationship.class::isInstance)
			.map(FieldMapping.Relationship.class::cast);
	}

}
