package io.zonegraph.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;

/** Generates the input types of {@code where} arguments. */
final class FilterTypes {

	private final MappedTypes types;

	private final Map<String, String> texts;

	FilterTypes(MappedTypes types, Map<String, String> texts) {
		this.types = types;
		this.texts = texts;
	}

	/** Name of the filter of a type's own fields. */
	String where(MappedType type) {
		String name = type.name() + "Where";
		if (!this.texts.containsKey(name)) {
			this.texts.put(name, "");
			String fields = type.fields()
				.values()
				.stream()
				.map((field) -> condition(type, field))
				.collect(Collectors.joining());
			this.texts.put(name, INPUT.formatted(type.name(), name, logic(name), fields));
		}
		return name;
	}

	/**
	 * Name of the filter of nodes at the end of a relationship, and of the relationship.
	 */
	String whereRelated(FieldMapping.Relationship relationship, NodeType target, @Nullable EdgeType properties) {
		if (properties == null || relationship.isDeep()) {
			return where(target);
		}
		String name = properties.name() + target.name() + "Where";
		if (!this.texts.containsKey(name)) {
			this.texts.put(name, "");
			this.texts.put(name, RELATED.formatted(target.name(), name, logic(name), where(target), where(properties)));
		}
		return name;
	}

	private String condition(MappedType owner, FieldMapping field) {
		if (field instanceof FieldMapping.Property property) {
			return "\"Condition on `%s`.\" %s: %s%n".formatted(field.field(), field.field(), filterOf(property));
		}
		if (field instanceof FieldMapping.Condition condition) {
			return condition.arguments().isEmpty()
					? "\"true: only where `%s` holds. false: only where it does not.\" %s: Boolean%n"
						.formatted(condition.field(), condition.field())
					: "\"Only where `%s` holds with these arguments.\" %s: %s%n".formatted(condition.field(),
							condition.field(), argumentsOf(owner, condition));
		}
		if (field instanceof FieldMapping.Relationship relationship) {
			return related(relationship);
		}
		if (field instanceof FieldMapping.Lookup lookup) {
			String where = where(this.types.node(lookup.target()));
			return "\"Condition on what `%s` leads to.\" %s: %s%n".formatted(field.field(), field.field(),
					lookup.many() ? quantified(where) : where);
		}
		if (owner instanceof RowType && field instanceof FieldMapping.RowEnd end) {
			return "\"Condition on the node at this end.\" %s: %s%n".formatted(field.field(),
					where(this.types.node(end.target())));
		}
		return "";
	}

	private String argumentsOf(MappedType owner, FieldMapping.Condition condition) {
		String name = owner.name() + condition.field().substring(0, 1).toUpperCase(Locale.ROOT)
				+ condition.field().substring(1) + "Condition";
		this.texts.computeIfAbsent(name, (key) -> condition.arguments()
			.stream()
			.map(FieldArgument::sdl)
			.collect(Collectors.joining("\n", ARGUMENTS.formatted(owner.name(), condition.field(), name), "\n}\n")));
		return name;
	}

	private String related(FieldMapping.Relationship relationship) {
		NodeType target = this.types.node(relationship.target());
		String where = whereRelated(relationship, target, this.types.edgeOf(relationship));
		String type = relationship.many() ? quantified(where) : where;
		return "\"Condition on what `%s` leads to.\" %s: %s%n".formatted(relationship.field(), relationship.field(),
				type);
	}

	private String quantified(String where) {
		String name = where.substring(0, where.length() - "Where".length()) + "ListFilter";
		this.texts.computeIfAbsent(name, (key) -> QUANTIFIED.formatted(name, where, where, where));
		return name;
	}

	/** Name of the filter of single values of a scalar. */
	String ofOne(String scalar) {
		return filterOf(new FieldMapping.Property("", "", scalar, List.of(), false, false, false, false));
	}

	private String filterOf(FieldMapping.Property property) {
		List<FilterOperator> operators = FilterOperator.on(property);
		String name = property.type() + (property.list() ? "ElementsFilter" : "Filter");
		this.texts.computeIfAbsent(name,
				(key) -> operators.stream()
					.map((operator) -> "\"%s\" %s: %s%n".formatted(operator.description(), operator.field(),
							operandOf(operator, property.type())))
					.collect(Collectors.joining("",
							VALUE.formatted(property.list() ? "a list of" : "a", property.type(), name), "}\n")));
		return name;
	}

	private static String operandOf(FilterOperator operator, String type) {
		return switch (operator.operand()) {
			case ONE -> type;
			case LIST -> "[" + type + "!]";
			case BOOLEAN -> "Boolean";
		};
	}

	/** How the conditions of a filter of a name combine. */
	static String logic(String name) {
		return """
				"All of these hold; none given: true."
				AND: [%s!]
				"At least one of these holds; none given: false."
				OR: [%s!]
				"This does not hold. What cannot be decided, for a value is unknown, does not hold either way."
				NOT: %s
				""".formatted(name, name, name);
	}

	private static final String INPUT = """
			"Which %s: conditions in one object must all hold."
			input %s {
			  %s
			  %s
			}
			""";

	private static final String RELATED = """
			"Which %s, and over which relationship: conditions in one object must all hold."
			input %s {
			  %s
			  "Condition on the node."
			  node: %s
			  "Condition on the relationship."
			  edge: %s
			}
			""";

	private static final String QUANTIFIED = """
			"Condition on the nodes that a field leads to."
			input %s {
			  "At least one of them meets this."
			  some: %s
			  "None of them meets this."
			  none: %s
			  "All of them meet this (true where there is none)."
			  all: %s
			}
			""";

	private static final String ARGUMENTS = """
			"Arguments of `%s.%s`, to ask where it holds."
			input %s {
			""";

	private static final String VALUE = """
			"Condition on %s %s. Conditions in one object must all hold; a value that is unknown meets only `isNull: true` or `isEmpty: true`."
			input %s {
			""";

}
