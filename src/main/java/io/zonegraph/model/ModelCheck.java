package io.zonegraph.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;

/**
 * Checks that mapped types are consistent: targets exist, relationship types agree, and
 * everything in the schema files has an effect.
 */
final class ModelCheck {

	private final Sdl sdl;

	private final MappedTypes types;

	private final Map<String, String> propertiesByType = new HashMap<>();

	ModelCheck(Sdl sdl, MappedTypes types) {
		this.sdl = sdl;
		this.types = types;
	}

	void run() {
		for (MappedType type : this.types.byName().values()) {
			type.relationships().forEach((relationship) -> check(type, relationship));
			type.fields().values().forEach((field) -> checkTarget(type, field));
		}
		SchemaProblems problems = new SchemaProblems();
		new TypeCheck(this.sdl, this.types, problems).run();
		new FieldCheck(this.sdl, this.types, problems).run();
		new ConstraintCheck(this.sdl, this.types, problems).run();
		new IdentityCheck(this.sdl, problems).run();
		new InterfaceCheck(this.types, problems).run();
		new NameCheck(this.types, problems).run();
		problems.throwIfAny();
	}

	private void check(MappedType owner, FieldMapping.Relationship relationship) {
		String place = owner.name() + "." + relationship.field();
		if (relationship.types().size() > 1 && !relationship.isDeep()) {
			throw new InvalidSchemaException(
					"\"type\" at %s names several relationship types; that needs a \"maxDepth\" above 1."
						.formatted(place));
		}
		if (!relationship.properties().isEmpty()) {
			if (!this.types.is(EdgeType.class, relationship.properties())) {
				throw new InvalidSchemaException(
						"\"%s\" at %s is not a type with @relationshipProperties; those are %s."
							.formatted(relationship.properties(), place, names(EdgeType.class)));
			}
			String known = this.propertiesByType.putIfAbsent(relationship.type(), relationship.properties());
			if (known != null && !known.equals(relationship.properties())) {
				throw new InvalidSchemaException(
						"Relationship type %s has the properties \"%s\" at %s but \"%s\" elsewhere; one type has one set of properties."
							.formatted(relationship.type(), relationship.properties(), place, known));
			}
		}
		if (relationship.maxDepth() < 1 || relationship.maxDepth() > 20) {
			throw new InvalidSchemaException(
					"\"maxDepth\" at %s must be 1–20, was %d.".formatted(place, relationship.maxDepth()));
		}
	}

	private void checkTarget(MappedType owner, FieldMapping mapping) {
		if (mapping instanceof FieldMapping.ToNodes leading && !this.types.is(NodeType.class, leading.target())) {
			throw new InvalidSchemaException(
					"Field %s.%s leads to \"%s\", which is not a type with @node; those are %s.".formatted(owner.name(),
							mapping.field(), leading.target(), names(NodeType.class)));
		}
	}

	private List<String> names(Class<? extends MappedType> kind) {
		return this.types.all(kind).stream().map(MappedType::name).toList();
	}

}
