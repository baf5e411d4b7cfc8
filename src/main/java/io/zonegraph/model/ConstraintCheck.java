package io.zonegraph.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;

/**
 * Checks that directives that constrain data have an effect where they stand, and
 * arguments that can be met.
 */
final class ConstraintCheck {

	/** Constraints on one property. */
	static final List<String> ON_FIELDS = List.of("range", "pattern", "length", "checkDigit", "unique",
			"requiredUnless");

	/** Constraints on relationships. */
	private static final List<String> ON_RELATIONSHIPS = List.of("noSelfLoop", "acyclic");

	private static final Set<String> NUMBERS = Set.of("Int", "Long", "Float");

	private final Sdl sdl;

	private final MappedTypes types;

	private final SchemaProblems problems;

	/** Names of the types with each group of {@code @acyclic}. */
	private final Map<String, List<String>> groups = new LinkedHashMap<>();

	/** Names of the enums that are the resolution of a period. */
	private final Set<String> resolutions = new HashSet<>();

	ConstraintCheck(Sdl sdl, MappedTypes types, SchemaProblems problems) {
		this.sdl = sdl;
		this.types = types;
		this.problems = problems;
	}

	void run() {
		this.sdl.interfaces().forEach(this::checkType);
		this.sdl.objects().forEach(this::checkType);
		this.sdl.enums().forEach(this::checkSpans);
		this.groups.forEach(this::checkGroup);
	}

	private void checkType(ImplementingTypeDefinition<?> type) {
		String name = type.getName();
		boolean node = stands(name, NodeType.class);
		boolean edge = stands(name, EdgeType.class);
		ON_RELATIONSHIPS.stream()
			.filter((directive) -> Sdl.has(type, directive) && !edge)
			.forEach((directive) -> this.problems.add(
					"Directive @%s has no effect on \"%s\", which is no type of relationship properties.", directive,
					name));
		Sdl.argument(type, "acyclic", "group")
			.ifPresent((group) -> this.groups.computeIfAbsent(group, (each) -> new ArrayList<>()).add(name));
		List<Directive> ordered = type.getDirectives("ordered");
		if (!ordered.isEmpty() && !node && !edge) {
			this.problems.add(
					"Directive @ordered has no effect on \"%s\", which is no type of nodes or relationship properties.",
					name);
			return;
		}
		ordered.forEach((each) -> checkOrder(type, Sdl.texts(each, "fields")));
		if (node || edge) {
			Sdl.argument(type, "valid", "resolution").ifPresent((property) -> checkResolution(type, property));
		}
		type.getFieldDefinitions().forEach((field) -> checkField(type, field, node, edge));
	}

	/** A group of one relationship type would be the same as none. */
	private void checkGroup(String group, List<String> types) {
		boolean several = this.types.all(NodeType.class)
			.stream()
			.flatMap((node) -> node.relationships().stream())
			.filter((field) -> field.hasProperties() && isOneOf(types, field.properties()))
			.map(FieldMapping.Relationship::type)
			.distinct()
			.count() > 1;
		if (!several) {
			this.problems.add(
					"\"group\" in @acyclic of \"%s\" must be that of two or more relationship types, was \"%s\".",
					types.get(0), group);
		}
	}

	private boolean isOneOf(List<String> types, String properties) {
		return types.stream()
			.anyMatch((type) -> type.equals(properties) || this.sdl.implementations(type).contains(properties));
	}

	/** Whether nodes or relationships are of the type, or of one that implements it. */
	private boolean stands(String type, Class<? extends MappedType> kind) {
		return Stream.concat(Stream.of(type), this.sdl.implementations(type).stream())
			.anyMatch((each) -> this.types.is(kind, each));
	}

	private void checkOrder(ImplementingTypeDefinition<?> type, List<String> fields) {
		String name = type.getName();
		if (fields.size() < 2 || new HashSet<>(fields).size() < fields.size()) {
			this.problems.add("\"fields\" in @ordered of \"%s\" must be two or more different fields, was %s.", name,
					fields);
			return;
		}
		List<FieldDefinition> found = fields.stream().flatMap((field) -> stored(type, field).stream()).toList();
		boolean comparable = found.stream().allMatch((field) -> {
			String scalar = Sdl.nameOf(field.getType());
			return NUMBERS.contains(scalar) || Set.of("Date", "DateTime").contains(scalar);
		});
		if (found.size() < fields.size() || !comparable
				|| found.stream().map((field) -> Sdl.nameOf(field.getType())).distinct().count() > 1) {
			this.problems.add(
					"\"fields\" in @ordered of \"%s\" must be stored numbers or dates of it, all of the same type, was %s.",
					name, fields);
		}
	}

	/** The field of a stored property with a single value that seed files set. */
	private Optional<FieldDefinition> stored(ImplementingTypeDefinition<?> type, String name) {
		return this.sdl.fieldsOf(type)
			.stream()
			.filter((field) -> field.getName().equals(name))
			.filter((field) -> isStored(field) && !Sdl.isList(field.getType()) && !Sdl.has(field, "computed"))
			.findFirst();
	}

	/**
	 * Whether the field reads a property: it has no directive that names another source.
	 */
	private boolean isStored(FieldDefinition field) {
		String type = Sdl.nameOf(field.getType());
		return (this.sdl.isScalar(type) || !this.sdl.enumValues(type).isEmpty())
				&& Stream.of("cypher", "expression", "condition", "lookup", "localized", "typeName")
					.noneMatch((source) -> Sdl.has(field, source));
	}

	private void checkResolution(ImplementingTypeDefinition<?> type, String property) {
		Optional<String> values = this.sdl.fieldsOf(type)
			.stream()
			.filter((field) -> ConstraintReader.propertyOf(field).equals(property))
			.map((field) -> Sdl.nameOf(field.getType()))
			.filter((name) -> this.sdl.enums()
				.stream()
				.filter((each) -> each.getName().equals(name))
				.anyMatch(ConstraintCheck::hasSpans))
			.findFirst();
		values.ifPresentOrElse(this.resolutions::add, () -> this.problems.add(
				"\"resolution\" in @valid of \"%s\" must be one of its properties, of an enum whose values have @span, was \"%s\".",
				type.getName(), property));
	}

	private static boolean hasSpans(EnumTypeDefinition values) {
		return values.getEnumValueDefinitions().stream().anyMatch((value) -> Sdl.has(value, "span"));
	}

	private void checkSpans(EnumTypeDefinition values) {
		if (hasSpans(values) && !this.resolutions.contains(values.getName())) {
			this.problems.add(
					"Directive @span has no effect on the values of \"%s\", which no \"resolution\" in @valid leads to.",
					values.getName());
		}
		values.getEnumValueDefinitions()
			.forEach((value) -> Sdl.argument(value, "span", "least")
				.filter((least) -> new BigDecimal(least).signum() < 1)
				.ifPresent((least) -> this.problems.add("\"least\" in @span at %s.%s must be at least 1, was %s.",
						values.getName(), value.getName(), least)));
	}

	private void checkField(ImplementingTypeDefinition<?> type, FieldDefinition field, boolean node, boolean edge) {
		List<String> given = ON_FIELDS.stream().filter((directive) -> Sdl.has(field, directive)).toList();
		if (given.isEmpty()) {
			return;
		}
		String place = type.getName() + "." + field.getName();
		for (String directive : given) {
			if (!node && !edge) {
				this.problems.add(
						"Directive @%s has no effect at %s; it may stand on fields of node types and of @relationshipProperties.",
						directive, place);
			}
			else if (Sdl.has(field, "computed")) {
				this.problems.add("Directive @%s has no effect at %s, which is computed.", directive, place);
			}
			else {
				check(directive, type, field, node);
			}
		}
	}

	private void check(String directive, ImplementingTypeDefinition<?> declaring, FieldDefinition field, boolean node) {
		String place = declaring.getName() + "." + field.getName();
		String type = Sdl.nameOf(field.getType());
		switch (directive) {
			case "range" -> checkRange(field, place, type);
			case "pattern" -> checkPattern(field, place, type);
			case "length" -> checkLength(field, place, type);
			case "checkDigit" -> checkText(directive, place, type);
			case "requiredUnless" -> checkRequirement(declaring, field, place);
			default -> checkUnique(field, place, type, node);
		}
	}

	private void checkRange(FieldDefinition field, String place, String type) {
		if (!NUMBERS.contains(type)) {
			this.problems.add("Directive @range has no effect at %s, which is of type \"%s\"; it may stand on numbers.",
					place, type);
		}
		Optional<BigDecimal> min = Sdl.argument(field, "range", "min").map(BigDecimal::new);
		Optional<BigDecimal> max = Sdl.argument(field, "range", "max").map(BigDecimal::new);
		if (min.isEmpty() && max.isEmpty()) {
			this.problems.add("Directive @range at %s needs the argument \"min\" or \"max\".", place);
		}
		else if (min.isPresent() && max.filter((bound) -> bound.compareTo(min.get()) < 0).isPresent()) {
			this.problems.add("\"min\" in @range at %s must not be above \"max\", which is %s, was %s.", place,
					max.get(), min.get());
		}
	}

	private void checkPattern(FieldDefinition field, String place, String type) {
		checkText("pattern", place, type);
		String regex = Sdl.argument(field, "pattern", "regex").orElse("");
		try {
			Pattern.compile(regex);
		}
		catch (PatternSyntaxException ex) {
			this.problems.add("\"regex\" in @pattern at %s is no regular expression, was \"%s\": %s at index %d.",
					place, regex, ex.getDescription(), ex.getIndex());
		}
	}

	private void checkLength(FieldDefinition field, String place, String type) {
		checkText("length", place, type);
		Sdl.argument(field, "length", "max")
			.filter((max) -> new BigDecimal(max).signum() < 1)
			.ifPresent((max) -> this.problems.add("\"max\" in @length at %s must be at least 1, was %s.", place, max));
	}

	private void checkText(String directive, String place, String type) {
		if (!type.equals("String")) {
			this.problems.add("Directive @%s has no effect at %s, which is of type \"%s\"; it may stand on texts.",
					directive, place, type);
		}
	}

	private void checkRequirement(ImplementingTypeDefinition<?> type, FieldDefinition field, String place) {
		if (Sdl.isRequired(field.getType())) {
			this.problems.add("Directive @requiredUnless has no effect at %s, which is required anyway.", place);
		}
		String other = Sdl.argument(field, "requiredUnless", "field").orElse("");
		List<String> values = stored(type, other).filter((found) -> !other.equals(field.getName()))
			.map((found) -> this.sdl.enumValues(Sdl.nameOf(found.getType())))
			.orElse(List.of());
		String value = Sdl.argument(field, "requiredUnless", "is").orElse("");
		if (values.isEmpty()) {
			this.problems.add("\"field\" in @requiredUnless at %s must be another stored field of an enum, was \"%s\".",
					place, other);
		}
		else if (!values.contains(value)) {
			this.problems.add("\"is\" in @requiredUnless at %s must be one of %s, was \"%s\".", place, values, value);
		}
	}

	private void checkUnique(FieldDefinition field, String place, String type, boolean node) {
		if (!node) {
			this.problems.add("Directive @unique has no effect at %s; it may stand on fields of node types.", place);
		}
		else if (Sdl.isList(field.getType()) || type.equals("Float")) {
			this.problems.add("Directive @unique has no effect at %s, which is a list or of type Float.", place);
		}
		else if (type.equals("ID") && Sdl.isRequired(field.getType())) {
			this.problems.add("Directive @unique has no effect at %s, the key, which is unique anyway.", place);
		}
	}

}
