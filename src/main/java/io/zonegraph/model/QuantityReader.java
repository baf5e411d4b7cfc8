package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.Directive;
import graphql.language.EnumValueDefinition;
import graphql.language.ObjectTypeDefinition;

import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RecordType;
import io.zonegraph.model.Quantity.BaseUnit;
import io.zonegraph.model.Quantity.Bound;
import io.zonegraph.model.Quantity.Bounds;

/** Reads the measured quantities of node types from {@code @quantity}. */
final class QuantityReader {

	private final Sdl sdl;

	private final MappedTypes types;

	QuantityReader(Sdl sdl, MappedTypes types) {
		this.sdl = sdl;
		this.types = types;
	}

	/**
	 * The quantities by name of the node type; types without quantities have no entry.
	 */
	Map<String, List<Quantity>> read() {
		Map<String, List<Quantity>> quantities = new LinkedHashMap<>();
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			List<Directive> directives = type.getDirectives("quantity");
			if (!directives.isEmpty()) {
				NodeType node = this.types.node(type.getName());
				quantities.put(type.getName(), directives.stream().map((each) -> quantity(node, each)).toList());
			}
		}
		return quantities;
	}

	private Quantity quantity(NodeType type, Directive directive) {
		String comparator = required(type, directive, "comparator");
		return new Quantity(required(type, directive, "number"), property(type, directive, "unit"),
				property(type, directive, "written"), property(type, directive, "writtenUnit"),
				property(type, directive, "writtenSymbol"), comparator, required(type, directive, "lower"),
				required(type, directive, "upper"), Sdl.argument(directive, "unitOf").map((path) -> unitOf(type, path)),
				comparators(type, comparator), fixedUnit(type, directive), units(type, directive),
				aggregate(type, directive), property(type, directive, "against"));
	}

	private static Optional<String> fixedUnit(NodeType type, Directive directive) {
		Optional<String> fixed = Sdl.argument(directive, "fixedUnit");
		if (fixed.isPresent() == Sdl.argument(directive, "unit").isPresent()) {
			throw new InvalidSchemaException(
					"@quantity of type \"%s\" needs one of the arguments \"unit\" and \"fixedUnit\"."
						.formatted(type.name()));
		}
		return fixed;
	}

	private Map<String, BaseUnit> units(NodeType type, Directive directive) {
		Map<String, BaseUnit> units = new LinkedHashMap<>();
		property(type, directive, "unit").stream()
			.flatMap((property) -> valuesOf(type, property))
			.forEach((value) -> units.put(value.getName(),
					new BaseUnit(isTrue(value, "baseUnit", "additive"), isTrue(value, "baseUnit", "nonNegative"))));
		return units;
	}

	/** The name of the type of records, whose fields are read from a map alone. */
	private String aggregate(NodeType type, Directive directive) {
		String name = Sdl.argument(directive, "aggregate").orElse("");
		MappedType record = this.types.byName().get(name);
		if (!(record instanceof RecordType) || !record.fields().values().stream().allMatch(QuantityReader::isPlain)) {
			throw new InvalidSchemaException(
					"\"aggregate\" in @quantity of type \"%s\" must be an object type without @node whose fields are scalars, enums or have @expression, was \"%s\"."
						.formatted(type.name(), name));
		}
		return name;
	}

	private static boolean isPlain(FieldMapping field) {
		return field instanceof FieldMapping.Property || field instanceof FieldMapping.Expression;
	}

	private static String required(NodeType type, Directive directive, String argument) {
		return property(type, directive, argument).orElseThrow(() -> new InvalidSchemaException(
				"@quantity of type \"%s\" needs the argument \"%s\".".formatted(type.name(), argument)));
	}

	/**
	 * The name in the graph of the property whose field an argument names; empty if the
	 * argument is not given.
	 */
	private static Optional<String> property(NodeType type, Directive directive, String argument) {
		return Sdl.argument(directive, argument)
			.map((field) -> type.properties()
				.stream()
				.filter((property) -> property.field().equals(field))
				.findFirst()
				.orElseThrow(() -> new InvalidSchemaException(
						"\"%s\" in @quantity of type \"%s\" is no property of it.".formatted(field, type.name())))
				.name());
	}

	private static Quantity.UnitOf unitOf(NodeType type, String path) {
		String[] steps = path.split("\\.", 2);
		if (steps.length != 2 || type.field(steps[0]).isEmpty()) {
			throw new InvalidSchemaException(
					"\"unitOf\" in @quantity of type \"%s\" must be a field of it, a point and a property, was \"%s\"."
						.formatted(type.name(), path));
		}
		return new Quantity.UnitOf(steps[0], steps[1]);
	}

	private Map<String, Bounds> comparators(NodeType type, String property) {
		Map<String, Bounds> comparators = new LinkedHashMap<>();
		valuesOf(type, property).forEach((value) -> comparators.put(value.getName(), bounds(value)));
		return comparators;
	}

	/** The values of the enum that is the type of a property; none if it is no enum. */
	private Stream<EnumValueDefinition> valuesOf(NodeType type, String property) {
		String name = type.properties()
			.stream()
			.filter((each) -> each.name().equals(property))
			.findFirst()
			.orElseThrow()
			.type();
		return this.sdl.enums()
			.stream()
			.filter((values) -> values.getName().equals(name))
			.flatMap((values) -> values.getEnumValueDefinitions().stream());
	}

	private static Bounds bounds(EnumValueDefinition value) {
		return new Bounds(Boolean.parseBoolean(Sdl.argument(value, "bounds", "number").orElse("true")),
				Bound.valueOf(Sdl.argument(value, "bounds", "lower").orElse("NONE")),
				Bound.valueOf(Sdl.argument(value, "bounds", "upper").orElse("NONE")),
				isTrue(value, "bounds", "exclusive"), isTrue(value, "bounds", "near"));
	}

	private static boolean isTrue(EnumValueDefinition value, String directive, String argument) {
		return Boolean.parseBoolean(Sdl.argument(value, directive, argument).orElse("false"));
	}

}
