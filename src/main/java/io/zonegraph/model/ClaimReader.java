package io.zonegraph.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;

import io.zonegraph.model.ClaimRules.Alternatives;
import io.zonegraph.model.ClaimRules.Claimed;
import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FieldMapping.Relationship;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;

/** Reads what the schema says about claims, and refuses what would have no effect. */
final class ClaimReader {

	private static final List<String> CLAIM_PROPERTIES = List.of("property", "value", "rank", "validFrom", "validTo",
			"evidence", "saidOn", "isChosen", "relationshipId");

	private static final List<String> CONFLICT_PROPERTIES = List.of("property", "relationshipId", "chosenBy");

	private static final Set<String> RANKS = Set.of("PREFERRED", "NORMAL", "DEPRECATED");

	private final Sdl sdl;

	private final MappedTypes types;

	ClaimReader(Sdl sdl, MappedTypes types) {
		this.sdl = sdl;
		this.types = types;
	}

	ClaimRules read() {
		Optional<NodeType> claim = only("claim", CLAIM_PROPERTIES, List.of("about"));
		Optional<NodeType> conflict = only("conflict", CONFLICT_PROPERTIES, List.of("about", "between"));
		claim.ifPresent((type) -> checkRank(type, "rank"));
		List<String> columns = claim.map(ClaimReader::columns).orElse(List.of());
		Map<String, Claimed> claimed = new LinkedHashMap<>();
		Map<String, Alternatives> alternatives = new LinkedHashMap<>();
		Map<String, String> published = new LinkedHashMap<>();
		Map<String, Set<String>> uncontested = new HashMap<>();
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			declaring(type).filter((each) -> Sdl.has(each, "claimed"))
				.forEach((each) -> claimed.put(type.getName(), claimed(each, type, columns)));
			if (Sdl.has(type, "alternatives")) {
				alternatives.put(type.getName(), alternatives(type));
			}
			for (FieldDefinition field : this.sdl.fieldsOf(type)) {
				if (Sdl.has(field, "published")) {
					published.put(type.getName(), day(type, field));
				}
				if (Sdl.has(field, "uncontested")) {
					uncontested.computeIfAbsent(type.getName(), (name) -> new HashSet<>())
						.add(ConstraintReader.propertyOf(field));
				}
			}
		}
		uncontested.forEach((type, properties) -> checkContested(type, properties, claimed));
		if (claim.isPresent() != conflict.isPresent()
				|| (claim.isEmpty() && !(claimed.isEmpty() && alternatives.isEmpty()))) {
			throw new InvalidSchemaException(
					"@claim and @conflict must each stand on one type if either of them, @claimed or @alternatives is used.");
		}
		return new ClaimRules(claim, conflict, claimed, alternatives, published, official(), uncontested);
	}

	private Stream<ImplementingTypeDefinition<?>> declaring(ObjectTypeDefinition type) {
		return Stream.concat(this.sdl.interfacesOf(type).stream(), Stream.of(type));
	}

	/** The one type with a directive; its nodes must be maintained by the system. */
	private Optional<NodeType> only(String directive, List<String> properties, List<String> relationships) {
		List<ObjectTypeDefinition> found = this.sdl.objects()
			.stream()
			.filter((type) -> Sdl.has(type, directive))
			.toList();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		String name = found.get(0).getName();
		if (found.size() > 1 || !this.types.is(NodeType.class, name) || !this.types.node(name).isComputed()) {
			throw new InvalidSchemaException(
					"@%s must stand on one type, with @node and a key that is @computed, was on %s."
						.formatted(directive, found.stream().map(ObjectTypeDefinition::getName).toList()));
		}
		NodeType type = this.types.node(name);
		Predicate<String> isProperty = (each) -> property(type, each).isPresent();
		Predicate<String> isRelationship = (each) -> relationship(type, each).isPresent();
		checkFields(directive, type, "properties", properties, isProperty);
		checkFields(directive, type, "relationships that start at it", relationships, isRelationship);
		return Optional.of(type);
	}

	/** The properties that files set. */
	private static List<String> columns(MappedType type) {
		return type.properties().stream().filter((each) -> !each.computed()).map(Property::name).toList();
	}

	private static void checkFields(String directive, NodeType type, String kind, List<String> names,
			Predicate<String> known) {
		if (!names.stream().allMatch(known)) {
			throw new InvalidSchemaException("Type \"%s\" with @%s needs the %s %s; it lacks %s.".formatted(type.name(),
					directive, kind, names, names.stream().filter(known.negate()).toList()));
		}
	}

	private static Optional<Property> property(MappedType type, String name) {
		return type.properties().stream().filter((property) -> property.name().equals(name)).findFirst();
	}

	private static Optional<Relationship> relationship(NodeType type, String field) {
		return type.relationships()
			.stream()
			.filter((each) -> each.field().equals(field) && each.direction() == Direction.OUT && !each.hasProperties())
			.findFirst();
	}

	private static void checkRank(MappedType type, String property) {
		if (property(type, property).filter((each) -> Set.copyOf(each.allowedValues()).equals(RANKS)).isEmpty()) {
			throw new InvalidSchemaException(
					"Property \"%s\" of type \"%s\" must be of an enum with the values PREFERRED, NORMAL and DEPRECATED."
						.formatted(property, type.name()));
		}
	}

	private Claimed claimed(ImplementingTypeDefinition<?> declaring, ObjectTypeDefinition type, List<String> columns) {
		MappedType mapped = this.types.byName().get(type.getName());
		String evidence = Sdl.argument(declaring, "claimed", "evidence").orElse("evidence");
		String rank = Sdl.argument(declaring, "claimed", "rank").orElse("rank");
		if (mapped == null || property(mapped, evidence).filter(Property::list).isEmpty()) {
			throw new InvalidSchemaException(
					"\"evidence\" in @claimed of \"%s\" must be a list property of each of its types; \"%s\" has no \"%s\"."
						.formatted(declaring.getName(), type.getName(), evidence));
		}
		if (mapped instanceof EdgeType) {
			checkRank(mapped, rank);
			return new Claimed(evidence, rank);
		}
		columns(mapped).stream().filter((name) -> !name.equals(evidence) && columns.contains(name)).forEach((name) -> {
			throw new InvalidSchemaException(
					"Property \"%s\" of \"%s\" has the name of a property of the type with @claim, so that files of claims cannot have both."
						.formatted(name, mapped.name()));
		});
		return new Claimed(evidence, rank);
	}

	private void checkContested(String type, Set<String> properties, Map<String, Claimed> claimed) {
		List<String> single = Optional.ofNullable(this.types.byName().get(type))
			.filter((mapped) -> claimed.containsKey(type))
			.stream()
			.flatMap((mapped) -> mapped.properties().stream())
			.filter((property) -> !property.list() && !property.computed())
			.map(Property::name)
			.toList();
		properties.stream().filter((name) -> !single.contains(name)).findFirst().ifPresent((name) -> {
			throw new InvalidSchemaException(
					"Directive @uncontested has no effect on \"%s\" of \"%s\"; it may stand on single values that files set, of types with @claimed."
						.formatted(name, type));
		});
	}

	private Alternatives alternatives(ObjectTypeDefinition type) {
		boolean comparable = Sdl.has(type, "quantity") && Sdl.argument(type, "valid", "resolution").isPresent();
		if (!this.types.is(NodeType.class, type.getName()) || !comparable) {
			throw new InvalidSchemaException(
					"Type \"%s\" with @alternatives needs @node, @quantity, and @valid with \"resolution\"; others have no alternatives."
						.formatted(type.getName()));
		}
		NodeType node = this.types.node(type.getName());
		List<String> same = Sdl.list(type, "alternatives", "same");
		String place = "type " + type.getName();
		String about = Sdl.required(type, "alternatives", "about", place);
		String revises = Sdl.required(type, "alternatives", "revises", place);
		checkFields("alternatives", node, "properties or relationships", same,
				(name) -> property(node, name).isPresent() || relationship(node, name).isPresent());
		checkFields("alternatives", node, "relationships that start at it", List.of(about, revises),
				(name) -> relationship(node, name).isPresent());
		checkFields("alternatives", node, "properties", List.of("rank", "saidOn", Alternatives.IS_CHOSEN, "evidence"),
				(name) -> property(node, name).isPresent());
		checkRank(node, "rank");
		return new Alternatives(same, about, revises);
	}

	private static String day(ObjectTypeDefinition type, FieldDefinition field) {
		if (!Sdl.nameOf(field.getType()).equals("Date")) {
			throw new InvalidSchemaException(
					"Directive @published has no effect at %s.%s, which is of type \"%s\"; it may stand on dates."
						.formatted(type.getName(), field.getName(), Sdl.nameOf(field.getType())));
		}
		return ConstraintReader.propertyOf(field);
	}

	private Map<String, Map<String, Integer>> official() {
		Map<String, Map<String, Integer>> official = new LinkedHashMap<>();
		for (EnumTypeDefinition type : this.sdl.enums()) {
			Map<String, Integer> values = new LinkedHashMap<>();
			for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
				Sdl.argument(value, "official", "order")
					.ifPresent((order) -> values.put(value.getName(), Integer.parseInt(order)));
			}
			if (!values.isEmpty()) {
				official.put(type.getName(), values);
			}
		}
		return official;
	}

}
