package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.FieldDefinition;

import io.zonegraph.model.MappedType.NodeType;

/** Finds the fields of {@code Query} that the graph answers, written or generated. */
final class RootReader {

	private static final String NODE = "Node";

	private final Sdl sdl;

	private final MappedTypes types;

	private final Map<String, RootField> roots = new LinkedHashMap<>();

	RootReader(Sdl sdl, MappedTypes types) {
		this.sdl = sdl;
		this.types = types;
	}

	Map<String, RootField> read() {
		this.sdl.object("Query").ifPresent((query) -> query.getFieldDefinitions().forEach(this::readWritten));
		this.types.all(NodeType.class).forEach(this::addRootsOf);
		return this.roots;
	}

	private void readWritten(FieldDefinition field) {
		String target = Sdl.nameOf(field.getType());
		if (Sdl.has(field, "relationships")) {
			add(new RootField.Rows(field.getName(), this.types.row(target)));
		}
		else if (Sdl.has(field, "graph")) {
			add(new RootField.GraphMetadata(field.getName(), this.types.graphMetadata(target)));
		}
		else if (Sdl.has(field, "paths") || Sdl.has(field, "neighborhood")) {
			add(traversal(field, Sdl.has(field, "paths")));
		}
		else if (Sdl.has(field, "search")) {
			add(new SearchReader(this.sdl, this.types).read(field));
		}
		else if (Sdl.has(field, "cypher")) {
			add(new RootField.Custom(field.getName(), CustomCypherReader.custom(field, "Query." + field.getName())));
		}
	}

	private RootField.Traversal traversal(FieldDefinition field, boolean paths) {
		String directive = paths ? "paths" : "neighborhood";
		String place = "Query." + field.getName();
		String ends = Sdl.required(field, directive, "ends", place);
		if (!this.types.is(MappedType.NodeType.class, ends)) {
			throw new InvalidSchemaException(
					"\"ends\" in @%s at %s must be a type with @node, was \"%s\".".formatted(directive, place, ends));
		}
		return new RootField.Traversal(field.getName(), this.types.node(ends),
				this.types.record(Sdl.nameOf(field.getType())), paths);
	}

	private void addRootsOf(NodeType type) {
		if (type.name().equals(NODE)) {
			add(new RootField.One("node", type));
			add(new RootField.Several("nodes", type));
		}
		else if (type.isInterface()) {
			if (!type.label().isEmpty()) {
				add(new RootField.Nodes(type.plural(), type));
			}
		}
		else {
			add(new RootField.One(type.singular(), type));
			add(new RootField.Nodes(type.plural(), type));
		}
	}

	private void add(RootField root) {
		RootField other = this.roots.putIfAbsent(root.field(), root);
		if (other != null) {
			throw new InvalidSchemaException(
					"Query.%s would be declared twice, for %s and for %s; give one of them another name, or another \"plural\" in @node."
						.formatted(root.field(), origin(other), origin(root)));
		}
	}

	private static String origin(RootField root) {
		if (root instanceof RootField.One one) {
			return "one node of type \"%s\"".formatted(one.target().name());
		}
		if (root instanceof RootField.Several several) {
			return "several nodes of type \"%s\"".formatted(several.target().name());
		}
		if (root instanceof RootField.Nodes nodes) {
			return "the list of type \"%s\"".formatted(nodes.target().name());
		}
		return "the field that the schema files have";
	}

}
