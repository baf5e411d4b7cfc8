package io.zonegraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.zonegraph.model.MappedType.NodeType;

/**
 * What a graph holds, read from SDL with mapping directives. The GraphQL schema that
 * shows it is a {@link GraphSchema}.
 *
 * <p>
 * For example {@code GraphModel.read(List.of("type Film @node(label: \"Film\") { id: ID!
 * title: String }"))} has one node type and the root fields {@code film} and
 * {@code films}.
 */
public final class GraphModel {

	private final Map<String, MappedType> types;

	private final Map<String, RootField> roots;

	private final Map<String, RelationshipType> relationshipTypes;

	private final Map<String, Validity> dated;

	private final Units units;

	private final Map<String, List<Quantity>> quantities;

	private final Map<String, String> descriptions;

	private final Sdl definitions;

	private GraphModel(Map<String, MappedType> types, Map<String, RootField> roots,
			Map<String, RelationshipType> relationshipTypes, Map<String, Validity> dated, Units units,
			Map<String, List<Quantity>> quantities, Map<String, String> descriptions, Sdl definitions) {
		this.units = units;
		this.quantities = Collections.unmodifiableMap(quantities);
		this.types = Collections.unmodifiableMap(types);
		this.roots = Collections.unmodifiableMap(roots);
		this.relationshipTypes = Collections.unmodifiableMap(relationshipTypes);
		this.dated = Map.copyOf(dated);
		this.descriptions = Map.copyOf(descriptions);
		this.definitions = definitions;
	}

	/**
	 * Reads a model.
	 * @param sdl the texts of the schema files
	 * @return the model of all of them together
	 * @throws InvalidSchemaException if the texts are no SDL or cannot be mapped
	 */
	public static GraphModel read(List<String> sdl) {
		Sdl definitions = new Sdl(SchemaFiles.parse(sdl));
		MappedTypes types = new ModelReader(definitions).read();
		return new GraphModel(types.byName(), new RootReader(definitions, types).read(),
				new RelationshipReader(types).read(), new ValidityReader(definitions).read(),
				new UnitReader(definitions).read(), new QuantityReader(definitions, types).read(),
				definitions.descriptions(), definitions);
	}

	/**
	 * The types read from nodes or relationships, by name, in the order of the schema.
	 */
	public Map<String, MappedType> types() {
		return this.types;
	}

	/** The object types that stand for nodes, in the order of the schema. */
	public List<NodeType> nodeTypes() {
		return this.types.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.map(NodeType.class::cast)
			.filter((type) -> !type.isInterface())
			.toList();
	}

	/** The node type (object type or interface) of a name; empty where there is none. */
	public Optional<NodeType> nodeType(String name) {
		return Optional.ofNullable(this.types.get(name)).filter(NodeType.class::isInstance).map(NodeType.class::cast);
	}

	/**
	 * What a type, also one of relationship properties, stands for, in the words of the
	 * schema; empty where they are missing.
	 */
	public Optional<String> description(String type) {
		return Optional.ofNullable(this.descriptions.get(type));
	}

	/** The fields of {@code Query} that the graph answers, by name. */
	public Map<String, RootField> roots() {
		return this.roots;
	}

	/**
	 * The relationship types, by name, in the order in which fields first follow them.
	 */
	public Map<String, RelationshipType> relationshipTypes() {
		return this.relationshipTypes;
	}

	/**
	 * When nodes of an object type, or relationships with the properties of a type, hold;
	 * empty where they are not dated.
	 */
	public Optional<Validity> validity(String type) {
		return Optional.ofNullable(this.dated.get(type));
	}

	/**
	 * Whether all relationships of a plain field's type and direction lead to the field's
	 * target, whatever node of its owner they start at.
	 */
	public boolean leadsOnlyToTarget(NodeType owner, FieldMapping.Relationship field) {
		List<String> targets = this.types.get(field.target()) instanceof NodeType target ? target.members() : List.of();
		RelationshipType relationship = this.relationshipTypes.get(field.type());
		return relationship != null && owner.members()
			.stream()
			.allMatch((near) -> targets.containsAll(relationship.reachedFrom(near, field.direction())));
	}

	/** The relationship types that may join nodes of a type with one another. */
	public List<String> typesBetween(NodeType type) {
		return this.relationshipTypes.values()
			.stream()
			.filter((relationship) -> relationship.ends()
				.stream()
				.anyMatch((ends) -> type.members().contains(ends.from()) && type.members().contains(ends.to())))
			.map(RelationshipType::type)
			.toList();
	}

	/**
	 * The labels by which relationships between nodes of a type can be told from others
	 * of their type by the start node alone, by relationship type: those that lead from
	 * them to no other nodes. A type where the end decides is left out.
	 */
	public Map<String, List<String>> startsBetween(NodeType type) {
		Map<String, List<String>> starts = new LinkedHashMap<>();
		for (RelationshipType relationship : this.relationshipTypes.values()) {
			Map<Boolean, Set<String>> from = relationship.ends()
				.stream()
				.filter((ends) -> type.members().contains(ends.from()))
				.collect(Collectors.partitioningBy((ends) -> type.members().contains(ends.to()),
						Collectors.mapping(RelationshipType.Ends::from, Collectors.toCollection(TreeSet::new))));
			if (from.getOrDefault(false, Set.of()).isEmpty()) {
				starts.put(relationship.type(), labels(type, relationship, from.getOrDefault(true, Set.of())));
			}
		}
		return starts;
	}

	private List<String> labels(NodeType type, RelationshipType relationship, Set<String> starts) {
		boolean everyStart = relationship.ends().stream().allMatch((ends) -> type.members().contains(ends.from()));
		return (everyStart && type.matchLabels().size() == 1) ? type.matchLabels()
				: starts.stream().map((start) -> nodeType(start).orElseThrow().label()).toList();
	}

	/** The table of units that conversions and seed files go by. */
	public Units units() {
		return this.units;
	}

	/** The measured quantities that nodes of a type have; none for most types. */
	public List<Quantity> quantities(NodeType type) {
		return this.quantities.getOrDefault(type.name(), List.of());
	}

	/** The hand-written definitions that the model was read from. */
	Sdl definitions() {
		return this.definitions;
	}

	/** Whether something in the graph is dated. */
	boolean isDated() {
		return !this.dated.isEmpty();
	}

}
