package io.zonegraph.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;

/**
 * Checks that each type has an effect, and has the fields and directives that its kind
 * requires.
 */
final class TypeCheck {

	private final Sdl sdl;

	private final MappedTypes types;

	private final SchemaProblems problems;

	TypeCheck(Sdl sdl, MappedTypes types, SchemaProblems problems) {
		this.sdl = sdl;
		this.types = types;
		this.problems = problems;
	}

	void run() {
		checkUse();
		this.sdl.interfaces().forEach(this::checkDirectives);
		this.sdl.objects().forEach(this::checkDirectives);
		checkLabels();
		this.types.all(EdgeType.class).forEach(this::checkEdge);
		this.types.all(RowType.class).forEach(this::checkRow);
	}

	private void checkUse() {
		Set<String> used = new HashSet<>(Set.of("Query"));
		for (MappedType type : this.types.byName().values()) {
			if (!(type instanceof EdgeType)) {
				used.add(type.name());
			}
			type.relationships().forEach((field) -> used.add(field.properties()));
		}
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			type.getFieldDefinitions()
				.stream()
				.filter((field) -> Sdl.has(field, "counts"))
				.forEach((field) -> used.add(Sdl.nameOf(field.getType())));
		}
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			if (!used.contains(type.getName())) {
				this.problems.add(Sdl.has(type, "relationshipProperties")
						? "Type \"%s\" has no effect: no \"properties\" in @relationship names it."
						: "Type \"%s\" has no effect: it needs @node or @relationshipProperties, or a field with @cypher, @relationships or @graph that leads to it.",
						type.getName());
			}
		}
	}

	private void checkDirectives(ImplementingTypeDefinition<?> type) {
		String name = type.getName();
		boolean node = this.types.is(NodeType.class, name);
		if (Sdl.has(type, "node") && Sdl.has(type, "relationshipProperties")) {
			this.problems.add("Type \"%s\" has @node and @relationshipProperties; it can have one of them.", name);
		}
		else if (Sdl.has(type, "node") && !node) {
			this.problems.add("Directive @node has no effect on interface \"%s\", which no type with @node implements.",
					name);
		}
		if (Sdl.has(type, "quantity") && !node) {
			this.problems.add("Directive @quantity has no effect on \"%s\", which is no type with @node.", name);
		}
		boolean dated = this.sdl.implementations(name).stream().anyMatch(this::isDated);
		if (Sdl.has(type, "valid") && !isDated(name) && !dated) {
			this.problems.add("Directive @valid has no effect on \"%s\", which stands for no nodes or relationships.",
					name);
		}
		checkKinds(name);
	}

	private boolean isDated(String type) {
		return this.types.is(NodeType.class, type) || this.types.is(EdgeType.class, type)
				|| this.types.is(RowType.class, type);
	}

	private void checkKinds(String interfaceName) {
		List<String> others = this.sdl.implementations(interfaceName)
			.stream()
			.filter((type) -> !this.types.is(NodeType.class, type))
			.toList();
		if (this.types.is(NodeType.class, interfaceName) && !others.isEmpty()) {
			this.problems.add("Interface \"%s\" stands for nodes, but %s, which implement it, have no @node.",
					interfaceName, others);
		}
	}

	private void checkLabels() {
		Map<String, String> byLabel = new HashMap<>();
		for (NodeType type : this.types.all(NodeType.class)) {
			type.matchLabels()
				.stream()
				.filter(String::isBlank)
				.forEach((label) -> this.problems.add("\"label\" in @node of type \"%s\" must not be empty.",
						type.name()));
			if (!type.label().isEmpty()) {
				String other = byLabel.putIfAbsent(type.label(), type.name());
				if (other != null) {
					this.problems.add(
							"Types \"%s\" and \"%s\" have the same label \"%s\" in @node; their nodes cannot be told apart.",
							other, type.name(), type.label());
				}
			}
		}
	}

	/** Checks that no property has the name of a field of all edges. */
	private void checkEdge(EdgeType type) {
		for (String reserved : List.of("cursor", "node")) {
			type.field(reserved)
				.ifPresent((field) -> this.problems.add(
						"Field %s.%s has the name of a field that every edge has; give it another and name the property with @property.",
						type.name(), reserved));
		}
	}

	private void checkRow(RowType type) {
		if (type.id().filter(FieldMapping.Property::required).isEmpty()) {
			this.problems.add(
					"Type \"%s\" of a field with @relationships needs a field of type \"ID!\" that identifies its relationships.",
					type.name());
		}
		List<FieldMapping.RowEnd> ends = List.of("from", "to")
			.stream()
			.flatMap((end) -> type.field(end).stream())
			.map(FieldMapping.RowEnd.class::cast)
			.toList();
		boolean alike = ends.size() == 2 && ends.get(0).target().equals(ends.get(1).target());
		if (!alike || !this.types.is(NodeType.class, ends.get(0).target())) {
			this.problems.add(
					"Type \"%s\" of a field with @relationships needs the fields \"from\" and \"to\", both of the same type with @node.",
					type.name());
		}
		this.sdl.object(type.name())
			.stream()
			.flatMap((definition) -> this.sdl.fieldsOf(definition).stream())
			.filter((field) -> Set.of("from", "to", "type", "properties").contains(field.getName()))
			.filter(TypeCheck::isMapped)
			.forEach((field) -> this.problems.add("Directives have no effect at %s.%s: it is the \"%s\" of a row.",
					type.name(), field.getName(), field.getName()));
	}

	private static boolean isMapped(FieldDefinition field) {
		return field.getDirectives().stream().anyMatch((directive) -> Sdl.isMapping(directive.getName()));
	}

}
