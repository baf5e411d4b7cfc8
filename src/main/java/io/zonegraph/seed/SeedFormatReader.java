package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.ClaimRules;
import io.zonegraph.model.Constraint;
import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FieldMapping.Lookup;
import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FieldMapping.Relationship;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.RelationshipType;
import io.zonegraph.model.RelationshipType.Ends;
import io.zonegraph.seed.NodeFormat.Link;

/** Derives the formats of the files from the model. */
final class SeedFormatReader {

	/** Properties of alternatives that the system maintains. */
	private static final Set<String> ALTERNATIVES = Set.of("saidOn", ClaimRules.Alternatives.IS_CHOSEN);

	private final GraphModel model;

	private final ClaimRules rules;

	/** Pairs of node types connected by links, by relationship type. */
	private final Map<String, Set<Ends>> linked = new HashMap<>();

	SeedFormatReader(GraphModel model) {
		this.model = model;
		this.rules = model.claimRules();
	}

	SeedFormat read() {
		Map<String, NodeFormat> nodes = new LinkedHashMap<>();
		this.model.nodeTypes()
			.stream()
			.filter((type) -> !type.isComputed())
			.forEach((type) -> nodes.put(type.label(), nodeFormat(type)));
		Map<String, NodeFormat> derived = new LinkedHashMap<>();
		Stream.of(this.rules.claim(), this.rules.conflict(), this.model.duplicateCandidates())
			.flatMap(Optional::stream)
			.forEach((type) -> derived.put(type.label(), derivedFormat(type)));
		Map<String, RelationshipFormat> relationships = new LinkedHashMap<>();
		for (RelationshipType type : this.model.relationshipTypes().values()) {
			Set<Ends> ends = new LinkedHashSet<>(type.ends());
			ends.removeAll(this.linked.getOrDefault(type.type(), Set.of()));
			if (!ends.isEmpty()) {
				List<Constraint> constraints = this.model.constraints(type.propertiesType());
				relationships.put(type.type(), new RelationshipFormat(type, ends, propertyColumns(type, constraints),
						constraints, this.rules.claimed().containsKey(type.propertiesType())));
			}
		}
		return new SeedFormat(nodes, claims(nodes.values()), relationships, derived,
				this.model.duplicateCandidates().map((type) -> derived.get(type.label())), this.rules,
				this.model.units());
	}

	/** The formats of files of claims, by label. */
	private Map<String, ClaimFormat> claims(Collection<NodeFormat> nodes) {
		Map<String, ClaimFormat> claims = new LinkedHashMap<>();
		for (NodeFormat node : nodes) {
			Optional<ClaimRules.Claimed> claimed = Optional.ofNullable(this.rules.claimed().get(node.name()));
			claimed.flatMap((each) -> this.rules.claim().map((type) -> claimFormat(node, type, each.evidence())))
				.ifPresent((format) -> claims.put(node.label(), format));
		}
		return claims;
	}

	private ClaimFormat claimFormat(NodeFormat node, NodeType claim, String evidence) {
		List<Constraint> constraints = this.model.constraints(claim.name());
		List<Column> qualifiers = propertyColumns(claim.properties(), lookups(claim), constraints).stream()
			.map((column) -> column.name().equals(ClaimFormat.EVIDENCE) ? column : column.optional())
			.toList();
		List<Column> properties = node.properties()
			.stream()
			.filter((column) -> !column.name().equals(node.key()) && !column.name().equals(evidence))
			.map(Column::optional)
			.toList();
		return new ClaimFormat(node, properties, qualifiers, constraints);
	}

	/** The format of nodes that the system maintains. */
	private NodeFormat derivedFormat(NodeType type) {
		List<Link> links = new ArrayList<>();
		type.relationships()
			.stream()
			.filter((field) -> field.direction() == Direction.OUT && !field.hasProperties() && !field.isDeep())
			.forEach((field) -> links.add(link(type, field.field(), field.type(), field.target())));
		links.addAll(supports(type));
		return new NodeFormat(type, List.of(), columns(type.properties(), lookups(type), List.of()), List.of(), links,
				List.of(), List.of(), Optional.empty());
	}

	private NodeFormat nodeFormat(NodeType type) {
		List<Constraint> constraints = this.model.constraints(type.name());
		List<Column> references = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (Relationship field : type.relationships()) {
			if (isReference(type, field)) {
				references.add(Column.reference(field.field(), members(field.target()), field.required()));
				links.add(link(type, field.field(), field.type(), field.target()));
			}
		}
		links.addAll(supports(type));
		return new NodeFormat(type,
				withUnitsOptional(type, propertyColumns(type.properties(), lookups(type), constraints)), derived(type),
				references, links, this.model.quantities(type), constraints, this.model.identity(type.name()));
	}

	/** A base unit need not be given where it follows from the unit. */
	private List<Column> withUnitsOptional(NodeType type, List<Column> columns) {
		Set<String> units = this.model.quantities(type)
			.stream()
			.filter((quantity) -> quantity.writtenUnit().isPresent())
			.flatMap((quantity) -> quantity.unit().stream())
			.collect(Collectors.toSet());
		return columns.stream().map((column) -> units.contains(column.name()) ? column.optional() : column).toList();
	}

	/** The properties of alternatives that follow from all rows. */
	private List<Column> derived(NodeType type) {
		List<Property> derived = type.properties()
			.stream()
			.filter((property) -> this.rules.alternatives().containsKey(type.name()))
			.filter((property) -> property.computed() && ALTERNATIVES.contains(property.name()))
			.toList();
		return columns(derived, List.of(), List.of());
	}

	private List<Link> supports(NodeType type) {
		List<Link> links = new ArrayList<>();
		for (Lookup lookup : lookups(type)) {
			supportOf(type, lookup)
				.ifPresent((support) -> links.add(link(type, lookup.property(), support, lookup.target())));
		}
		return links;
	}

	private boolean isReference(NodeType type, Relationship field) {
		return field.direction() == Direction.OUT && !field.many() && !field.isDeep()
				&& (field.required() || isRevision(type, field));
	}

	private boolean isRevision(NodeType type, Relationship field) {
		ClaimRules.Alternatives alternatives = this.rules.alternatives().get(type.name());
		return alternatives != null && alternatives.revises().equals(field.field());
	}

	private Link link(NodeType from, String column, String type, String target) {
		Set<Ends> joined = this.linked.computeIfAbsent(type, (each) -> new LinkedHashSet<>());
		members(target).forEach((to) -> joined.add(new Ends(from.name(), to)));
		NodeType to = node(target);
		return new Link(column, type, members(target), to.matchLabels(), to.key().name());
	}

	/**
	 * The relationship type through which the target nodes of a lookup find the nodes
	 * that reference them: an incoming field of the target type without properties, for
	 * which the referencing type has no field. Empty if there is none.
	 */
	private Optional<String> supportOf(NodeType from, Lookup lookup) {
		return node(lookup.target()).relationships()
			.stream()
			.filter((field) -> field.direction() == Direction.IN && !field.hasProperties())
			.filter((field) -> members(field.target()).contains(from.name()))
			.map(Relationship::type)
			.filter((type) -> from.relationships().stream().noneMatch((field) -> field.type().equals(type)))
			.findFirst();
	}

	private List<Column> propertyColumns(RelationshipType type, List<Constraint> constraints) {
		List<Lookup> lookups = this.model.nodeTypes()
			.stream()
			.flatMap((node) -> node.relationships().stream())
			.filter((field) -> field.type().equals(type.type()) && field.hasProperties())
			.findFirst()
			.map((field) -> lookups(edge(field.properties())))
			.orElse(List.of());
		return propertyColumns(type.properties(), lookups, constraints);
	}

	private List<Column> propertyColumns(List<Property> properties, List<Lookup> lookups,
			List<Constraint> constraints) {
		return columns(properties.stream().filter((property) -> !property.computed()).toList(), lookups, constraints);
	}

	private List<Column> columns(List<Property> properties, List<Lookup> lookups, List<Constraint> constraints) {
		return properties.stream()
			.map((property) -> propertyColumn(property, lookups, ofValues(property, constraints)))
			.toList();
	}

	private static List<Constraint.OfValue> ofValues(Property property, List<Constraint> constraints) {
		return constraints.stream()
			.filter(Constraint.OfValue.class::isInstance)
			.map(Constraint.OfValue.class::cast)
			.filter((constraint) -> constraint.property().equals(property.name()))
			.toList();
	}

	private Column propertyColumn(Property property, List<Lookup> lookups, List<Constraint.OfValue> constraints) {
		return lookups.stream()
			.filter((lookup) -> lookup.property().equals(property.name()))
			.filter((lookup) -> lookup.key().equals(node(lookup.target()).key().name()))
			.findFirst()
			.map((lookup) -> Column.ids(property, members(lookup.target()), constraints))
			.orElseGet(() -> Column.plain(property, constraints));
	}

	private static List<Lookup> lookups(MappedType type) {
		return type.fields().values().stream().filter(Lookup.class::isInstance).map(Lookup.class::cast).toList();
	}

	private Set<String> members(String target) {
		return Set.copyOf(node(target).members());
	}

	private NodeType node(String name) {
		return this.model.nodeType(name).orElseThrow();
	}

	private MappedType edge(String name) {
		return Optional.ofNullable(this.model.types().get(name)).orElseThrow();
	}

}
