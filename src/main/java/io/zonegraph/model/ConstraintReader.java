package io.zonegraph.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;

import io.zonegraph.model.Constraint.CalendarUnit;
import io.zonegraph.model.Constraint.Span;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;

/**
 * Reads the constraints of types from directives on the type itself, on its interfaces,
 * and on the fields of both.
 */
final class ConstraintReader {

	private final Sdl sdl;

	private final MappedTypes types;

	ConstraintReader(Sdl sdl, MappedTypes types) {
		this.sdl = sdl;
		this.types = types;
	}

	/** The constraints by name of the object type; types without any have no entry. */
	Map<String, List<Constraint>> read() {
		Map<String, List<Constraint>> constraints = new LinkedHashMap<>();
		for (ObjectTypeDefinition type : this.sdl.objects()) {
			if (this.types.is(NodeType.class, type.getName()) || this.types.is(EdgeType.class, type.getName())) {
				Set<Constraint> found = new LinkedHashSet<>();
				this.sdl.interfacesOf(type).forEach((declaring) -> read(declaring, found));
				read(type, found);
				if (!found.isEmpty()) {
					constraints.put(type.getName(), List.copyOf(found));
				}
			}
		}
		return constraints;
	}

	/** Name in the graph of the property that a field reads. */
	static String propertyOf(FieldDefinition field) {
		return Sdl.argument(field, "property", "name").orElse(field.getName());
	}

	private void read(ImplementingTypeDefinition<?> declaring, Set<Constraint> found) {
		declaring.getFieldDefinitions().forEach((field) -> {
			readField(declaring.getName(), field, found);
			readRequirement(declaring, field, found);
		});
		if (Sdl.has(declaring, "valid")) {
			readValidity(declaring, found);
		}
		declaring.getDirectives("ordered").forEach((each) -> readOrder(declaring, each, found));
		if (Sdl.has(declaring, "noSelfLoop")) {
			found.add(new Constraint.NoSelfLoop());
		}
		if (Sdl.has(declaring, "acyclic")) {
			found.add(new Constraint.Acyclic(Sdl.argument(declaring, "acyclic", "group")));
		}
	}

	private void readField(String declaring, FieldDefinition field, Set<Constraint> found) {
		String property = propertyOf(field);
		if (Sdl.has(field, "range")) {
			found.add(new Constraint.Range(property, Sdl.argument(field, "range", "min").map(BigDecimal::new),
					Sdl.argument(field, "range", "max").map(BigDecimal::new)));
		}
		Sdl.argument(field, "length", "max")
			.ifPresent((max) -> found.add(new Constraint.Length(property, Integer.parseInt(max))));
		if (Sdl.has(field, "pattern")) {
			String place = declaring + "." + field.getName();
			found.add(new Constraint.Pattern(property, Pattern.compile(Sdl.required(field, "pattern", "regex", place)),
					Sdl.required(field, "pattern", "allowed", place)));
		}
		Sdl.argument(field, "checkDigit", "scheme")
			.map(CheckDigitScheme::valueOf)
			.ifPresent((scheme) -> found.add(new Constraint.CheckDigit(property, scheme)));
		if (Sdl.has(field, "unique")) {
			NodeType type = this.types.node(declaring);
			found.add(new Constraint.Unique(property, declaring, type.matchLabels(), type.key().name()));
		}
	}

	private void readRequirement(ImplementingTypeDefinition<?> declaring, FieldDefinition field,
			Set<Constraint> found) {
		if (Sdl.has(field, "requiredUnless")) {
			String place = declaring.getName() + "." + field.getName();
			String other = Sdl.required(field, "requiredUnless", "field", place);
			found.add(new Constraint.RequiredUnless(propertyOf(field), properties(declaring).getOrDefault(other, other),
					Sdl.required(field, "requiredUnless", "is", place)));
		}
	}

	/** A period ends no earlier than it begins. */
	private void readValidity(ImplementingTypeDefinition<?> declaring, Set<Constraint> found) {
		String from = Sdl.required(declaring, "valid", "from", declaring.getName());
		String to = Sdl.required(declaring, "valid", "to", declaring.getName());
		found.add(new Constraint.Ordered(from, to));
		Sdl.argument(declaring, "valid", "resolution")
			.ifPresent((property) -> found.add(new Constraint.Period(from, to, property, spans(declaring, property))));
	}

	private Map<String, Span> spans(ImplementingTypeDefinition<?> declaring, String property) {
		Map<String, Span> spans = new LinkedHashMap<>();
		for (FieldDefinition field : this.sdl.fieldsOf(declaring)) {
			if (propertyOf(field).equals(property)) {
				String type = Sdl.nameOf(field.getType());
				this.sdl.enums()
					.stream()
					.filter((values) -> values.getName().equals(type))
					.flatMap((values) -> values.getEnumValueDefinitions().stream())
					.forEach((value) -> Sdl.argument(value, "span", "unit")
						.ifPresent((unit) -> spans.put(value.getName(), new Span(CalendarUnit.valueOf(unit),
								Integer.parseInt(Sdl.argument(value, "span", "least").orElse("1"))))));
			}
		}
		return spans;
	}

	/** Each field is compared with all that follow, as those between may be missing. */
	private void readOrder(ImplementingTypeDefinition<?> declaring, Directive directive, Set<Constraint> found) {
		Map<String, String> properties = properties(declaring);
		List<String> ordered = new ArrayList<>();
		Sdl.texts(directive, "fields").forEach((field) -> ordered.add(properties.getOrDefault(field, field)));
		for (int first = 0; first < ordered.size(); first++) {
			for (int second = first + 1; second < ordered.size(); second++) {
				found.add(new Constraint.Ordered(ordered.get(first), ordered.get(second)));
			}
		}
	}

	/** The properties of a type by field. */
	private Map<String, String> properties(ImplementingTypeDefinition<?> declaring) {
		Map<String, String> properties = new LinkedHashMap<>();
		this.sdl.fieldsOf(declaring).forEach((field) -> properties.put(field.getName(), propertyOf(field)));
		return properties;
	}

}
