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
 * The mapping between a graph and GraphQL, read from SDL with mapping directives. The
 * GraphQL schema for clients is a {@link GraphSchema}.
 *
 * <p>
 * For example, {@code GraphModel.read(List.of("type Film @node(label: \"Film\") { id: ID!
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

	private final Map<String, List<Constraint>> constraints;

	private final ClaimRules claimRules;

	private final Map<String, Identity> identities;

	private final Map<String, String> descriptions;

	private final Sdl definitions;

	private GraphModel(Map<String, MappedType> types, Map<String, RootField> roots,
			Map<String, RelationshipType> relationshipTypes, Map<String, Validity> dated, Units units,
			Map<String, List<Quantity>> quantities, Map<String, List<Constraint>> constraints, ClaimRules claimRules,
			Map<String, Identity> identities, Map<String, String> descriptions, Sdl definitions) {
		this.units = units;
		this.quantities = Collections.unmodifiableMap(quantities);
		this.constraints = Map.copyOf(constraints);
		this.claimRules = claimRules;
		this.identities = Map.copyOf(identities);
		this.types = Collections.unmodifiableMap(types);
		this.roots = Collections.unmodifiableMap(roots);
		this.relationshipTypes = Collections.unmodifiableMap(relationshipTypes);
		this.dated = Map.copyOf(dated);
		this.descriptions = Map.copyOf(descriptions);
		this.definitions = definitions;
	}

	/**
	 * Reads a model.
	 * @param sdl the contents of the schema files
	 * @return the model of all files together
	 * @throws InvalidSchemaException if the contents are not valid SDL or cannot be
	 * mapped
	 */
	public static GraphModel read(List<String> sdl) {
		Sdl definitions = new Sdl(SchemaFiles.parse(sdl));
		MappedTypes types = new ModelReader(definitions).read();
		ClaimRules claims = new ClaimReader(definitions, types).read();
		new TemporalReader(definitions, types, claims).onADay();
		return new GraphModel(types.byName(), new RootReader(definitions, types).read(),
				new RelationshipReader(types).read(), new ValidityReader(definitions).read(),
				new UnitReader(definitions).read(), new QuantityReader(definitions, types).read(),
				new ConstraintReader(definitions, types).read(), claims, new IdentityReader(definitions).read(),
				definitions.descriptions(), definitions);
	}

	/** All mapped types by name: interfaces first, then object types. */
	public Map<String, MappedType> types() {
		return this.types;
	}

	/** The object types that represent nodes, in the order of the schema. */
	public List<NodeType> nodeTypes() {
		return this.types.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.map(NodeType.class::cast)
			.filter((type) -> !type.isInterface())
			.toList();
	}

	/** The node type (object type or interface) with a name; empty if there is none. */
	public Optional<NodeType> nodeType(String name) {
		return Optional.ofNullable(this.types.get(name)).filter(NodeType.class::isInstance).map(NodeType.class::cast);
	}

	/** The description of a type in the schema files; empty if it has none. */
	public Optional<String> description(String type) {
		return Optional.ofNullable(this.descriptions.get(type));
	}

	/**
	 * The description of a field of an object type or interface, or of the interface that
	 * declares it; empty if it has none.
	 */
	public Optional<String> description(String type, String field) {
		return this.definitions.description(type, field);
	}

	/** The fields of {@code Query} that are answered from the graph, by name. */
	public Map<String, RootField> roots() {
		return this.roots;
	}

	/**
	 * The relationship types by name, in the order of the first fields that follow them.
	 */
	public Map<String, RelationshipType> relationshipTypes() {
		return this.relationshipTypes;
	}

	/**
	 * The validity of nodes of an object type, or of relationships with the properties of
	 * a type; empty if they are not dated.
	 */
	public Optional<Validity> validity(String type) {
		return Optional.ofNullable(this.dated.get(type));
	}

	/**
	 * Whether, for all nodes of the owner, all relationships of a field's type and
	 * direction lead to the field's target. The field must not be deep.
	 */
	public boolean leadsOnlyToTarget(NodeType owner, FieldMapping.Relationship field) {
		List<String> targets = this.types.get(field.target()) instanceof NodeType target ? target.members() : List.of();
		RelationshipType relationship = this.relationshipTypes.get(field.type());
		return relationship != null && owner.members()
			.stream()
			.allMatch((near) -> targets.containsAll(relationship.reachedFrom(near, field.direction())));
	}

	/** The relationship types that can join two nodes of a type. */
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
	 * By relationship type, the labels of start nodes from which all relationships of the
	 * type end at nodes of the given type, so that those between such nodes are
	 * identified by the label of the start node alone. Types for which the end node must
	 * be checked have no entry.
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

	/** The units of measurement used for conversions and in seed files. */
	public Units units() {
		return this.units;
	}

	/** The measured quantities of nodes of a type; empty for most types. */
	public List<Quantity> quantities(NodeType type) {
		return this.quantities.getOrDefault(type.name(), List.of());
	}

	/**
	 * The measured quantity whose number a property of a type is; empty for most
	 * properties.
	 */
	public Optional<Quantity> quantity(MappedType type, FieldMapping.Property property) {
		return this.quantities.getOrDefault(type.name(), List.of())
			.stream()
			.filter((quantity) -> quantity.number().equals(property.name()))
			.findFirst();
	}

	/**
	 * What must hold for nodes of an object type, or for relationships with the
	 * properties of a type; empty if nothing is declared.
	 */
	public List<Constraint> constraints(String type) {
		return this.constraints.getOrDefault(type, List.of());
	}

	/** What the schema says about claims. */
	public ClaimRules claimRules() {
		return this.claimRules;
	}

	/** The object types of a node type whose nodes may have alternatives. */
	public List<NodeType> withAlternatives(NodeType type) {
		return type.members()
			.stream()
			.filter(this.claimRules.alternatives()::containsKey)
			.flatMap((member) -> nodeType(member).stream())
			.toList();
	}

	/**
	 * How nodes of an object type are told to be one thing or several; empty if they
	 * cannot be merged.
	 */
	public Optional<Identity> identity(String type) {
		return Optional.ofNullable(this.identities.get(type));
	}

	/**
	 * The type of nodes that stand for two nodes that may be the same thing; empty if the
	 * schema has none.
	 */
	public Optional<NodeType> duplicateCandidates() {
		return this.definitions.objects()
			.stream()
			.filter((type) -> Sdl.has(type, "duplicateCandidates"))
			.flatMap((type) -> nodeType(type.getName()).stream())
			.findFirst();
	}

	/** The hand-written definitions from which the model was read. */
	Sdl definitions() {
		return this.definitions;
	}

	/**
	 * The model of operations with {@code @asOf}: properties that change with time are
	 * read from claims.
	 */
	public GraphModel onADay() {
		MappedTypes types = new MappedTypes(temporal().onADay());
		return new GraphModel(types.byName(), new RootReader(this.definitions, types).read(), this.relationshipTypes,
				this.dated, this.units, this.quantities, this.constraints, this.claimRules, this.identities,
				this.descriptions, this.definitions);
	}

	/** Whether anything depends on the day. */
	boolean isDated() {
		return !this.dated.isEmpty() || temporal().isAny();
	}

	private TemporalReader temporal() {
		return new TemporalReader(this.definitions, new MappedTypes(this.types), this.claimRules);
	}

}
