package io.zonegraph.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.Type;

/** Checks that directives for the identity of nodes have an effect where they stand. */
final class IdentityCheck {

	/** Directives on the properties of nodes. */
	static final List<String> ON_FIELDS = List.of("formerIds", "identifier");

	private final Sdl sdl;

	private final SchemaProblems problems;

	IdentityCheck(Sdl sdl, SchemaProblems problems) {
		this.sdl = sdl;
		this.problems = problems;
	}

	void run() {
		this.sdl.interfaces().forEach(this::check);
		this.sdl.objects().forEach(this::check);
	}

	private void check(ImplementingTypeDefinition<?> type) {
		if (Sdl.has(type, "duplicateCandidates")) {
			checkCandidates(type);
		}
		for (FieldDefinition field : type.getFieldDefinitions()) {
			String place = type.getName() + "." + field.getName();
			if (Sdl.has(field, "formerIds")) {
				checkFormerIds(field, place);
			}
			if (Sdl.has(field, "identifier")) {
				checkIdentifier(type, field, place);
			}
		}
	}

	private void checkCandidates(ImplementingTypeDefinition<?> type) {
		Map<String, FieldDefinition> fields = new HashMap<>();
		this.sdl.fieldsOf(type).forEach((field) -> fields.put(field.getName(), field));
		for (String name : List.of("score", "reasons", "matches")) {
			FieldDefinition field = fields.get(name);
			if (field == null || !Sdl.has(field, "computed")) {
				this.problems.add("Type \"%s\" with @duplicateCandidates needs a field \"%s\" with @computed.",
						type.getName(), name);
			}
		}
		FieldDefinition nodes = fields.get("nodes");
		if (nodes == null || !Sdl.has(nodes, "relationship") || !Sdl.isList(nodes.getType())) {
			this.problems.add("Type \"%s\" with @duplicateCandidates needs a list \"nodes\" with @relationship.",
					type.getName());
		}
	}

	private void checkFormerIds(FieldDefinition field, String place) {
		Type<?> type = field.getType();
		if (!Sdl.isList(type) || !Sdl.nameOf(type).equals("ID") || !Sdl.has(field, "computed")) {
			this.problems.add("Directive @formerIds at %s must stand on a list of ID with @computed.", place);
		}
	}

	private void checkIdentifier(ImplementingTypeDefinition<?> type, FieldDefinition field, String place) {
		boolean single = Sdl.nameOf(field.getType()).equals("String") && !Sdl.isList(field.getType());
		if (!single || Sdl.has(field, "computed")) {
			this.problems.add("Directive @identifier has no effect at %s; it may stand on a single text.", place);
		}
		else if (this.sdl.fieldsOf(type).stream().noneMatch((each) -> Sdl.has(each, "formerIds"))) {
			this.problems.add("Directive @identifier has no effect at %s, as \"%s\" has no field with @formerIds.",
					place, type.getName());
		}
	}

}
