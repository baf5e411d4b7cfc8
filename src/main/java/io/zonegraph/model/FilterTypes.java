package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import graphql.language.InputValueDefinition;
import graphql.language.TypeDefinition;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;

/**
 * Generates the input types of filters: conditions on a node or relationship
 * ({@code EnterpriseWhere}), on related nodes ({@code EnterpriseListFilter}) and on
 * values ({@code StringFilter}).
 */
final class FilterTypes {

	private final GeneratedDefinitions generated;

	private final MappedTypes types;

	private final EdgeNames edges;

	private final AggregateTypes aggregates;

	FilterTypes(GeneratedDefinitions generated, MappedTypes types, EdgeNames edges,
			BiFunction<MappedType, FieldMapping.Property, Optional<Quantity>> quantities) {
		this.generated = generated;
		this.types = types;
		this.edges = edges;
		this.aggregates = new AggregateTypes(generated, edges, this, quantities);
	}

	/** Name of the input type for conditions on the fields of a type. */
	String where(MappedType type) {
		String owner = this.edges.nameOf(type);
		String name = owner + "Where";
		return this.generated.define(name, () -> {
			List<InputValueDefinition> fields = new ArrayList<>(logic(name));
			type.filterable().forEach((field) -> fields.add(condition(type, field)));
			return GeneratedDefinitions.inputObject(name, "Conditions on %s.".formatted(described(type, owner)),
					fields);
		});
	}

	private static String described(MappedType type, String owner) {
		if (type instanceof EdgeType) {
			return "a relationship with the properties of `" + owner + "`";
		}
		return (type instanceof RowType) ? "a relationship" : "`" + owner + "` nodes";
	}

	/**
	 * The fields that combine conditions of a type: {@code AND}, {@code OR} and
	 * {@code NOT}.
	 */
	List<InputValueDefinition> logic(String name) {
		return List.of(
				this.generated.input("AND", "[" + name + "!]",
						this.generated.once("All of these hold. An empty list is true.")),
				this.generated.input("OR", "[" + name + "!]",
						this.generated.once("At least one of these holds. An empty list is false.")),
				this.generated.input("NOT", name, this.generated.once(
						"This does not hold. A condition on a null value is neither true nor false, and neither is its negation.")));
	}

	private InputValueDefinition condition(MappedType owner, FieldMapping.Filterable field) {
		return this.generated.input(field.field(), field.accept(new TypeOfCondition(owner)), null);
	}

	private String argumentsOf(MappedType owner, FieldMapping.Condition condition) {
		String name = this.edges.nameOf(owner) + Character.toUpperCase(condition.field().charAt(0))
				+ condition.field().substring(1) + "Condition";
		return this.generated.define(name,
				() -> GeneratedDefinitions.inputObject(name,
						"Arguments for which `%s.%s` must be true.".formatted(owner.name(), condition.field()),
						this.edges.argumentsOf(owner, condition.field())));
	}

	/** Name of the input type for conditions on the related nodes of a list. */
	private String list(NodeType target, Optional<EdgeType> edge) {
		String name = this.edges.pair(target, edge) + "ListFilter";
		return this.generated.define(name, () -> listFilter(name, target, edge));
	}

	private TypeDefinition<?> listFilter(String name, NodeType target, Optional<EdgeType> edge) {
		String where = where(target);
		List<InputValueDefinition> fields = new ArrayList<>();
		fields.add(this.generated.input("some", where, this.generated.once("At least one related node matches.")));
		fields.add(this.generated.input("none", where, this.generated.once("No related node matches.")));
		fields.add(this.generated.input("all", where,
				this.generated.once("All related nodes match; true if there are none.")));
		fields.add(this.generated.input("single", where, this.generated.once("Exactly one related node matches.")));
		fields.add(this.generated.input("count", ofOne("Int"), this.generated.once("Number of related nodes.")));
		fields.addAll(this.aggregates.conditions(target, edge));
		fields.add(this.generated.input("where", where, this.generated.once(
				"The other fields consider only related nodes that match this; on its own, at least one must match.")));
		edge.ifPresent((properties) -> fields.add(this.generated.input("edge", where(properties), this.generated.once(
				"The other fields consider only relationships that match this; on its own, at least one must match."))));
		return GeneratedDefinitions.inputObject(name, "Conditions on related `%s` nodes.".formatted(target.name()),
				fields);
	}

	/** Name of the input type for conditions on a single value of a scalar. */
	String ofOne(String scalar) {
		return ofProperty(new FieldMapping.Property("", "", scalar, List.of(), false, false, false, false,
				FieldMapping.Exposure.FULL));
	}

	private String ofProperty(FieldMapping.Property property) {
		String name = property.type() + (property.list() ? "ElementsFilter" : "Filter");
		return this.generated.define(name,
				() -> GeneratedDefinitions.inputObject(name,
						"Conditions on %s `%s`.".formatted(property.list() ? "a list of" : "a", property.type()),
						operators(property)));
	}

	private List<InputValueDefinition> operators(FieldMapping.Property property) {
		List<FilterOperator> operators = FilterOperator.on(property);
		List<InputValueDefinition> fields = new ArrayList<>(
				operators.stream().map((operator) -> operator(operator, property.type())).toList());
		if (operators.contains(FilterOperator.CONTAINS)) {
			fields.add(this.generated.input(FilterOperator.CASE_INSENSITIVE, caseInsensitive(property.type()),
					"The same operators, ignoring case, character width (`ＡＢＣ` equals `abc`) and how accents are composed. Not backed by an index."));
		}
		return fields;
	}

	private InputValueDefinition operator(FilterOperator operator, String type) {
		return this.generated.input(operator.field(), operandOf(operator, type),
				this.generated.once(operator.description()));
	}

	private String caseInsensitive(String type) {
		String name = "CaseInsensitive" + type + "Filter";
		return this.generated.define(name, () -> GeneratedDefinitions.inputObject(name,
				"Case-insensitive conditions on a `%s`.".formatted(type),
				FilterOperator.ON_CASE_INSENSITIVE.stream().map((operator) -> operator(operator, type)).toList()));
	}

	private static String operandOf(FilterOperator operator, String type) {
		return switch (operator.operand()) {
			case ONE -> type;
			case LIST -> "[" + type + "!]";
			case BOOLEAN -> "Boolean";
		};
	}

	/** The types of aggregates, which conditions on lists use. */
	AggregateTypes aggregates() {
		return this.aggregates;
	}

	/** Determines the name of the type of conditions on a field. */
	private final class TypeOfCondition implements FieldMapping.FilterVisitor<String> {

		private final MappedType owner;

		TypeOfCondition(MappedType owner) {
			this.owner = owner;
		}

		@Override
		public String visit(FieldMapping.Property property) {
			return ofProperty(property);
		}

		@Override
		public String visit(FieldMapping.Condition condition) {
			return condition.arguments().isEmpty() ? "Boolean" : argumentsOf(this.owner, condition);
		}

		@Override
		public String visit(FieldMapping.Relationship relationship) {
			NodeType target = target(relationship);
			return relationship.many() ? list(target, FilterTypes.this.types.shownEdgeOf(relationship)) : where(target);
		}

		@Override
		public String visit(FieldMapping.Lookup lookup) {
			NodeType target = target(lookup);
			return lookup.many() ? list(target, Optional.empty()) : where(target);
		}

		@Override
		public String visit(FieldMapping.RowEnd end) {
			return where(target(end));
		}

		private NodeType target(FieldMapping.ToNodes leading) {
			return FilterTypes.this.types.node(leading.target());
		}

	}

}
