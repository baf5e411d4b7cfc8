package io.zonegraph.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.GraphMetadataType;
import io.zonegraph.model.MappedType.RowType;

/** Reads the mapped types from SDL with mapping directives. */
final class ModelReader {

	private final Sdl sdl;

	private final MappedTypes types = new MappedTypes();

	ModelReader(Sdl sdl) {
		this.sdl = sdl;
	}

	MappedTypes read() {
		this.sdl.interfaces().stream().filter(this::isNodeInterface).forEach(this::readNodeInterface);
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			if (Sdl.has(type, "node")) {
				readNode(type);
			}
			else if (isEdge(type)) {
				this.types.add(new EdgeType(type.getName(), mappings(type)));
			}
		}
		readRows();
		new RecordReader(this.sdl, this.types, this::property).read();
		new ModelCheck(this.sdl, this.types).run();
		new LocalizedCheck(this.sdl, this.types).run();
		return this.types;
	}

	private boolean isNodeInterface(InterfaceTypeDefinition type) {
		return this.sdl.implementations(type.getName())
			.stream()
			.map((name) -> this.sdl.object(name).orElseThrow())
			.anyMatch((member) -> Sdl.has(member, "node"));
	}

	private boolean isEdge(ObjectTypeDefinition type) {
		return Sdl.has(type, "relationshipProperties");
	}

	private void readNodeInterface(InterfaceTypeDefinition type) {
		List<String> members = this.sdl.implementations(type.getName());
		String label = Sdl.argument(type, "node", "label").orElse("");
		addNode(type, label, List.of(), label.isEmpty() ? cover(members) : List.of(label), members);
	}

	private void readNode(ObjectTypeDefinition type) {
		String own = Sdl.required(type, "node", "label", type.getName());
		addNode(type, own, labelsOf(type), List.of(own), List.of(type.getName()));
	}

	private List<String> labelsOf(ObjectTypeDefinition type) {
		Set<String> labels = new LinkedHashSet<>();
		labels.add(Sdl.required(type, "node", "label", type.getName()));
		this.sdl.interfacesOf(type).forEach((each) -> Sdl.argument(each, "node", "label").ifPresent(labels::add));
		return List.copyOf(labels);
	}

	/**
	 * A small set of labels that together match the nodes of several types, and no other
	 * nodes.
	 */
	private List<String> cover(List<String> members) {
		Map<String, List<String>> typesByLabel = new LinkedHashMap<>();
		this.sdl.objects()
			.stream()
			.filter((type) -> Sdl.has(type, "node"))
			.forEach((type) -> labelsOf(type).forEach(
					(label) -> typesByLabel.computeIfAbsent(label, (key) -> new ArrayList<>()).add(type.getName())));
		typesByLabel.values().removeIf((types) -> !members.containsAll(types));
		List<String> labels = new ArrayList<>(typesByLabel.keySet());
		labels.sort(Comparator.comparing((String label) -> -typesByLabel.getOrDefault(label, List.of()).size()));
		Set<String> covered = new HashSet<>();
		labels.removeIf((label) -> !covered.addAll(typesByLabel.getOrDefault(label, List.of())));
		return labels;
	}

	private void addNode(ImplementingTypeDefinition<?> type, String label, List<String> labels,
			List<String> matchLabels, List<String> members) {
		String plural = Sdl.argument(type, "node", "plural").orElseGet(() -> EnglishPlural.of(type.getName()));
		Map<String, FieldMapping> fields = mappings(type);
		this.types.add(new NodeType(type.getName(), label, labels, matchLabels, members, plural,
				keyOf(type.getName(), fields), fields));
	}

	private static FieldMapping.Property keyOf(String typeName, Map<String, FieldMapping> fields) {
		return fields.values()
			.stream()
			.filter(FieldMapping.Property.class::isInstance)
			.map(FieldMapping.Property.class::cast)
			.filter((property) -> property.type().equals("ID") && property.required() && !property.list())
			.findFirst()
			.orElseThrow(() -> new InvalidSchemaException(
					"Type \"%s\" needs a field of type \"ID!\" that identifies its nodes.".formatted(typeName)));
	}

	private void readRows() {
		for (MappedType type : List.copyOf(this.types.byName().values())) {
			type.fields().values().forEach(this::readRowsOf);
		}
		this.sdl.object("Query")
			.stream()
			.flatMap((query) -> query.getFieldDefinitions().stream())
			.forEach(this::readRoot);
	}

	private void readRoot(FieldDefinition field) {
		String type = Sdl.nameOf(field.getType());
		if (Sdl.has(field, "relationships")) {
			readRow(type);
		}
		else if (Sdl.has(field, "graph")) {
			this.types.add(new GraphMetadataType(type, mappings(objectOf(field))));
		}
	}

	private ObjectTypeDefinition objectOf(FieldDefinition field) {
		String type = Sdl.nameOf(field.getType());
		return this.sdl.object(type)
			.orElseThrow(() -> new InvalidSchemaException(
					"Field %s is of type \"%s\", which is not an object type.".formatted(field.getName(), type)));
	}

	private void readRowsOf(FieldMapping mapping) {
		if (mapping instanceof FieldMapping.RelationshipRows rows) {
			readRow(rows.rowType());
		}
		else if (mapping instanceof FieldMapping.NamingRows rows) {
			readRow(rows.rowType());
		}
	}

	private void readRow(String name) {
		if (!this.types.has(name)) {
			ObjectTypeDefinition type = this.sdl.object(name)
				.orElseThrow(() -> new InvalidSchemaException(
						"Type \"%s\" of a \"@relationships\" field is not an object type.".formatted(name)));
			Map<String, FieldMapping> fields = new LinkedHashMap<>();
			this.sdl.fieldsOf(type).forEach((field) -> fields.put(field.getName(), rowMapping(type, field)));
			this.types.add(new RowType(name, fields));
		}
	}

	private FieldMapping rowMapping(ObjectTypeDefinition type, FieldDefinition field) {
		return switch (field.getName()) {
			case "edge" -> rowEdge(type.getName(), field);
			case "from", "to" -> new FieldMapping.RowEnd(field.getName(), Sdl.nameOf(field.getType()));
			case "type" -> new FieldMapping.RowType(field.getName());
			case "properties" -> new FieldMapping.RowProperties(field.getName());
			default -> mapping(type.getName(), field);
		};
	}

	private FieldMapping rowEdge(String typeName, FieldDefinition field) {
		String target = Sdl.nameOf(field.getType());
		List<ObjectTypeDefinition> members = this.sdl.implementations(target)
			.stream()
			.flatMap((name) -> this.sdl.object(name).stream())
			.toList();
		if (members.isEmpty() || !members.stream().allMatch(this::isEdge) || Sdl.isRequired(field.getType())) {
			throw new InvalidSchemaException(
					"Field %s.%s must be of a nullable interface that only types with @relationshipProperties implement, was \"%s\"."
						.formatted(typeName, field.getName(), target));
		}
		return new FieldMapping.RowEdge(field.getName(), target);
	}

	private Map<String, FieldMapping> mappings(ImplementingTypeDefinition<?> type) {
		Map<String, FieldMapping> mappings = new LinkedHashMap<>();
		for (FieldDefinition field : this.sdl.fieldsOf(type)) {
			mappings.put(field.getName(), mapping(type.getName(), field));
		}
		return mappings;
	}

	private FieldMapping mapping(String typeName, FieldDefinition field) {
		String name = field.getName();
		String place = typeName + "." + name;
		String target = Sdl.nameOf(field.getType());
		if (Sdl.has(field, "relationship")) {
			return relationship(field, typeName);
		}
		if (Sdl.has(field, "typeName")) {
			return new FieldMapping.TypeName(name);
		}
		if (Sdl.has(field, "through")) {
			return new ThroughReader(this.sdl, (owner, step) -> relationship(step, owner)).read(typeName, field);
		}
		if (Sdl.has(field, "lookup")) {
			return new FieldMapping.Lookup(name, Sdl.required(field, "lookup", "property", place),
					Sdl.argument(field, "lookup", "key").orElse("id"), target, Sdl.isList(field.getType()));
		}
		if (Sdl.has(field, "relationships")) {
			return new FieldMapping.RelationshipRows(name, target);
		}
		if (Sdl.has(field, "lookedUp")) {
			return new FieldMapping.NamingRows(name, target, Sdl.required(field, "lookedUp", "property", place),
					Sdl.required(field, "lookedUp", "index", place));
		}
		if (Sdl.has(field, "counts")) {
			return new FieldMapping.Counts(name, Sdl.required(field, "counts", "of", place).equals("NODES"));
		}
		if (Sdl.has(field, "graphVersion")) {
			return new FieldMapping.GraphVersion(name);
		}
		return CustomCypherReader.read(field, place).orElseGet(() -> property(field, place, target));
	}

	private FieldMapping.Relationship relationship(FieldDefinition field, String typeName) {
		String place = typeName + "." + field.getName();
		return new FieldMapping.Relationship(field.getName(), Sdl.required(field, "relationship", "type", place),
				Direction.valueOf(direction(field)), Sdl.nameOf(field.getType()),
				Sdl.argument(field, "relationship", "properties").orElse(""), Sdl.isList(field.getType()),
				Sdl.isRequired(field.getType()),
				Integer.parseInt(Sdl.argument(field, "relationship", "maxDepth").orElse("1")),
				Sdl.argument(field, "relationship", "hierarchy").map((name) -> hierarchy(typeName, place, name)),
				isExclusive(field, typeName));
	}

	/**
	 * Whether the target has an inverse field of a single node for all object types of
	 * the owner.
	 */
	private boolean isExclusive(FieldDefinition field, String owner) {
		return this.sdl.implementing(Sdl.nameOf(field.getType()))
			.stream()
			.flatMap((type) -> this.sdl.fieldsOf(type).stream())
			.anyMatch((back) -> leadsBack(back, field) && !Sdl.isList(back.getType())
					&& objectsOf(Sdl.nameOf(back.getType())).containsAll(objectsOf(owner)));
	}

	/** The object types of an interface, or the type itself. */
	private List<String> objectsOf(String type) {
		List<String> implementations = this.sdl.implementations(type);
		return implementations.isEmpty() ? List.of(type) : implementations;
	}

	private static boolean leadsBack(FieldDefinition back, FieldDefinition field) {
		return Sdl.argument(field, "relationship", "type").equals(Sdl.argument(back, "relationship", "type"))
				&& !direction(back).equals(direction(field));
	}

	private static String direction(FieldDefinition field) {
		return Sdl.argument(field, "relationship", "direction").orElse("OUT");
	}

	private FieldMapping.Relationship hierarchy(String typeName, String place, String name) {
		return this.sdl.implementing(typeName)
			.stream()
			.flatMap((type) -> this.sdl.fieldsOf(type).stream())
			.filter((field) -> field.getName().equals(name) && Sdl.has(field, "relationship"))
			.map((field) -> relationship(field, typeName))
			.filter((field) -> field.isDeep() && field.target().equals(typeName))
			.findFirst()
			.orElseThrow(() -> new InvalidSchemaException(
					"\"hierarchy\" in @relationship at %s must name a field of \"%s\" that leads to \"%s\" with a \"maxDepth\" above 1, was \"%s\"."
						.formatted(place, typeName, typeName, name)));
	}

	private FieldMapping.Property property(String place, FieldDefinition field) {
		return property(field, place, Sdl.nameOf(field.getType()));
	}

	private FieldMapping.Property property(FieldDefinition field, String place, String type) {
		List<String> values = new ArrayList<>(this.sdl.enumValues(type));
		if (values.isEmpty() && !this.sdl.isScalar(type)) {
			throw new InvalidSchemaException(
					"Field %s is of type \"%s\", which is no scalar or enum; a field that leads to other nodes needs @relationship, @lookup, @relationships or @cypher."
						.formatted(place, type));
		}
		return new FieldMapping.Property(field.getName(),
				Sdl.argument(field, "property", "name").orElse(field.getName()), type, values,
				Sdl.isList(field.getType()), Sdl.isRequired(field.getType()), Sdl.has(field, "computed"),
				Sdl.has(field, "key"), exposure(field));
	}

	private static FieldMapping.Exposure exposure(FieldDefinition field) {
		if (Sdl.isHidden(field)) {
			return FieldMapping.Exposure.HIDDEN;
		}
		return Sdl.has(field, "filterOnly") ? FieldMapping.Exposure.FILTER_ONLY : FieldMapping.Exposure.FULL;
	}

}
