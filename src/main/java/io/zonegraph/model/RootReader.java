package io.zonegraph.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import graphql.language.FieldDefinition;

import io.zonegraph.model.MappedType.NodeType;

/**
 * Finds the fields of {@code Query} that are answered from the graph, hand-written or
 * generated.
 */
final class RootReader {

	private static final String NODE = "Node";

	private final Sdl sdl;

	private final MappedTypes types;

	private final Map<String, RootField> roots = new LinkedHashMap<>();

	/** Descriptions of the origin of each field by its name, for messages. */
	private final Map<String, String> origins = new HashMap<>();

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
			addWritten(new RootField.Rows(field.getName(), this.types.row(target)));
		}
		else if (Sdl.has(field, "graph")) {
			addWritten(new RootField.GraphMetadata(field.getName(), this.types.graphMetadata(target)));
		}
		else if (Sdl.has(field, "paths") || Sdl.has(field, "neighborhood")) {
			addWritten(traversal(field, Sdl.has(field, "paths")));
		}
		else if (Sdl.has(field, "search")) {
			addWritten(new SearchReader(this.sdl, this.types).read(field));
		}
		else if (Sdl.has(field, "cypher")) {
			addWritten(new RootField.Custom(field.getName(),
					CustomCypherReader.custom(field, "Query." + field.getName())));
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
			addOne("node", type);
			add(new RootField.Several("nodes", type), "several nodes of type \"%s\"".formatted(type.name()));
		}
		else if (type.isInterface()) {
			if (!type.label().isEmpty()) {
				addNodes(type);
			}
		}
		else {
			addOne(type.singular(), type);
			addNodes(type);
		}
	}

	private void addOne(String name, NodeType type) {
		add(new RootField.One(name, type), "one node of type \"%s\"".formatted(type.name()));
	}

	private void addNodes(NodeType type) {
		add(new RootField.Nodes(type.plural(), type), "the list of type \"%s\"".formatted(type.name()));
	}

	private void addWritten(RootField root) {
		add(root, "the field that the schema files have");
	}

	private void add(RootField root, String origin) {
		String other = this.origins.putIfAbsent(root.field(), origin);
		if (other != null) {
			throw new InvalidSchemaException(
					"Query.%s would be declared twice, for %s and for %s; give one of them another name, or another \"plural\" in @node."
						.formatted(root.field(), other, origin));
		}
		this.roots.put(root.field(), root);
	}

}
